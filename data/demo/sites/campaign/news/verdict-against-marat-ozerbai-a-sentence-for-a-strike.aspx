<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Free Marat Ozerbai - News
</title><link href="/css/site.css" rel="stylesheet" type="text/css" /></head>
<body><form method="post" action="./verdict-against-marat-ozerbai-a-sentence-for-a-strike.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div id="top"><a href="https://www.facebook.com/">Facebook</a> <a href="https://twitter.com/">Twitter</a></div>
<div id="nav"><a href="/default.aspx">Home</a> <a href="/case/marat-ozerbai.aspx">The case</a> <a href="/news/">News</a> <a href="/contact.aspx">Contact</a></div>
<div id="ctl00_main"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="left"><img src="/img/ozerbai.jpg" alt="Marat Ozerbai" /></td><td class="txt">
<span class="hdr">Verdict against Marat Ozerbai: a sentence for a strike</span><br /><br />
<span class="dt">5 March, 2021</span><br /><br />
<div class="cnt">On 3 March, 2021, the Tuzkala City Court sentenced trade union organiser Marat Ozerbai to 6.5 years’ imprisonment, having found him guilty of ‘organising mass disorder’ and ‘insulting a public official’..<br /><br />
On the same day, Aigul Sermet was sentenced to a suspended term of 3 years. Pavel Strunin was fined 400,000 tenge. Ilya Brandt was acquitted; he had spent 41 days in custody..<br /><br />
The trial lasted from 1 February to 3 March, 2021. Observers of the Committee were turned away on every one of its fourteen days.<br /><br />
Between November 2020 and March 2021, the court refused five requests of the defence to hear the doctors who treated the injured. They would have told the court that nine people were hurt, and that five of them were workers..<br /><br />
The Committee considers the verdict unjust and calls for its annulment.<br /><br />
For more information, please address:<br />
Vera Lind &nbsp;&ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4d5e495a155752555f7b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a><br />
Tomas Arro &ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4f54565a48155a4949547b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a></div>
<br /><a href="/files/statement-05-03-2021.pdf">Download document</a>
</td></tr></table></div>
<div id="foot">All Rights Reserved 2020 Free Ozerbai Committee <a href="/legal.aspx">Legal Disclaimer</a> <a href="/about.aspx">About the Committee</a><br />A made-up campaign about a made-up case, for the demonstration of Dateline.</div>
</form></body></html>
