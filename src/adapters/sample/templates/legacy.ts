import type { PageContent } from './page-content.js';

/** An old content system: tables for layout, upper-case tags, no structured data but a date meta tag. */
export const legacyPage = (page: PageContent): string => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML lang="${page.language}">
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=${page.encoding}">
<TITLE>${page.outlet}: ${page.title}</TITLE>
<META name="keywords" content="news, world, ${page.section}">
${page.published === null ? '' : `<META name="date" content="${page.published}">`}
${page.author === null ? '' : `<META name="author" content="${page.author}">`}
</HEAD>
<BODY bgcolor="#ffffff">
<TABLE width="980" align="center"><TR><TD colspan="2" class="head"><B>${page.outlet}</B> | <A href="/">Front page</A> | <A href="/archive">Archive</A> | <A href="/weather">Weather</A> | <A href="/classifieds">Classifieds</A></TD></TR>
<TR valign="top"><TD width="700">
<DIV class="story">
<H1>${page.title}</H1>
<P class="storydate">${page.publishedLong ?? ''}${page.author === null ? '' : ` | ${page.author}`} | <A href="#">Font size +</A> <A href="#">Font size -</A> <A href="#">Print this story</A></P>
${page.picture === null ? '' : `<TABLE align="right" width="260"><TR><TD><IMG src="/assets/picture.jpg" alt=""></TD></TR><TR><TD class="cutline">${page.picture.caption} - ${page.picture.credit}</TD></TR></TABLE>`}
${page.body}
</DIV>
</TD><TD width="260" class="right"><B>Also in the news</B><UL>
${page.related}
</UL></TD></TR>
<TR><TD colspan="2" class="foot">Copyright ${page.outlet} 2026. Reproduction without permission is prohibited.</TD></TR></TABLE>
</BODY>
</HTML>
`;
