<#import "template.ftl" as layout>
<@layout.task title=msg("emailUpdateConfirmationSubject") lead=msg("foyerUpdateLead", linkExpirationFormatter(linkExpiration), newEmail) button=msg("foyerVerifyButton") end=msg("foyerUpdateEnd") link=link/>
