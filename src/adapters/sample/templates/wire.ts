import type { PageContent } from './page-content.js';

/** A news agency's plain page: microdata, dateline on top, share bar above the text. */
export const wirePage = (page: PageContent): string => `<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="${page.encoding}">
<title>${page.title} | ${page.outlet}</title>
<link rel="canonical" href="${page.url}">
<meta name="description" content="${page.summary}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${page.outlet}">
<meta property="og:title" content="${page.title}">
${page.published === null ? '' : `<meta property="article:published_time" content="${page.published}">`}
<script type="application/ld+json">${page.jsonLd}</script>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><div class="logo">${page.outlet}</div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/mideast">Middle East</a></li><li><a href="/markets">Markets</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="ticker">Latest: shares steady as oil eases; Lisbon metro strike enters second day</div></header>
<main id="main"><article>
<h1>${page.title}</h1>
<div class="meta">${page.author === null ? '' : `<span class="byline">By ${page.author}</span>`}${page.publishedLong === null ? '' : ` <time datetime="${page.published}">${page.publishedLong}</time>`} <span>2 Min Read</span></div>
<div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Post</a> <a href="#">Copy link</a> <a href="#">Print</a></div>
${page.picture === null ? '' : `<figure><img src="/assets/picture.jpg" alt=""><figcaption>${page.picture.caption} ${page.picture.credit}</figcaption></figure>`}
<div class="article-body">
${page.body}
</div>
<p class="trust">Our standards: the ${page.outlet} handbook of accuracy.</p>
</article>
<aside class="related"><h3>Related coverage</h3><ul>
${page.related}
</ul></aside></main>
<footer><p>© 2026 ${page.outlet}. All rights reserved. Quotes delayed a minimum of 15 minutes.</p><ul><li>About</li><li>Careers</li><li>Cookies</li><li>Terms of use</li></ul></footer>
</body>
</html>
`;
