<#ftl output_format="plainText">
${msg("foyerVerifyLead", linkExpirationFormatter(linkExpiration))}

${link}

${msg("foyerVerifyEnd")}

--
${msg("foyerMailWhy", realmName)}
