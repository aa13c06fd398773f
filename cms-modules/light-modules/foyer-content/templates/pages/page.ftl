[#-- A preview for editors, in plain form: the portal shows the page in the house style, and to the readers it is meant for only. --]
<!DOCTYPE html>
<html lang="${cmsfn.language()}">
<head>
  <title>${content.title!content.@name}</title>
  <style>
    body { background: #f4f3ee; color: #191d1c; font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
    .foyer-who { color: #525752; font-size: .875rem; }
    .foyer-box { background: #fff; border-radius: 12px; margin: 1rem 0; padding: 1rem 1.25rem; }
    img { max-width: 100%; }
  </style>
  [@cms.page /]
</head>
<body>
  <p class="foyer-who">[#include "/foyer-content/templates/includes/audience.ftl"]</p>
  <h1>${content.title!content.@name}</h1>
  [#if content.lead?has_content]<p>${content.lead}</p>[/#if]
  [@cms.area name="main" /]
</body>
</html>
