import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact, StatementFact } from '../../domain/facts.js';
import { GROUPS, type Group } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
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
  /** All stances of the country. */
  readonly facts: readonly StanceFact[];
  /** What was said in the articles of `evidenceArticles`: who stands behind a stance. */
  readonly statements?: readonly StatementFact[];
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
}

/** The articles whose sentences the answer shows. */
export function evidenceArticles({ facts, group }: Pick<StanceQuestion, 'facts' | 'group'>): string[] {
  const { current, reported } = positionsOf(askedFor(group, facts));
  return [...new Set([...current, ...reported].map(({ row }) => row.articleId))];
}

const askedFor = (group: Group | null, facts: readonly StanceFact[]): StanceFact[] =>
  facts.filter((fact) => group === null || fact.group === group || fact.group === 'everyone');

const MOST_EARLIER = 6;
/** A stance older than this says so: nothing newer was read. */
const OLD_DAYS = 365;
const DAY_MS = 86_400_000;

/** Where a country stands: one line for each question and group with its sentence under it, then what held before. */
export function stanceAnswer({ country, group, facts, statements = [], nameOf, zone, now }: StanceQuestion): Message {
  const name = nameOf(country);
  const asked = askedFor(group, facts);
  const about = group === null || group === 'everyone' ? '' : ` on ${groupWords(group)}`;
  if (asked.length === 0) return oneLine(`Where ${name} stands${about} is unknown: no article read so far says it.`);
  const { current, earlier, reported } = positionsOf(asked);
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
      earlier.slice(0, MOST_EARLIER).map((row) => earlierLine(row, zone)),
    ),
  ];
  const left = earlier.length - MOST_EARLIER;
  if (left > 0) blocks.push({ kind: 'footer', spans: [dim(`${counted(left, 'earlier position')} not shown.`)] });
  const head = (current[0] ?? reported[0])?.row;
  return { summary: head ? `${name} ${stanceWords(head)} (${dayWords(stanceDay(head), zone)})` : name, blocks };
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
  const old = age > OLD_DAYS * DAY_MS ? [dim(' (nothing newer was read)')] : [];
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
