<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <#if verifyEmail??>
      <p>${msg("emailVerifyInstruction1", verifyEmail)}</p>
    <#else>
      <p>${msg("emailVerifyInstruction4", user.email)}</p>
    </#if>
    <#if isAppInitiatedAction??>
      <form id="kc-verify-email-form" class="kc-form" action="${url.loginAction}" method="post">
        <@buttons.actionGroup>
          <@buttons.button label=(verifyEmail??)?then("emailVerifyResend", "emailVerifySend")/>
          <@buttons.button name="cancel-aia" label="doCancel" type="secondary"/>
        </@buttons.actionGroup>
      </form>
    <#else>
      <p class="kc-quiet">${msg("emailVerifyInstruction2")}</p>
      <a class="kc-button kc-wide" href="${url.loginAction}">${msg("emailVerifyResend")}</a>
    </#if>
  </#if>
</@layout.registrationLayout>
