import type { Statement } from '../../domain/statement.js';
import type { TopicPack } from '../../domain/topic.js';
import { matchersOf } from '../relevance/matchers.js';
import { stanceMatchers } from '../stances/cues.js';
import type { TextDocument } from '../text/document.js';
import { ShownStatements } from './repeats.js';
import { isOld, isQuotation, LEAST_TOPIC, saysNothing, speakerPoints, type WorthTerms, worthOf } from './worth.js';

export interface KeyContext {
  readonly document: TextDocument;
  readonly pack: TopicPack;
}

/** Whoever knows less of it is not quoted in a digest. */
const LEAST_SPEAKER = 1.5;

/** Least worth of the best statement of an article, and of each further one: most articles have one line for a digest, few have five. */
export interface Least {
  readonly best: number;
  readonly further: number;
}
/** Chosen by `bench/key-least.ts` on the project's own articles: see docs/decisions/0018-key-threshold.md. */
export const LEAST_WORTH: Least = { best: 7.5, further: 9 };

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
  // What is told again, or by whoever knows little of it, is worth nothing here whatever it says.
  const fit = statements.flatMap((statement, k) => {
    const speaker = old[k] ? 0 : speakerPoints(statement);
    if (speaker < LEAST_SPEAKER) return [];
    const worth = worthOf(document, statement, terms, speaker);
    return worth.topic >= LEAST_TOPIC && worth.total >= least.best && !saysNothing(statement) ? [{ statement, worth }] : [];
  });
  fit.sort((a, b) => b.worth.total - a.worth.total);
  const key = new Set<Statement>();
  const shown = new ShownStatements();
  /** Whose words were reported once; more of the same speaker only as quotations. */
  const reported = new Set<string>();
  for (const { statement, worth } of fit) {
    if (key.size > 0 && worth.total < least.further) break;
    const who = isQuotation(document, statement) ? null : (statement.speaker?.name ?? statement.speaker?.role ?? null);
    if ((who !== null && reported.has(who)) || !shown.add(statement)) continue;
    if (who !== null) reported.add(who);
    key.add(statement);
  }
  const best = fit.filter(({ statement }) => key.has(statement)).map(({ statement }) => ({ ...statement, key: true }));
  return [...best, ...statements.filter((statement) => !key.has(statement)).map((statement) => ({ ...statement, key: false }))];
}
