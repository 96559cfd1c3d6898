import { createHash } from 'node:crypto';
import { STYLE } from './style.js';

/** What a site needs beyond the look of a single digest. */
const SITE_STYLE = `
.page.wide{max-width:72rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:.5rem;top:.5rem;background:var(--ink);color:var(--paper);padding:.5rem .8rem;z-index:2}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
main:focus{outline:none}
.masthead{display:grid;grid-template-columns:1fr auto;gap:.6rem 1rem;align-items:end;padding-bottom:0;border-bottom:3px double var(--line)}
.brand a{font:700 1.5rem/1.1 var(--serif);letter-spacing:-.02em;text-decoration:none}
.brand span{display:block;font-size:.85rem;color:var(--soft)}
.masthead nav{grid-column:1/-1;overflow-x:auto;scrollbar-width:thin}
.masthead nav ul{display:flex;gap:1.25rem;min-width:max-content}
.masthead nav a{display:block;padding:.45rem 0 .55rem;text-decoration:none;font-size:.95rem;color:var(--soft);border-bottom:3px solid transparent}
.masthead nav a:hover{color:var(--ink)}
.masthead nav a[aria-current]{color:var(--ink);font-weight:600;border-bottom-color:var(--accent)}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:.4rem .6rem;min-width:0;max-width:100%}
button{background:var(--ink);color:var(--paper);border-color:var(--ink);cursor:pointer}
input:focus-visible,select:focus-visible,button:focus-visible,[tabindex="0"]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.search{display:flex;gap:.4rem}.search input{width:15rem;font-size:.95rem}.search button{font-size:.95rem}
.head{margin:1.6rem 0 1rem}.head h1{font-size:1.9rem}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.7rem;align-items:end;margin:1rem 0 1.2rem;padding:1rem;background:var(--wash);border-radius:6px}
.filters label{display:block;font-size:.82rem;color:var(--soft)}
.filters input,.filters select,.filters button{width:100%;height:2.5rem;margin-top:.2rem}.filters input,.filters select{font-size:.95rem;color:var(--ink)}
.scroll{position:relative;overflow-x:auto;margin:.6rem 0 1.4rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:.88rem;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}
thead th{font:600 .76rem/1.3 var(--sans);color:var(--soft);border-bottom:2px solid var(--line);vertical-align:bottom}
tbody th{font-weight:600}
tbody tr:hover>*{background:var(--wash)}
td.amount{font-weight:700;min-width:8rem}td.day{white-space:nowrap}td.sentence{min-width:17rem;font-family:var(--serif)}td.source{min-width:8rem}
.board{font-size:.88rem}
.board thead tr:first-child th.axis{text-transform:uppercase;letter-spacing:.08em;color:var(--accent);border-bottom:0;padding-bottom:.1rem}
.board tr th:first-child:not(.axis){position:sticky;left:0;background:var(--paper);z-index:1;min-width:7.5rem}
.board tbody tr:hover th:first-child{background:var(--wash)}
.board td{border-left:1px solid var(--line);min-width:6.2rem}
.board td.axis,.board th.axis{border-left:3px double var(--line)}
.board .entry{display:block;line-height:1.3}.board .entry+.entry{margin-top:.45rem}
.board .entry small{display:block;color:var(--soft)}
.board .before a{text-decoration:line-through;color:var(--soft)}
.board .reported a{font-style:italic}
.mark{color:var(--accent);margin-right:.25em}
.tag{display:inline-block;font:600 .68rem/1 var(--sans);letter-spacing:.06em;text-transform:uppercase;background:var(--accent);color:var(--paper);padding:.22em .4em;border-radius:3px;vertical-align:.12em}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;font-size:.86rem;color:var(--soft);margin:.4rem 0}
.archive>li{padding:.75rem 0;border-bottom:1px solid var(--line)}
.archive time{display:block;font-size:.85rem;color:var(--soft)}
.archive a{font-family:var(--serif);font-size:1.1rem}
.empty{padding:1.6rem;background:var(--wash);border-radius:6px;color:var(--soft)}
.pager{display:flex;justify-content:space-between;gap:1rem;margin:1.4rem 0}
.pager a,.more a{display:inline-block;padding:.5rem .9rem;border:1px solid var(--line);border-radius:4px;text-decoration:none}
.pager a:hover,.more a:hover{background:var(--wash)}
.context{font:1.1rem/1.6 var(--serif);border-left:4px solid var(--line);padding:.2rem 0 .2rem 1.1rem;white-space:pre-line;overflow-wrap:anywhere;margin:1.2rem 0}
.context .around{color:var(--soft)}
.context mark{padding:.1em .15em}.context mark b{font-weight:700;border-bottom:2px solid var(--accent)}
.cite{font:.95rem/1.5 var(--sans);background:var(--wash);padding:.8rem 1rem;border-radius:6px;overflow-wrap:anywhere;user-select:all;-webkit-user-select:all}
dl.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.35rem 1.2rem;margin:1rem 0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0;overflow-wrap:anywhere}
.state{white-space:nowrap}.state b{color:var(--accent)}
.timeline .when{font:600 .8rem/1.3 var(--sans);color:var(--soft);margin:1.4rem 0 0;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
.kind{font:600 .68rem/1.4 var(--sans);letter-spacing:.05em;text-transform:uppercase;color:var(--soft)}
.chart{display:block;margin:1rem 0}.chart img{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:6px}
.sitefoot{margin-top:2.6rem}.sitefoot a{margin-right:.8em}
@media (max-width:40rem){.masthead{grid-template-columns:1fr}.search input{width:100%;flex:1}.head h1{font-size:1.5rem}.board td{min-width:5.2rem}
dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.6rem}}
@media print{.masthead nav,.search,.filters,.pager,.skip,.take{display:none}.page.wide{max-width:none}}
`;

/** The whole style sheet, served once under a name that changes with it. */
export const STYLESHEET = STYLE + SITE_STYLE;
export const STYLESHEET_PATH = `/style-${createHash('sha256').update(STYLESHEET).digest('hex').slice(0, 12)}.css`;

export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8c1d18"/><path d="M9 22V10h5.5v5.5c0 3-1.5 5.2-4.5 6.5zM18 22V10h5.500v5.500c0 3-1.500 5.200-4.500 6.500z" fill="#fff"/></svg>`;
