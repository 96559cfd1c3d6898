import type { PageContent } from './page-content.js';

/** A small outlet on a blog engine: tags, author box, comment form; the date only in the address and the byline. */
export const magazinePage = (page: PageContent): string => `<!DOCTYPE html>
<html lang="${page.language}" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="${page.encoding}">
<title>${page.title} &raquo; ${page.outlet}</title>
<link rel="canonical" href="${page.url}">
<meta property="og:site_name" content="${page.outlet}">
${page.published === null ? '' : `<meta property="article:published_time" content="${page.published}">\n<meta property="article:section" content="${page.section}">`}
</head>
<body class="single single-post">
<div id="page">
<div id="masthead" class="site-header"><a href="/">${page.outlet}</a><span>${page.tagline}</span></div>
<div id="menu"><ul><li><a href="/reports">Reports</a></li><li><a href="/analysis">Analysis</a></li><li><a href="/about">About us</a></li><li><a href="/donate">Support our work</a></li></ul></div>
<div id="primary" class="site-content"><div class="post hentry">
<h1 class="entry-title">${page.title}</h1>
<div class="entry-meta">${page.publishedLong === null ? '' : `Posted on <abbr class="published" title="${page.published}">${page.publishedLong}</abbr>`}${page.author === null ? '' : ` by <span class="author vcard">${page.author}</span>`} | ${page.section} | 3 comments</div>
${page.picture === null ? '' : `<div class="wp-caption"><img src="/assets/picture.jpg" alt=""><p class="wp-caption-text">${page.picture.caption} (${page.picture.credit})</p></div>`}
<div class="entry-content">
${page.body}
<div class="sharedaddy"><h3>Share this:</h3><ul><li>Click to share on X</li><li>Click to share on WhatsApp</li></ul></div>
</div>
<div class="author-box"><p>About the author</p><p>${page.author ?? page.outlet} reports for ${page.outlet}. Tips are welcome.</p></div>
<div class="yarpp"><h3>You may also like</h3><ul>
${page.related}
</ul></div>
<div id="comments"><h3>Leave a reply</h3><form><textarea></textarea><button>Post comment</button></form></div>
</div></div>
<div id="colophon" class="site-footer">Powered by coffee. Theme: Twenty Olives.</div>
</div>
</body>
</html>
`;
