<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <div class="kc-actions">
      <a class="kc-button kc-primary kc-wide" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
      <a class="kc-button kc-wide" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
