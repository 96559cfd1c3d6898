import type { PageContent } from './page-content.js';

/** A script-built site: nested divs with generated class names, related links inside the article column. */
export const modernPage = (page: PageContent): string => `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="${page.encoding}">
<title>${page.title}</title>
<link rel="canonical" href="${page.url}">
<meta property="og:title" content="${page.title}">
<meta property="og:site_name" content="${page.outlet}">
<meta property="og:description" content="${page.summary}">
<script type="application/ld+json">${page.jsonLd}</script>
<script>self.__DATA__=[["page","article",{"theme":"light"}]];</script>
</head>
<body>
<div id="__root"><div class="css-1x9q2"><div class="css-8fj1a"><a href="/">${page.outlet}</a><button>Menu</button><button>Log in</button></div></div>
<div class="css-77dke"><main class="css-h4k2l"><article class="css-0kqm2">
<div class="css-tag">${page.section}</div>
<h1 class="css-19vbn">${page.title}</h1>
<p class="css-lede">${page.summary}</p>
<div class="css-by"><span>${page.author ?? page.outlet}</span>${page.publishedLong === null ? '' : `<span>Published ${page.publishedLong}</span>`}<button>Listen</button><button>Save</button></div>
${page.picture === null ? '' : `<figure class="css-fig"><picture><img src="/assets/picture.jpg" alt=""></picture><figcaption>${page.picture.caption} Photo: ${page.picture.credit}</figcaption></figure>`}
<div class="css-body">
${page.body}
</div>
<section class="css-more" aria-label="More on this"><h2>More on this</h2><ul>
${page.related}
</ul></section>
</article></main></div>
<footer class="css-foot"><div>${page.outlet}</div><div>${page.tagline}</div><div>Privacy settings</div></footer></div>
</body>
</html>
`;
