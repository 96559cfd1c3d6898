import type { PageContent } from './page-content.js';

/** A newspaper's site: cookie banner, sections, standfirst, newsletter box in mid-article position, most-read list. */
export const broadsheetPage = (page: PageContent): string => `<!doctype html>
<html lang="${page.language}" class="no-js">
<head>
<meta charset="${page.encoding}">
<meta name="viewport" content="width=device-width">
<title>${page.title} - ${page.outlet}</title>
<link rel="canonical" href="${page.url}">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.summary}">
<meta property="og:site_name" content="${page.outlet}">
${page.author === null ? '' : `<meta name="author" content="${page.author}">`}
<script>window.config = {"edition":"int","tests":["a","b"]};</script>
<script type="application/ld+json">${page.jsonLd}</script>
<style>.banner{position:fixed}</style>
</head>
<body>
<div class="cookie-banner" role="dialog"><p>We and our partners use cookies to give you a better experience.</p><button>Accept all</button><button>Manage choices</button></div>
<header class="masthead"><p class="title">${page.outlet}</p><p class="tagline">${page.tagline}</p>
<nav class="sections"><a href="/news">News</a><a href="/opinion">Opinion</a><a href="/culture">Culture</a><a href="/port">Port &amp; shipping</a><a href="/subscribe">Subscribe</a></nav></header>
<div class="layout"><div class="content" role="main">
<p class="kicker">${page.section}</p>
<h1 class="headline">${page.title}</h1>
<p class="standfirst">${page.summary}</p>
<p class="byline">${page.author === null ? 'Staff and agencies' : `<a rel="author" href="/by">${page.author}</a>`}</p>
${page.publishedLong === null ? '' : `<p class="dateline"><time datetime="${page.published}">${page.publishedLong}</time></p>`}
<ul class="social"><li><a href="#">Email</a></li><li><a href="#">Share</a></li><li><a href="#">Comments (41)</a></li></ul>
${page.picture === null ? '' : `<figure class="lead"><img src="/assets/picture.jpg" alt=""><figcaption>${page.picture.caption} <span class="credit">Photograph: ${page.picture.credit}</span></figcaption></figure>`}
<div class="article__body" itemprop="articleBody">
${page.body}
</div>
<div class="newsletter"><h4>Sign up to First Tide</h4><p>The morning's news from the quay and the world, free every weekday.</p><input type="email"><button>Sign up</button></div>
</div>
<aside class="rail"><h3>Most read</h3><ol>
${page.related}
</ol></aside></div>
<footer class="site-footer"><p>Registered office: 4 Old Quay. ${page.outlet} is published by Courier Group.</p></footer>
</body>
</html>
`;
