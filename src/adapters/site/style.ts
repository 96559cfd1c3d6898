/** One style sheet for pages that stand alone: no font, picture or script from anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#625d55;--line:#ddd8ce;--accent:#8c1d18;--wash:#f4f0e6;--mark:#fbe7a1;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--serif:Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Noto Serif",serif}
@media (prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#e9e6df;--soft:#a29d93;--line:#34353b;--accent:#f0968e;--wash:#1e2026;--mark:#5c4a12}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 var(--sans)}
.page{max-width:46rem;margin:0 auto;padding:1.75rem 1.1rem 3rem}
header{border-bottom:3px double var(--line);padding-bottom:.85rem}
h1{font:700 1.75rem/1.2 var(--serif);letter-spacing:-.01em;margin:0 0 .35rem;overflow-wrap:anywhere}
h2{font:700 .8rem/1.3 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--accent);margin:2.1rem 0 .2rem}
p{margin:.35rem 0}
.intro,.dim,footer,.byline{color:var(--soft)}
.intro{font-size:.95rem}
ul{list-style:none;margin:0;padding:0}
.lines>li{display:grid;grid-template-columns:3.1rem minmax(0,1fr);padding:.8rem 0;border-bottom:1px solid var(--line)}
.lines>li:last-child{border-bottom:0}
.actor{font-size:1.25rem;line-height:1.2}
.actor b{display:block;font:600 .68rem/1.4 var(--sans);letter-spacing:.05em;color:var(--soft)}
.line{margin:0;overflow-wrap:anywhere}
.quoted{font-family:var(--serif);font-size:1.06em}
.number{font-weight:700;font-variant-numeric:tabular-nums}
.dim{font-size:.9em}
.children{margin:.5rem 0 0;border-left:3px solid var(--line)}
.children>li{padding:.3rem 0 .3rem .8rem}
.children>li+li{margin-top:.2rem}
.changes>li>div>.line{font-size:1.1em}
.changes .children{border-left-color:var(--accent)}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--soft);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
details{margin-top:.35rem;font-size:.9rem}
summary{cursor:pointer;color:var(--soft);width:fit-content;padding:.15rem 0}
blockquote{margin:.5rem 0 .15rem;padding:.5rem .8rem;background:var(--wash);border-radius:4px;font-family:var(--serif);font-size:1rem;overflow-wrap:anywhere;white-space:pre-line}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
.byline{margin:.1rem 0 .7rem}
.picture{margin:1.6rem 0 0}.picture svg{display:block;width:100%;max-width:34rem;height:auto}.on-dark{display:none}
@media (prefers-color-scheme:dark){.on-light{display:none}.on-dark{display:block}}
footer{margin-top:2.2rem;padding-top:.9rem;border-top:3px double var(--line);font-size:.88rem;overflow-wrap:anywhere}
@media (max-width:30rem){.page{padding-top:1.1rem}h1{font-size:1.4rem}.lines>li{grid-template-columns:2.5rem minmax(0,1fr)}}
@media print{.on-light{display:block}.on-dark{display:none}:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000;--wash:#fff;--mark:#eee}
body{font-size:10.5pt}.page{max-width:none;padding:0}.lines>li,blockquote{break-inside:avoid}h2{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}summary{display:none}blockquote{border-left:2px solid #bbb;border-radius:0}
.byline a[href]::after{content:" " attr(href);font-size:.85em}}
`;
