<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Free Marat Ozerbai - News
</title><link href="/css/site.css" rel="stylesheet" type="text/css" /></head>
<body><form method="post" action="./supreme-court-shortens-the-term-of-marat-ozerbai.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div id="top"><a href="https://www.facebook.com/">Facebook</a> <a href="https://twitter.com/">Twitter</a></div>
<div id="nav"><a href="/default.aspx">Home</a> <a href="/case/marat-ozerbai.aspx">The case</a> <a href="/news/">News</a> <a href="/contact.aspx">Contact</a></div>
<div id="ctl00_main"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="left"><img src="/img/ozerbai.jpg" alt="Marat Ozerbai" /></td><td class="txt">
<span class="hdr">Supreme Court shortens the term of Marat Ozerbai</span><br /><br />
<span class="dt">15 June, 2022</span><br /><br />
<div class="cnt">On 15 June, 2022, the Supreme Court of Orlastan reduced the sentence of Marat Ozerbai from 6.5 years to 5 years’ imprisonment. The charge of ‘insulting a public official’ has been dropped..<br /><br />
This is a step, but it is not justice. A man who has committed no crime should not be in prison for five years instead of six and a half.<br /><br />
Marat Ozerbai has been in prison for 19 months. The Committee thanks the 11,400 people who have signed the petition to the Supreme Court since the beginning of 2022.<br /><br />
For more information, please address:<br />
Vera Lind &nbsp;&ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4d5e495a155752555f7b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a><br />
Tomas Arro &ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4f54565a48155a4949547b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a></div>
</td></tr></table></div>
<div id="foot">All Rights Reserved 2020 Free Ozerbai Committee <a href="/legal.aspx">Legal Disclaimer</a> <a href="/about.aspx">About the Committee</a><br />A made-up campaign about a made-up case, for the demonstration of Dateline.</div>
</form></body></html>
