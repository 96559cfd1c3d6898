import { eventOf, questionOf } from '../../digest/changes/counting.js';
import { isStanding } from '../../digest/changes/figure-moves.js';
import { stanceDay } from '../../digest/changes/stance-changes.js';
import { boardPicture } from '../../digest/charts/board-picture.js';
import { seriesPicture } from '../../digest/charts/series-picture.js';
import { groupBy } from '../../digest/group-by.js';
import { eventWords, groupWords } from '../../digest/wording.js';
import { ENGLISH } from '../../digest/words/en.js';
import type { FigureFact } from '../../domain/facts.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { PictureBlock } from '../../domain/message.js';
import { type Html, html } from './html.js';
import type { SiteDeps, SiteTopic } from './site.js';
import { withQuery } from './site.js';
import { RECENT_DAYS, type Standing } from './standing.js';

type ChartDeps = Pick<SiteDeps, 'nameOf' | 'zone' | 'clock'>;

/** The stance board as a picture: the countries heard of late, those that changed first. Null when none was. */
export function boardChart({ title }: SiteTopic, { rows, changes }: Standing, { nameOf, clock }: ChartDeps): PictureBlock | null {
  const day = addMilliseconds(clock.now(), -RECENT_DAYS * DAY).slice(0, 10);
  return boardPicture({
    title: ENGLISH.boardTitle(title),
    subtitle: `Countries heard of in the last ${RECENT_DAYS} days`,
    window: rows.filter((row) => stanceDay(row) >= day),
    earlier: rows.filter((row) => stanceDay(row) < day),
    changes,
    nameOf,
    words: ENGLISH,
  });
}

/**
 * One number over time. Figures of a table answer many questions: the chart shows the one (whose, which people, what happened, whole or part)
 * that has most answers, and says which it is. Only counts that stand are drawn: two flights are no series. Null where none has two.
 */
export function figuresChart(figures: readonly FigureFact[], { nameOf, zone }: ChartDeps): PictureBlock | null {
  const told = figures.filter(({ country, event }) => country !== null && event !== null).filter(isStanding);
  const questions = [...groupBy(told, (figure) => `${questionOf(figure)} ${eventOf(figure)}`).values()];
  const charts = questions.flatMap((reports) => seriesPicture(titleOf(reports[0]!, nameOf), reports, zone) ?? []);
  const values = ({ picture }: PictureBlock): number =>
    picture.kind === 'series' ? new Set(picture.points.map(({ text }) => text)).size : 0;
  return charts.filter((chart) => values(chart) > 1).sort((a, b) => values(b) - values(a))[0] ?? null;
}

function titleOf({ country, group, unit, event, parentId }: FigureFact, nameOf: SiteDeps['nameOf']): string {
  const people = group === null || group === 'everyone' ? unit : groupWords(group);
  const whose = country === null ? '' : `${nameOf(country)}: `;
  return `${whose}${people}${event === null ? '' : `, ${eventWords(event)}`}${parentId === null ? '' : ' (part of a larger number)'}`;
}

/** A chart in the theme of the reader's page, without a script. */
export function chartHtml(path: string, query: Readonly<Record<string, string | null | undefined>>, alt: string): Html {
  const dark = withQuery(path, { ...query, theme: 'dark' });
  const light = withQuery(path, { ...query, theme: 'light' });
  return html`<picture class="chart"><source srcset="${dark}" media="(prefers-color-scheme: dark)"><img src="${light}" width="400" alt="${alt}"></picture>`;
}
