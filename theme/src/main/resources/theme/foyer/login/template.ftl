<#-- The frame of every page: brand panel with contour lines, form on paper, five languages as links. -->
<#-- A page may have a title and a leading sentence of ours: foyerTitle.<page> and foyerLead.<page> in the messages. -->
<#function own key fallback=""><#local text = msg(key)><#return (text = key)?then(fallback, text)></#function>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#if heading?is_markup_output><#assign heading = heading?markup_string></#if>
<#assign heading = own("foyerTitle." + pageId, heading)?replace("<!--.*?-->", "", "rs")?trim>
<#assign lead = own("foyerLead." + pageId)>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${heading?no_esc} · ${kcSanitize(realm.displayName!'')?no_esc}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/foyer/logo.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#list properties.scripts?split(' ') as script>
  <script type="module" src="${url.resourcesPath}/${script}"></script>
  </#list>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body class="sign-in" data-page-id="login-${pageId}">
  <header class="sign-in-panel">
    <div class="sign-in-brand">
      <span class="sign-in-mark"></span>
      <b>${kcSanitize(realm.displayName!'')?no_esc}</b>
    </div>
    <p class="sign-in-greeting">${msg("foyerGreeting")}</p>
  </header>
  <main class="sign-in-main">
    <div class="sign-in-form">
      <h1 id="kc-page-title">${heading?no_esc}</h1>
      <#if lead?has_content>
        <p class="kc-quiet">${lead}</p>
      </#if>

      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="sign-in-person">
          <span class="sign-in-person-name">${msg("foyerSigningInAs", auth.attemptedUsername)}</span>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("foyerNotMe")}</a>
        </p>
      </#if>

      <#-- Actions that the person began themselves do not repeat why the action is needed. -->
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="notice notice-${message.type}" role="${(message.type = 'error')?then('alert', 'status')}">
          <span class="kc-icon kc-icon-${(message.type = 'error')?then('alert-octagon', (message.type = 'success')?then('circle-check', 'info-circle'))}"></span>
          <p>${kcSanitize(message.summary)?no_esc}</p>
        </div>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <button id="try-another-way" class="kc-link" name="tryAnotherWay" value="on" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>

      <#nested "socialProviders">

      <#if displayInfo>
        <div id="kc-info" class="kc-quiet"><#nested "info"></div>
      </#if>

      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav class="sign-in-languages" aria-label="${msg("languages")}">
          <#list ["de", "fr", "it", "nl", "en"] as tag>
            <#list locale.supported?filter(l -> l.languageTag = tag) as l>
              <a href="${l.url}" lang="${tag}" hreflang="${tag}" title="${l.label}"<#if tag = locale.currentLanguageTag> aria-current="true"</#if>><span aria-hidden="true">${tag?upper_case}</span><span class="foyer-visually-hidden">${l.label}</span></a>
            </#list>
          </#list>
        </nav>
      </#if>
    </div>
  </main>
</body>
</html>
</#macro>
