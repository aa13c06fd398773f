<#-- The fields of every form: label above, 52 high, the reason of a refusal below in words. -->
<#macro group name label error="" required=false>
  <div class="kc-group">
    <label for="${name}" class="kc-label">${label}</label>
    <#nested>
    <div id="input-error-container-${name}" aria-live="polite">
      <#if error?has_content>
        <p class="kc-reason" id="input-error-${name}">${kcSanitize(error)?no_esc}</p>
      </#if>
    </div>
  </div>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
  <@group name=name label=label error=error>
    <input id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}"
      class="kc-input<#if autocomplete = "one-time-code"> kc-code</#if>" autocapitalize="none" spellcheck="false"
      <#if autofocus>autofocus</#if>
      <#if autocomplete = "one-time-code">inputmode="numeric" maxlength="7"</#if>
      <#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if>>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
  <@group name=name label=label error=error>
    <div class="kc-input-group">
      <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}" class="kc-input"
        <#if autofocus>autofocus</#if>
        <#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if>>
      <button class="kc-inside-button" type="button" aria-label="${msg('showPassword')}" aria-controls="${name}" data-password-toggle
        data-icon-show="kc-icon kc-icon-eye" data-icon-hide="kc-icon kc-icon-eye-off"
        data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}" id="${name}-show-password"><i class="kc-icon kc-icon-eye" aria-hidden="true"></i></button>
    </div>
  </@group>
  <#nested>
  <#if forgotPassword>
    <a class="kc-link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
  </#if>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <input id="${name}" name="${name}" value="${value}" type="text" class="kc-input" <#if readonly>readonly</#if> aria-label="${ariaLabel}">
  </@group>
</#macro>

<#macro checkbox name label value=false required=false>
  <label for="${name}" class="kc-check">
    <input type="checkbox" id="${name}" name="${name}" <#if value>checked</#if>>
    <span>${label}</span>
  </label>
</#macro>
