<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#elseif requiredActions??>${msg("foyerActionsTitle")}<#else>${msg("foyerInfoTitle")}</#if>
  <#elseif section = "form">
    <#if requiredActions??>
      <p>${msg("foyerActionsLead")}</p>
      <ul class="kc-list">
        <#list requiredActions as action>
          <li>${kcSanitize(msg("requiredAction." + action))?no_esc}</li>
        </#list>
      </ul>
    <#else>
      <p>${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <a class="kc-button kc-primary kc-wide" href="${pageRedirectUri}">${msg("backToApplication")}</a>
      <#elseif actionUri?has_content>
        <a class="kc-button kc-primary kc-wide" href="${actionUri}">${msg("proceedWithAction")}</a>
      <#elseif (client.baseUrl)?has_content>
        <a class="kc-button kc-primary kc-wide" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
