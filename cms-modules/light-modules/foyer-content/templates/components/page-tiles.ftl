[#list cmsfn.children(cmsfn.page(content), "mgnl:page") as below]
  <div class="foyer-box"><strong>${below.title!below.@name}</strong> ${below.lead!}</div>
[/#list]
