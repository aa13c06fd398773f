[#assign form = cmsfn.contentByPath("/" + content.form!, "foyer-forms")!]
<div class="foyer-box"><strong>${(form.title)!content.form!}</strong></div>
