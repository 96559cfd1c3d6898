import { type BoardEntry, type BoardRow, stanceBoard } from '../../../digest/board/board.js';
import { stanceDay } from '../../../digest/changes/stance-changes.js';
import { flagOf } from '../../../digest/flag.js';
import { changeLine } from '../../../digest/lines/change-line.js';
import { dayWords } from '../../../digest/lines/dates.js';
import { authorityWords, groupWords, partWords } from '../../../digest/wording.js';
import { axisOf, STANCE_LABELS, STANCE_PARTS, type StanceAxis, type StanceLabel, type StancePart } from '../../../domain/stance.js';
import { boardChart, chartHtml } from '../charts.js';
import { type Html, html, trusted } from '../html.js';
import { heading, type PageContent } from '../layout.js';
import { paths, type SiteDeps, type SiteTopic } from '../site.js';
import { RECENT_DAYS, type Standing } from '../standing.js';
import { feedsOf } from './digests.js';
import { linesHtml, nothing } from './parts.js';

const TITLES: Record<StanceLabel, string> = {
  repatriate: 'Take back',
  repatriate_children_only: 'Children only',
  case_by_case: 'Case by case',
  refuse: 'Refuse',
  undecided: 'Undecided',
  prosecute_at_home: 'Try at home',
  prosecute_locally: 'Try where held',
  international_tribunal: 'Tribunal',
  revoke_citizenship: 'Strip citizenship',
  third_country_detention: 'Third country',
};
const AXES: Record<StanceAxis, string> = { return: 'Return', justice: 'Justice', citizenship: 'Citizenship', third_country: 'Elsewhere' };

/** Countries down, labels across, who is meant in the cells, and what changed of late marked. */
export function boardPage(topic: SiteTopic, standing: Standing, deps: SiteDeps): PageContent {
  const { rows, changes } = standing;
  const chart = deps.charts ? boardChart(topic, standing, deps) : null;
  const boards = STANCE_PARTS.map((part) => ({ part, board: stanceBoard(rows, changes, part, deps.nameOf) })).filter(
    ({ board }) => board.length > 0,
  );
  const body = html`${heading('Stance board', html`Where each country stands on ${topic.title}, by the latest word or deed of those who speak or act for it. What changed in the last ${RECENT_DAYS} days stands on top.`)}
${chart && chartHtml(`${paths.list(topic.id, 'board')}.svg`, {}, `${chart.picture.title}: the latest of the tables below, as a picture`)}
${boards.length === 0 ? nothing('No stance was found in the articles read so far.') : LEGEND}
${boards.map(({ part, board }) => boardHtml(topic, part, board, deps))}`;
  return {
    title: `Stance board: ${topic.title}`,
    topic,
    menu: 'board',
    body,
    wide: true,
    feeds: feedsOf(topic, 'changes', 'Changes'),
    csv: `${paths.list(topic.id, 'board')}.csv`,
  };
}

const LEGEND = html`<p class="legend"><span><span class="mark" aria-hidden="true">○</span>said</span> <span><span class="mark" aria-hidden="true">●</span>done: an act, a law, a flight</span> <span><span class="tag">new</span> changed of late</span> <span class="before"><s>women</s> held until the change</span> <span><em>women</em> only reported, by unnamed officials</span></p>`;

function boardHtml(topic: SiteTopic, part: StancePart, rows: readonly BoardRow[], deps: SiteDeps): Html {
  const used = STANCE_LABELS.filter((label) => rows.some((row) => row.cells.has(label)));
  const axes = [...new Set(used.map(axisOf))].map((axis) => ({ axis, labels: used.filter((label) => axisOf(label) === axis) }));
  const opens = new Set(axes.map(({ labels }) => labels[0]));
  const edge = (label: StanceLabel): Html | false => opens.has(label) && trusted(' class="axis"');
  const id = `board-${part}`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">Stances ${partWords(part)}</h2>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="board">
<caption>${rows.length === 1 ? '1 country or body' : `${rows.length} countries and bodies`}; the cells say who is meant and the day it was last said or done.</caption>
<thead>
<tr><th scope="col" rowspan="2">Country</th>${axes.map(({ axis, labels }) => html`<th scope="colgroup" colspan="${labels.length}" class="axis">${AXES[axis]}</th>`)}</tr>
<tr>${used.map((label) => html`<th scope="col"${edge(label)}>${TITLES[label]}</th>`)}</tr>
</thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row"><span aria-hidden="true">${flagOf(row.country)}</span> <a href="${paths.country(topic.id, row.country)}">${deps.nameOf(row.country)}</a></th>${used.map(
        (label) => html`<td${edge(label)}>${(row.cells.get(label) ?? []).map((entry) => entryHtml(entry, deps))}</td>`,
      )}</tr>\n`,
  )}</tbody>
</table></div></section>`;
}

function entryHtml({ fact, state, change }: BoardEntry, { zone }: SiteDeps): Html {
  const day = state === 'before' && change ? `until ${dayWords(stanceDay(change.after), zone)}` : dayWords(stanceDay(fact), zone);
  return html`<span class="entry ${state}"><span class="mark" aria-hidden="true">${fact.deed ? '●' : '○'}</span><a href="${paths.fact(fact.id)}">${groupWords(fact.group)}</a><span class="unseen"> (${fact.deed ? 'done' : 'said'}, ${authorityWords(fact.authority)})</span>${state === 'now' && change && html` <span class="tag">new</span>`} <small>${day}</small></span>`;
}

/** What changed of late, both sides with their evidence. */
export function changesPage(topic: SiteTopic, { changes }: Standing, deps: SiteDeps): PageContent {
  const lines = changes.map((change) => changeLine({ kind: 'change', ...change }, deps.nameOf, deps.zone));
  const body = html`${heading('Changes', html`Countries whose stance on ${topic.title} changed in the last ${RECENT_DAYS} days: before → after, each with its sentence.`)}
${lines.length === 0 ? nothing(`No stance changed in the last ${RECENT_DAYS} days.`) : html`<section aria-label="Changes">${linesHtml(lines, 'changes')}</section>`}`;
  return {
    title: `Changes: ${topic.title}`,
    topic,
    menu: 'changes',
    body,
    feeds: feedsOf(topic, 'changes', 'Changes'),
    csv: `${paths.list(topic.id, 'changes')}.csv`,
  };
}
