<#macro actionGroup horizontal=false>
  <div class="kc-actions"><#nested></div>
</#macro>

<#macro button label id="" name="" type="primary" fullWidth=true class=[] extra...>
  <button class="kc-button kc-wide<#if type = "primary"> kc-primary</#if>" type="submit"<#if name?has_content> name="${name}"</#if><#if id?has_content> id="${id}"</#if><#if name = "cancel-aia"> value="true" formnovalidate</#if><#list extra as attrName, attrVal> ${attrName}="${attrVal}"</#list>>${msg(label)}</button>
</#macro>

<#macro buttonLink href label id="" class=[]>
  <a<#if id?has_content> id="${id}"</#if> href="${href}" class="kc-link">${msg(label)}</a>
</#macro>

<#macro loginButton>
  <@actionGroup>
    <@button id="kc-login" name="login" label="doLogIn"/>
  </@actionGroup>
</#macro>
