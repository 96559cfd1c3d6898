import type { FigureFact } from '../../domain/facts.js';
import type { PictureBlock } from '../../domain/message.js';
import { boardPicture } from '../charts/board-picture.js';
import { seriesPicture } from '../charts/series-picture.js';
import { daysWords } from '../lines/dates.js';
import type { Change } from '../ranking/changes.js';
import { eventWords, groupWords } from '../wording.js';
import { titleOf } from './frame.js';
import type { DigestInput } from './input.js';
import type { DigestPlan } from './plan.js';

/** With fewer countries a board says no more than the lines. */
const FEWEST_COUNTRIES = 3;

/** The picture of a digest: the board when a stance changed or several countries spoke, else the series of a number that moved; null for neither. */
export function pictureOf(plan: DigestPlan, input: DigestInput): PictureBlock | null {
  const changes = plan.changes.map(({ item }) => item);
  const board = boardPicture({
    title: `Where countries stand: ${titleOf(input)}`,
    subtitle: `${daysWords(input.window, input.zone)} · by what was last said or done`,
    window: plan.facts.stances,
    earlier: plan.earlier.stances,
    changes: changes.flatMap((change) => (change.kind === 'change' ? [change] : [])),
    nameOf: input.nameOf,
  });
  if (board?.picture.kind === 'board' && (board.picture.rows.length >= FEWEST_COUNTRIES || board.picture.rows.some((row) => row.changed)))
    return board;
  return changes.map((change) => seriesOf(change, input)).find((picture) => picture !== null) ?? null;
}

function seriesOf(change: Change, { nameOf, zone }: DigestInput): PictureBlock | null {
  const figures = figuresOf(change);
  const [first] = figures;
  if (!first) return null;
  const people = first.group === null || first.group === 'everyone' ? first.unit : groupWords(first.group);
  const event = figures.find((figure) => figure.event !== null)?.event ?? null;
  const whose = first.country === null ? '' : `${nameOf(first.country)}: `;
  return seriesPicture(`${whose}${people}${event === null ? '' : `, ${eventWords(event)}`}`, figures, zone);
}

function figuresOf(change: Change): FigureFact[] {
  switch (change.kind) {
    case 'moved':
      return [change.before, change.after, ...change.support];
    case 'conflict':
      return change.sides.flat();
    case 'change':
    case 'contradiction':
      return [];
  }
}
