<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Free Marat Ozerbai - News
</title><link href="/css/site.css" rel="stylesheet" type="text/css" /></head>
<body><form method="post" action="./marat-ozerbai-is-at-home.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div id="top"><a href="https://www.facebook.com/">Facebook</a> <a href="https://twitter.com/">Twitter</a></div>
<div id="nav"><a href="/default.aspx">Home</a> <a href="/case/marat-ozerbai.aspx">The case</a> <a href="/news/">News</a> <a href="/contact.aspx">Contact</a></div>
<div id="ctl00_main"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="left"><img src="/img/ozerbai.jpg" alt="Marat Ozerbai" /></td><td class="txt">
<span class="hdr">Marat Ozerbai is at home</span><br /><br />
<span class="dt">28 September, 2023</span><br /><br />
<div class="cnt">Yesterday, at twenty to seven in the evening, Marat Ozerbai opened the door of his house in Lime Street..<br /><br />
He was released from penal colony No. 4 on the morning of 26 September, 2023, a day before the decision was to come into force, and travelled home by train. Some two hundred people met him at the station of Tuzkala; the police counted thirty.<br /><br />
Until 31 December, 2025, he is banned from holding a post in a trade union. The Committee will go on with its work until this ban, too, has been lifted, and until the suspended sentence of Aigul Sermet has been struck off..<br /><br />
For more information, please address:<br />
Vera Lind &nbsp;&ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4d5e495a155752555f7b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a><br />
Tomas Arro &ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4f54565a48155a4949547b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a></div>
</td></tr></table></div>
<div id="foot">All Rights Reserved 2020 Free Ozerbai Committee <a href="/legal.aspx">Legal Disclaimer</a> <a href="/about.aspx">About the Committee</a><br />A made-up campaign about a made-up case, for the demonstration of Dateline.</div>
</form></body></html>
