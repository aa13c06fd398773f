<details class="foyer-box" open>
  <summary>${content.question!}</summary>
  [#if content.answer?has_content]${cmsfn.decode(content).answer}[/#if]
</details>
