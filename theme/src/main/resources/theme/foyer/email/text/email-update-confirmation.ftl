<#ftl output_format="plainText">
${msg("foyerUpdateLead", linkExpirationFormatter(linkExpiration), newEmail)}

${link}

${msg("foyerUpdateEnd")}

--
${msg("foyerMailWhy", realmName)}
