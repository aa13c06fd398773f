<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
    <form id="kc-select-credential-form" action="${url.loginAction}" method="post">
      <ul class="kc-choices">
        <#list auth.authenticationSelections as selection>
          <li>
            <button class="kc-choice" type="submit" name="authenticationExecution" value="${selection.authExecId}">
              <span class="${properties[selection.iconCssClass]!'kc-icon kc-icon-lock'}" aria-hidden="true"></span>
              <span class="kc-choice-words">
                <b>${msg(selection.displayName)}</b>
                <span class="kc-choice-text">${msg(selection.helpText)}</span>
              </span>
              <span class="kc-icon kc-icon-chevron-right" aria-hidden="true"></span>
            </button>
          </li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
