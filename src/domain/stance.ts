import type { ActorCode } from './actor.js';
import type { Group } from './figure.js';

export const STANCE_LABELS = [
  'repatriate',
  'repatriate_children_only',
  'case_by_case',
  'refuse',
  'undecided',
  'prosecute_at_home',
  'prosecute_locally',
  'international_tribunal',
  'revoke_citizenship',
  'third_country_detention',
] as const;
export type StanceLabel = (typeof STANCE_LABELS)[number];

export type StanceAxis = 'return' | 'justice' | 'citizenship' | 'third_country';
const AXES: Record<StanceLabel, StanceAxis> = {
  repatriate: 'return',
  repatriate_children_only: 'return',
  case_by_case: 'return',
  refuse: 'return',
  undecided: 'return',
  prosecute_at_home: 'justice',
  prosecute_locally: 'justice',
  international_tribunal: 'justice',
  revoke_citizenship: 'citizenship',
  third_country_detention: 'third_country',
};
/** The question that a label answers; labels on different axes can hold at once. */
export const axisOf = (label: StanceLabel): StanceAxis => AXES[label];

/** On whose word the stance rests; only these move a stance. */
export const AUTHORITIES = ['head', 'minister', 'named_official', 'unnamed_official', 'law'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** origin: about its own nationals · custodian: it holds them · urging_others: it asks others to act. */
export const STANCE_PARTS = ['origin', 'custodian', 'urging_others'] as const;
export type StancePart = (typeof STANCE_PARTS)[number];

/** What a government or organisation wants (word) or does (deed), for which group. */
export interface Stance {
  readonly country: ActorCode;
  readonly stance: StanceLabel;
  readonly group: Group;
  readonly authority: Authority;
  readonly kind: 'word' | 'deed';
  readonly part: StancePart;
  /** The clause it rests on, `text.slice(start, end)`. */
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
  /**
   * ISO date of the word or deed: a day, or where the text tells no more a month ("2026-02") or a year; the article's day when the text gives
   * none; null when neither is known. Dates compare as text.
   */
  readonly date: string | null;
}

/** The day with which an ISO day, month, year or moment begins. */
export const firstDay = (date: string): string => (date.length < 10 ? `${date}-01-01` : date).slice(0, 10);

const OF_CHILDREN: ReadonlySet<StanceLabel> = new Set(['repatriate', 'repatriate_children_only']);

/** "Bring the children home" and "only the children": for them both want the same. */
export const wantsTheSame = (a: Pick<Stance, 'stance' | 'group'>, b: Pick<Stance, 'stance' | 'group'>): boolean =>
  a.stance === b.stance || [a, b].every(({ stance, group }) => OF_CHILDREN.has(stance) && (group === 'children' || group === 'orphans'));
