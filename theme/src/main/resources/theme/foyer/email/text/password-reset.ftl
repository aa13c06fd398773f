<#ftl output_format="plainText">
${msg("foyerResetLead", linkExpirationFormatter(linkExpiration))}

${link}

${msg("foyerResetEnd")}

--
${msg("foyerMailWhy", realmName)}
