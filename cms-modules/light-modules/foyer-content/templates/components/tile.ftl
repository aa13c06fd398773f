<div class="foyer-box"><strong>${content.title!}</strong> ${content.fact!} [#if content.badge?has_content](${content.badge})[/#if]</div>
