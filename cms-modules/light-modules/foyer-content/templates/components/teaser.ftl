[#if content.page?has_content]
  [#assign page = cmsfn.contentById(content.page, "website")!]
  <div class="foyer-box"><strong>${(page.title)!}</strong> ${(page.lead)!}</div>
[/#if]
