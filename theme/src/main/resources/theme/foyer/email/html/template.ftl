<#-- The frame of every mail, table-based for old mail programs; colours as in the house style, light and dark. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${realmName}</title>
  <style>
    @media (prefers-color-scheme: dark) {
      .ground { background: #111615 !important; }
      .sheet { background: #1b2221 !important; color: #edefea !important; }
      .name { color: #edefea !important; }
      .quiet { color: #adb6b1 !important; }
      .button { background: #8accd6 !important; color: #0c1413 !important; }
      a { color: #8accd6; }
    }
  </style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f4f3ee;">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f3ee;">
  <tr><td align="center" style="padding:32px 16px;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left;">
      <tr><td class="name" style="padding:0 4px 16px;font:600 17px/24px 'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;color:#191d1c;">${kcSanitize(realmName)?no_esc}</td></tr>
      <tr><td class="sheet" style="padding:32px 28px;background:#ffffff;border-radius:16px;font:400 17px/26px 'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;color:#191d1c;">
        <#nested>
      </td></tr>
      <tr><td class="quiet" style="padding:20px 4px;font:400 15px/22px 'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;color:#525752;">${msg("foyerMailWhy", realmName)}</td></tr>
    </table>
  </td></tr>
</table>
</body>
</html>
</#macro>

<#-- One thing to do: a heading, a sentence, a button, and what happens if nothing is done. -->
<#macro task title lead button end link>
<@emailLayout>
  <h1 style="margin:0 0 12px;font:600 26px/32px 'Atkinson Hyperlegible Next',Verdana,Arial,sans-serif;">${title}</h1>
  <p style="margin:0 0 24px;">${lead}</p>
  <p style="margin:0 0 24px;"><a class="button" href="${link}" style="display:inline-block;padding:14px 24px;border-radius:10px;background:#0e4a58;color:#ffffff;font-weight:600;text-decoration:none;">${button}</a></p>
  <p style="margin:0;">${end}</p>
</@emailLayout>
</#macro>
