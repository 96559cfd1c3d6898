import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact } from '../../domain/facts.js';
import type { Group } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
import type { Block, Line, Message } from '../../domain/message.js';
import { type Position, positionsOf } from '../board/positions.js';
import { stanceDay } from '../changes/stance-changes.js';
import { dayWords } from '../lines/dates.js';
import { bold, counted, dim, plain } from '../lines/inline.js';
import { outletSpans } from '../lines/outlets.js';
import { refOf } from '../lines/refs.js';
import type { NameOf } from '../lines/speaker.js';
import { stanceEvidenceLine } from '../lines/stance-line.js';
import { groupWords, partWords, stanceWords } from '../wording.js';
import { oneLine } from './one-line.js';

export interface StanceQuestion {
  readonly country: ActorCode;
  /** The group asked for, null for all. */
  readonly group: Group | null;
  /** All stances of the country. */
  readonly facts: readonly StanceFact[];
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
}

const MOST_EARLIER = 6;
/** A stance older than this says so: nothing newer was read. */
const OLD_DAYS = 365;
const DAY_MS = 86_400_000;

/** Where a country stands: one line for each question and group with its sentence under it, then what held before. */
export function stanceAnswer({ country, group, facts, nameOf, zone, now }: StanceQuestion): Message {
  const name = nameOf(country);
  const asked = facts.filter((fact) => group === null || fact.group === group || fact.group === 'everyone');
  const about = group === null || group === 'everyone' ? '' : ` on ${groupWords(group)}`;
  if (asked.length === 0) return oneLine(`Where ${name} stands${about} is unknown: no article read so far says it.`);
  const { current, earlier, reported } = positionsOf(asked);
  const shownNow = (row: Position): Line => currentLine(row, zone, now);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: `${name}: where it stands${about}` },
    ...section('Now', 'current', current.map(shownNow)),
    ...section('Only reported', 'reported', reported.map(shownNow)),
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

function currentLine({ row, since, last }: Position, zone: string, now: Instant): Line {
  const age = Date.parse(now) - Date.parse(last);
  const part = row.part === 'origin' ? [] : [dim(` (${partWords(row.part)})`)];
  const held = since === last ? dayWords(since, zone) : `since ${dayWords(since, zone)}, last ${dayWords(last, zone)}`;
  const old = age > OLD_DAYS * DAY_MS ? [dim(' (nothing newer was read)')] : [];
  return {
    actor: row.country,
    spans: [bold(capitalised(stanceWords(row))), ...part, dim(` · ${held}`), ...old],
    refs: [refOf(row)],
    children: [stanceEvidenceLine(row, zone)],
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
