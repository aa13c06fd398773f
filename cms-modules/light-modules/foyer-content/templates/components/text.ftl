<div class="foyer-box">
  [#if content.headline?has_content]<h2>${content.headline}</h2>[/#if]
  [#if content.text?has_content]${cmsfn.decode(content).text}[/#if]
  [#if content.image?has_content]<p><img src="${damfn.getAssetLink(content.image)!}" alt="${content.imageCaption!}"></p>[/#if]
</div>
