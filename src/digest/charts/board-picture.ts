import type { StanceFact } from '../../domain/facts.js';
import type { PictureBlock } from '../../domain/message.js';
import type { BoardMark, BoardPicture, BoardRow } from '../../domain/picture.js';
import { STANCE_LABELS, type StanceLabel, type StancePart } from '../../domain/stance.js';
import { stanceHistory } from '../../domain/stance-history.js';
import { isFirm, movesStance, type StanceChange } from '../changes/stance-changes.js';
import { groupBy } from '../group-by.js';
import type { NameOf } from '../lines/speaker.js';
import type { FrameWords } from '../words/frame-words.js';

export interface BoardQuestion {
  readonly title: string;
  readonly subtitle: string;
  /** Stances of the window; its countries are the rows. */
  readonly window: readonly StanceFact[];
  /** Stances from before it: what else holds, and what held before. */
  readonly earlier: readonly StanceFact[];
  /** The changes that the digest tells: a row is marked when one of them is its country's. */
  readonly changes: readonly StanceChange[];
  readonly nameOf: NameOf;
  readonly words: FrameWords;
}

/** What a phone's screen holds. */
const MOST_ROWS = 12;
/** A country's own nationals, and for those who hold others' nationals what they do with them. Whom somebody urges is no place to stand. */
const PARTS: readonly StancePart[] = ['origin', 'custodian'];

/**
 * Where the countries of a window stand, those that changed first; null when nobody firm said or did anything. A mark needs what a change
 * needs: a minister, a head, a law, or two outlets.
 */
export function boardPicture({ title, subtitle, window, earlier, changes, nameOf, words }: BoardQuestion): PictureBlock | null {
  const moving = [...earlier, ...window].filter((row) => movesStance(row) && PARTS.includes(row.part));
  const kept = [...groupBy(moving, (row) => `${row.country} ${row.part} ${row.stance}`).values()].filter(isFirm).flat();
  const byCountry = groupBy(kept, (row) => row.country);
  const isNew = new Set(window);
  const countries = [...new Set(kept.filter((row) => isNew.has(row)).map((row) => row.country))];
  const rows = countries.map((country): BoardRow => {
    const ofCountry = changes.filter(({ after }) => after.country === country && PARTS.includes(after.part));
    const cells = cellsOf(byCountry.get(country) ?? [], ofCountry);
    return { actor: country, name: nameOf(country), changed: ofCountry.length > 0, cells };
  });
  const shown = rows
    .sort((a, b) => Number(b.changed) - Number(a.changed) || a.name.localeCompare(b.name, words.locale))
    .slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  const used = new Set(shown.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columns = STANCE_LABELS.filter((label) => used.has(label)).map((id) => ({ id, title: words.label(id) }));
  const picture: BoardPicture = { kind: 'board', title, subtitle, language: words.language, columns, rows: shown, legend: words.legend };
  return { kind: 'picture', alt: altOf(picture, words), picture };
}

/** One mark for each label that holds, the deed where both were read, and a ring for what the change ended. */
function cellsOf(rows: readonly StanceFact[], changes: readonly StanceChange[]): BoardRow['cells'] {
  const marks = new Map<StanceLabel, BoardMark>();
  for (const row of stanceHistory(rows).current) if (marks.get(row.stance) !== 'deed') marks.set(row.stance, row.deed ? 'deed' : 'word');
  for (const { before } of changes) if (!marks.has(before.stance)) marks.set(before.stance, 'before');
  return STANCE_LABELS.flatMap((column) => {
    const mark = marks.get(column);
    return mark === undefined ? [] : [{ column, mark }];
  });
}

/** "Where countries stand. Denmark (changed): children only (says or wants), refuse (before the change). …" */
function altOf({ title, columns, rows, legend }: BoardPicture, { colon, comma }: FrameWords): string {
  const titleOf = new Map(columns.map((column) => [column.id, column.title]));
  const told = rows.map(({ name, changed, cells }) => {
    const held = cells.map(({ column, mark }) => `${titleOf.get(column)} (${legend[mark]})`).join(comma);
    return `${name}${changed ? ` (${legend.changed})` : ''}${colon}${held}.`;
  });
  return `${title}. ${told.join(' ')}`;
}
