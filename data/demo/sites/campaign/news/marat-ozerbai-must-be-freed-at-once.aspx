<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	Free Marat Ozerbai - News
</title><link href="/css/site.css" rel="stylesheet" type="text/css" /></head>
<body><form method="post" action="./marat-ozerbai-must-be-freed-at-once.aspx" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<div id="top"><a href="https://www.facebook.com/">Facebook</a> <a href="https://twitter.com/">Twitter</a></div>
<div id="nav"><a href="/default.aspx">Home</a> <a href="/case/marat-ozerbai.aspx">The case</a> <a href="/news/">News</a> <a href="/contact.aspx">Contact</a></div>
<div id="ctl00_main"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="left"><img src="/img/ozerbai.jpg" alt="Marat Ozerbai" /></td><td class="txt">
<span class="hdr">Marat Ozerbai must be freed at once</span><br /><br />
<span class="dt">15 November, 2020</span><br /><br />
<div class="cnt">On 14 November, 2020, Marat Ozerbai, organiser of the independent Soda Workers’ Union, was arrested at the door of his house in Tuzkala..<br /><br />
Marat Ozerbai is known in all of Orlastan as the voice of the workers of the Tuzkala Soda Works, who have not been paid in full since July 2020. On 2 November, 2020, the police used force against a peaceful picket at the east gate; nine people were injured, among them a woman of 61 years..<br /><br />
We consider him a prisoner of conscience. The only thing that he organised was a queue for tea.<br /><br />
We hereby call on the authorities of Orlastan to release Marat Ozerbai immediately, and on the International Labour Office to send observers.<br /><br />
For more information, please address:<br />
Vera Lind &nbsp;&ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4d5e495a155752555f7b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a><br />
Tomas Arro &ndash; <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="3b4f54565a48155a4949547b5d495e5e54415e49595a52155e435a564b575e">[email&#160;protected]</a></div>
</td></tr></table></div>
<div id="foot">All Rights Reserved 2020 Free Ozerbai Committee <a href="/legal.aspx">Legal Disclaimer</a> <a href="/about.aspx">About the Committee</a><br />A made-up campaign about a made-up case, for the demonstration of Dateline.</div>
</form></body></html>
