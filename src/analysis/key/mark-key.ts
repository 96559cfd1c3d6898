import type { Statement } from '../../domain/statement.js';
import type { TopicPack } from '../../domain/topic.js';
import { matchersOf } from '../relevance/matchers.js';
import { stanceMatchers } from '../stances/cues.js';
import type { TextDocument } from '../text/document.js';
import { isOld, isQuotation, type WorthTerms, worthOf } from './worth.js';

export interface KeyContext {
  readonly document: TextDocument;
  readonly pack: TopicPack;
}

/** Least worth of a statement that a digest may show. */
const LEAST = { speaker: 1.5, topic: 1 };

/** Least worth of the best statement of an article, and of each further one: most articles have one line for a digest, few have five. */
export interface Least {
  readonly best: number;
  readonly further: number;
}
/** Chosen by `bench/key-least.ts` on the project's own articles: see docs/decisions/0018-key-threshold.md. */
export const LEAST_WORTH: Least = { best: 7.5, further: 9 };
/** Share of common words from which on two statements say the same; less for one speaker. */
const SAME = 0.7;
const SAME_SPEAKER = 0.45;
const STEM = 5;

interface Shown {
  readonly stems: ReadonlySet<string>;
  readonly statement: Statement;
}

/** Stems of the longer words, the short ones say little. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

function repeats({ stems, statement }: Shown, shown: readonly Shown[]): boolean {
  return shown.some((other) => {
    let both = 0;
    for (const stem of stems) if (other.stems.has(stem)) both++;
    const { speaker } = statement;
    const same =
      speaker?.country !== null && speaker?.country === other.statement.speaker?.country && !(statement.direct && other.statement.direct);
    return both >= (same ? SAME_SPEAKER : SAME) * Math.min(stems.size, other.stems.size) && both > 1;
  });
}

/** Which statements are told again from an earlier time; a quotation that goes on without a cue is as old as its beginning. */
function agesOf(statements: readonly Statement[]): boolean[] {
  const out: boolean[] = [];
  statements.forEach((statement, k) => {
    const before = statements[k - 1];
    const goesOn = statement.cue === null && before !== undefined && before.speaker?.name === statement.speaker?.name;
    out.push(isOld(statement) || (goesOn && out[k - 1]!));
  });
  return out;
}

/**
 * Marks the statements that fit a five-line digest on the topic: on the topic's matter, by officials, organisations or
 * people who know it, of substance, each said once. Best first; those that do not fit follow in the order of the text.
 */
export function markKey(statements: readonly Statement[], { document, pack }: KeyContext, least: Least = LEAST_WORTH): Statement[] {
  const { subject, matter, hints } = matchersOf(pack);
  const { cues, people } = stanceMatchers(pack);
  const terms: WorthTerms = { subject, matter, hints, people, cues };
  const old = agesOf(statements);
  const rated = statements.map((statement, k) => ({ statement, worth: worthOf(document, statement, terms, old[k]) }));
  const fit = rated.filter(({ worth }) => worth.speaker >= LEAST.speaker && worth.topic >= LEAST.topic && worth.total >= least.best);
  fit.sort((a, b) => b.worth.total - a.worth.total);
  const key = new Set<Statement>();
  const shown: Shown[] = [];
  /** Whose words were reported once; more of the same speaker only as quotations. */
  const reported = new Set<string>();
  for (const { statement, worth } of fit) {
    if (shown.length > 0 && worth.total < least.further) break;
    const candidate = { stems: stemsOf(statement.quote), statement };
    const who = isQuotation(document, statement) ? null : (statement.speaker?.name ?? statement.speaker?.role ?? null);
    if (repeats(candidate, shown) || (who !== null && reported.has(who))) continue;
    if (who !== null) reported.add(who);
    shown.push(candidate);
    key.add(statement);
  }
  const best = fit.filter(({ statement }) => key.has(statement)).map(({ statement }) => ({ ...statement, key: true }));
  return [...best, ...statements.filter((statement) => !key.has(statement)).map((statement) => ({ ...statement, key: false }))];
}
