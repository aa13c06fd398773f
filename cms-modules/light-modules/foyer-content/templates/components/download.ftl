<p class="foyer-box">[#if content.file?has_content]<a href="${damfn.getAssetLink(content.file)!}">${content.title!}</a>[#else]${content.title!}[/#if]</p>
