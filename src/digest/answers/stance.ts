import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact, StatementFact } from '../../domain/facts.js';
import { GROUPS, type Group } from '../../domain/figure.js';
import type { HeldStance } from '../../domain/held-stance.js';
import { DAY, type Instant } from '../../domain/instant.js';
import type { Block, Line, Message } from '../../domain/message.js';
import { type Position, positionsOf } from '../board/positions.js';
import { speakerOf } from '../changes/speakers.js';
import { stanceDay } from '../changes/stance-changes.js';
import { groupBy } from '../group-by.js';
import { dayWords } from '../lines/dates.js';
import { bold, counted, dim, joined, plain } from '../lines/inline.js';
import { outletSpans } from '../lines/outlets.js';
import { refOf } from '../lines/refs.js';
import type { NameOf } from '../lines/speaker.js';
import { stanceEvidenceLine } from '../lines/stance-line.js';
import { groupWords, partWords, stanceWords } from '../wording.js';
import { ENGLISH } from '../words/en.js';
import { oneLine } from './one-line.js';

export interface StanceQuestion {
  readonly country: ActorCode;
  /** The group asked for, null for all. */
  readonly group: Group | null;
  readonly shown: ShownStances<StanceFact>;
  /** What was said in the articles of `evidenceArticles`: who stands behind a stance. */
  readonly statements?: readonly StatementFact[];
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
}

/** What an answer shows of all that a country held. */
export interface ShownStances<Row extends HeldStance> {
  readonly current: readonly Position<Row>[];
  readonly reported: readonly Position<Row>[];
  /** What held before, the newest of it. */
  readonly earlier: readonly Row[];
  /** How many of those are not shown. */
  readonly moreEarlier: number;
}

const MOST_EARLIER = 6;

/** What is shown of these stances of a country, all of them or those that speak of a group. */
export function shownStances<Row extends HeldStance>(group: Group | null, rows: readonly Row[]): ShownStances<Row> {
  const asked = rows.filter((row) => group === null || row.group === group || row.group === 'everyone');
  const { current, reported, earlier } = positionsOf(asked);
  const shown = earlier.slice(0, MOST_EARLIER);
  return { current, reported, earlier: shown, moreEarlier: earlier.length - shown.length };
}

/** The ids of the stances that are shown. */
export const shownIds = ({ current, reported, earlier }: ShownStances<HeldStance>): string[] =>
  [...[...current, ...reported].map(({ row }) => row), ...earlier].map(({ id }) => id);

/** The same with the whole stances, articles and all. One that is not among them any more is not shown. */
export function shownWhole(shown: ShownStances<HeldStance>, whole: readonly StanceFact[]): ShownStances<StanceFact> {
  const byId = new Map(whole.map((fact) => [fact.id, fact]));
  const positions = (held: readonly Position<HeldStance>[]): Position[] =>
    held.flatMap((position) => {
      const row = byId.get(position.row.id);
      return row ? [{ ...position, row }] : [];
    });
  return {
    current: positions(shown.current),
    reported: positions(shown.reported),
    earlier: shown.earlier.flatMap(({ id }) => byId.get(id) ?? []),
    moreEarlier: shown.moreEarlier,
  };
}

/** The articles whose sentences the answer shows. */
export const evidenceArticles = ({ current, reported }: ShownStances<HeldStance>): string[] => [
  ...new Set([...current, ...reported].map(({ row }) => row.articleId)),
];

/** A stance older than this says so: nothing newer was read. */
const OLD_DAYS = 365;

/** Where a country stands: one line for each question and group with its sentence under it, then what held before. */
export function stanceAnswer({ country, group, shown, statements = [], nameOf, zone, now }: StanceQuestion): Message {
  const name = nameOf(country);
  const about = group === null || group === 'everyone' ? '' : ` on ${groupWords(group)}`;
  const { current, earlier, reported, moreEarlier } = shown;
  const head = (current[0] ?? reported[0])?.row;
  if (head === undefined) return oneLine(`Where ${name} stands${about} is unknown: no article read so far says it.`);
  const said = groupBy(statements, ({ articleId }) => articleId);
  const shownNow = (rows: readonly Position[]): Line[] =>
    [...groupBy(rows, evidenceOf).values()].flatMap(([first, ...others]) =>
      first ? [currentLine(first, others, { zone, now, said })] : [],
    );
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: `${name}: where it stands${about}` },
    ...section('Now', 'current', shownNow(current)),
    ...section('Only reported', 'reported', shownNow(reported)),
    ...section(
      'Before',
      'earlier',
      earlier.map((row) => earlierLine(row, zone)),
    ),
  ];
  if (moreEarlier > 0) blocks.push({ kind: 'footer', spans: [dim(`${counted(moreEarlier, 'earlier position')} not shown.`)] });
  return { summary: `${name} ${stanceWords(head)} (${dayWords(stanceDay(head), zone)})`, blocks };
}

const section = (title: string, name: string, lines: Line[]): Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'lines', section: name, lines },
      ];

/** What one line is about: a sentence may say the same of men and of women. */
const evidenceOf = ({ row, since, last }: Position): string =>
  [row.part, row.stance, row.deed, row.articleId, row.evidence.start, row.evidence.end, since, last].join(' ');

interface Shown {
  readonly zone: string;
  readonly now: Instant;
  /** By article what was said in it. */
  readonly said: ReadonlyMap<string, readonly StatementFact[]>;
}

function currentLine(first: Position, others: readonly Position[], { zone, now, said }: Shown): Line {
  const { row, since, last } = first;
  const positions = [first, ...others];
  const people = others.length === 0 ? undefined : joined(GROUPS.filter((group) => positions.some((each) => each.row.group === group)));
  const age = Date.parse(now) - Date.parse(last);
  const part = row.part === 'origin' ? [] : [dim(` (${partWords(row.part)})`)];
  const held = since === last ? dayWords(since, zone) : `since ${dayWords(since, zone)}, last ${dayWords(last, zone)}`;
  const old = age > OLD_DAYS * DAY ? [dim(' (nothing newer was read)')] : [];
  return {
    actor: row.country,
    spans: [bold(capitalised(stanceWords(row, people))), ...part, dim(` · ${held}`), ...old],
    refs: positions.map((each) => refOf(each.row)),
    children: [stanceEvidenceLine(row, zone, null, ENGLISH, speakerOf(row, said.get(row.articleId) ?? []))],
  };
}

function earlierLine(row: StanceFact, zone: string): Line {
  return {
    actor: row.country,
    spans: [plain(`${dayWords(stanceDay(row), zone)}: ${stanceWords(row)}`), ...outletSpans([row], zone)],
    refs: [refOf(row)],
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
