<#import "template.ftl" as layout>
<@layout.task title=msg("emailVerificationSubject") lead=msg("foyerVerifyLead", linkExpirationFormatter(linkExpiration)) button=msg("foyerVerifyButton") end=msg("foyerVerifyEnd") link=link/>
