import type { FactSource, FigureFact, StanceFact, StatementFact } from './facts.js';

/** What a cell holds; null where nothing is known. */
export type Cell = string | number | boolean | null;
export type Column<F> = readonly [name: string, value: (fact: F) => Cell];

/** Of every kind of fact, and where each stands. Lists grow at their end only: programs read them by place or by name. */
const SOURCE: readonly Column<FactSource>[] = [
  ['id', (fact) => fact.id],
  ['topic', (fact) => fact.topic],
  ['published', (fact) => fact.published],
  ['outlet', (fact) => fact.outlet],
  ['title', (fact) => fact.title],
  ['url', (fact) => fact.url],
  ['article_id', (fact) => fact.articleId],
  ['sentence', (fact) => fact.evidence.text],
  ['sentence_start', (fact) => fact.evidence.start],
  ['sentence_end', (fact) => fact.evidence.end],
  ['analysis_version', (fact) => fact.analysisVersion],
];

/** At the end of each list, since it came later. */
const CARRIERS: readonly Column<FactSource>[] = [['also_in', ({ alsoIn }) => alsoIn?.map(({ outlet }) => outlet).join('; ') ?? null]];

const STATEMENT: readonly Column<StatementFact>[] = [
  ...SOURCE,
  ['country', (fact) => fact.speaker?.country ?? null],
  ['speaker', (fact) => fact.speaker?.name ?? null],
  ['role', (fact) => fact.speaker?.role ?? null],
  ['source', (fact) => fact.source?.text ?? null],
  ['cue', (fact) => fact.cue?.text ?? null],
  ['direct', (fact) => fact.direct],
  ['words', (fact) => fact.quote],
  ['key', (fact) => fact.key],
  ...CARRIERS,
];

const FIGURE: readonly Column<FigureFact>[] = [
  ...SOURCE,
  ['country', (fact) => fact.country],
  ['event', (fact) => fact.event],
  ['group', (fact) => fact.group],
  ['modifier', (fact) => fact.modifier],
  ['value', (fact) => fact.value],
  ['max', (fact) => fact.max],
  ['unit', (fact) => fact.unit],
  ['words', (fact) => fact.text],
  ['as_of', (fact) => fact.asOf],
  ['parent_id', (fact) => fact.parentId],
  ['key', (fact) => fact.key],
  ...CARRIERS,
];

const STANCE: readonly Column<StanceFact>[] = [
  ...SOURCE,
  ['country', (fact) => fact.country],
  ['stance', (fact) => fact.stance],
  ['group', (fact) => fact.group],
  ['authority', (fact) => fact.authority],
  ['kind', (fact) => (fact.deed ? 'deed' : 'word')],
  ['part', (fact) => fact.part],
  ['date', (fact) => fact.date],
  ...CARRIERS,
];

/** The columns of each kind, in their order; docs/export.md explains them, and a test compares. */
export const COLUMNS = { statements: STATEMENT, figures: FIGURE, stances: STANCE } as const;
export type ExportKind = keyof typeof COLUMNS;
export const EXPORT_KINDS = Object.keys(COLUMNS) as readonly ExportKind[];
