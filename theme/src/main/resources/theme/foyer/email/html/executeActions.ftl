<#import "template.ftl" as layout>
<#assign steps><#if requiredActions??><#list requiredActions as action>${msg("requiredAction." + action)}<#sep>, </#list></#if></#assign>
<@layout.task title=msg("executeActionsSubject") lead=msg("foyerActionsLead", linkExpirationFormatter(linkExpiration), steps) button=msg("foyerActionsButton") end=msg("foyerActionsEnd") link=link/>
