<#import "template.ftl" as layout>
<@layout.task title=msg("passwordResetSubject") lead=msg("foyerResetLead", linkExpirationFormatter(linkExpiration)) button=msg("foyerResetButton") end=msg("foyerResetEnd") link=link/>
