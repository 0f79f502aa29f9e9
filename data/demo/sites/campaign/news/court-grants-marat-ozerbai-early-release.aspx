<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Free Marat Ozerbai - News
</title><link href="/css/site.css" rel="stylesheet" type="text/css" /></head>
<body><form method="post" action="./court-grants-marat-ozerbai-early-release.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div id="top"><a href="https://www.facebook.com/">Facebook</a> <a href="https://twitter.com/">Twitter</a></div>
<div id="nav"><a href="/default.aspx">Home</a> <a href="/case/marat-ozerbai.aspx">The case</a> <a href="/news/">News</a> <a href="/contact.aspx">Contact</a></div>
<div id="ctl00_main"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="left"><img src="/img/ozerbai.jpg" alt="Marat Ozerbai" /></td><td class="txt">
<span class="hdr">Court grants Marat Ozerbai early release</span><br /><br />
<span class="dt">12 September, 2023</span><br /><br />
<div class="cnt">On 12 September, 2023, the city court of Severny Bereg granted the petition of Marat Ozerbai for conditional early release. The decision will come into force in 15 days..<br /><br />
Trade union organiser Marat Ozerbai was sentenced on 3 March, 2021, to 6.5 years’ imprisonment, reduced to 5 years on appeal to the Supreme Court in June 2022. He was imprisoned for almost three years..<br /><br />
In the period between February and May 2023, the same court twice refused his early release, because he ‘had not admitted his guilt’. He has still not admitted it..<br /><br />
We thank everybody who wrote to him. We hereby call on the international community to follow closely whether the decision is carried out.<br /><br />
For more information, please address:<br />
Vera Lind &nbsp;&ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4d5e495a155752555f7b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a><br />
Tomas Arro &ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4f54565a48155a4949547b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a></div>
<br /><a href="/files/statement-12-09-2023.pdf">Download document</a>
</td></tr></table></div>
<div id="foot">All Rights Reserved 2020 Free Ozerbai Committee <a href="/legal.aspx">Legal Disclaimer</a> <a href="/about.aspx">About the Committee</a><br />A made-up campaign about a made-up case, for the demonstration of Dateline.</div>
</form></body></html>
