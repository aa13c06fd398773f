[#-- Whom a page is meant for, as it is stored: each line stands for one kind of reader. --]
[#if content.audience?has_content][#list cmsfn.children(content.audience) as line]${line.who!}[#list ["category", "unit", "office", "level", "group", "language"] as part][#if line[part]?has_content] · ${line[part]}[/#if][/#list][#sep]; [/#list][#else]–[/#if]
