<figure class="foyer-box">
  [#if content.image?has_content]<img src="${damfn.getAssetLink(content.image)!}" alt="${content.caption!}">[/#if]
  <figcaption>${content.caption!}</figcaption>
</figure>
