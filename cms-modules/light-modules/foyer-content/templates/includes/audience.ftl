[#-- Whom a page is meant for, as it is stored: each line stands for one kind of reader. --]
[#assign parts = ["category", "unit", "office", "level", "group", "language"]]
[#if content.audience?has_content]
  [#list cmsfn.children(content.audience) as line]
    <br>${line.who!}[#list parts as part][#if line[part]?has_content] · ${line[part]}[/#if][/#list]
  [/#list]
[#else]
  –
[/#if]
