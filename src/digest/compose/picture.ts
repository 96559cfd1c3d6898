import type { FigureFact } from '../../domain/facts.js';
import type { PictureBlock } from '../../domain/message.js';
import { earliestFirst } from '../changes/counting.js';
import { boardPicture } from '../charts/board-picture.js';
import { seriesPicture } from '../charts/series-picture.js';
import { daysWords } from '../lines/dates.js';
import type { Change } from '../ranking/changes.js';
import { namesIn, wordsOf } from '../words/words-of.js';
import { titleOf } from './frame.js';
import { coversAWeek, type DigestInput } from './input.js';
import type { DigestPlan } from './plan.js';

/** With fewer countries a board says no more than the lines. */
const FEWEST_COUNTRIES = 3;

/** The picture of a digest: the board of a week, or when a stance changed or several countries spoke, else the series of a number that moved; null for neither. */
export function pictureOf(plan: DigestPlan, input: DigestInput): PictureBlock | null {
  const changes = plan.changes.map(({ item }) => item);
  const words = wordsOf(input.form.language);
  const board = boardPicture({
    title: words.boardTitle(titleOf(input)),
    subtitle: words.boardSubtitle(daysWords(input.window, input.zone, words.locale)),
    words,
    window: plan.facts.stances,
    earlier: plan.earlier.stances,
    changes: changes.flatMap((change) => (change.kind === 'change' ? [change] : [])),
    nameOf: namesIn(words, input.nameOf),
  });
  if (
    board?.picture.kind === 'board' &&
    (coversAWeek(input) || board.picture.rows.length >= FEWEST_COUNTRIES || board.picture.rows.some((row) => row.changed))
  )
    return board;
  return changes.map((change) => seriesOf(change, input)).find((picture) => picture !== null) ?? null;
}

function seriesOf(change: Change, { nameOf, zone, form }: DigestInput): PictureBlock | null {
  const words = wordsOf(form.language);
  const figures = figuresOf(change);
  const [first] = figures;
  if (!first) return null;
  const people = first.group === null || first.group === 'everyone' ? first.unit : words.group(first.group);
  const event = figures.find((figure) => figure.event !== null)?.event ?? null;
  const whose = first.country === null ? '' : `${namesIn(words, nameOf)(first.country)}${words.colon}`;
  const corrected = change.kind === 'moved' && change.correction ? ` (${words.corrected})` : '';
  const title = `${whose}${people}${event === null ? '' : `${words.comma}${words.event(event)}`}${corrected}`;
  const separate = change.kind === 'conflict' || corrected !== '';
  return seriesPicture(title, figures, zone, words, { separate, sourceOf: sourceIn(change, figures) });
}

/** The outlet; where one has both numbers, who counted. */
function sourceIn(change: Change, figures: readonly FigureFact[]): (figure: FigureFact) => string {
  const isOneOutlet = new Set(figures.map(({ outlet }) => outlet)).size === 1;
  const counters = change.kind === 'conflict' && isOneOutlet ? change.counters : undefined;
  return (figure) => counters?.get(figure) ?? figure.outlet;
}

/** Each number once, as it was first reported: who repeats it has not counted again. */
function figuresOf(change: Change): FigureFact[] {
  switch (change.kind) {
    case 'moved':
      return [change.before, change.after];
    case 'conflict':
      return change.sides.flatMap((side) => [...side].sort(earliestFirst)[0] ?? []);
    case 'change':
    case 'contradiction':
      return [];
  }
}
