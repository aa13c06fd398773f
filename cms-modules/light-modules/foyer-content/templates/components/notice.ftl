<div class="foyer-box">
  <strong>${content.headline!}</strong>
  [#if content.text?has_content]${cmsfn.decode(content).text}[/#if]
</div>
