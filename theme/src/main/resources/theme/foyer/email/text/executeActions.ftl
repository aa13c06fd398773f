<#ftl output_format="plainText">
<#assign steps><#if requiredActions??><#list requiredActions as action>${msg("requiredAction." + action)}<#sep>, </#list></#if></#assign>
${msg("foyerActionsLead", linkExpirationFormatter(linkExpiration), steps)}

${link}

${msg("foyerActionsEnd")}

--
${msg("foyerMailWhy", realmName)}
