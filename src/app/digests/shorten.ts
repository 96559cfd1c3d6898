import { linesToShorten, type Refusal, withShortened } from '../../digest/grounding/shorten.js';
import type { Digest } from '../../domain/digest.js';
import { sentenceOf } from '../../domain/errors.js';
import { addMilliseconds, type Instant, MINUTE } from '../../domain/instant.js';
import type { LanguageModel, ModelTokens } from '../../domain/ports/model.js';
import type { Clock, Log } from '../../domain/ports/system.js';

/** What a model did for one digest. */
export interface ModelReport {
  /** answered: see `used` · failed: no answer, the digest is as it was composed · resting: not asked, because it failed just before · nothing: no line to shorten. */
  readonly outcome: 'answered' | 'failed' | 'resting' | 'nothing';
  readonly asked: number;
  readonly used: number;
  readonly refused: readonly { readonly id: string; readonly reason: Refusal }[];
  readonly tokens: ModelTokens;
  /** Why it failed, a sentence; null unless it did. */
  readonly failure: string | null;
}

/** Lets a model shorten a composed digest. Never throws: without the model the digest is what it was. */
export type Shortener = (digest: Digest) => Promise<{ readonly digest: Digest; readonly report: ModelReport }>;

/** A model that failed is not asked again for this long: every digest of a full hour would wait for it. */
const REST = 10 * MINUTE;
const NOTHING = { asked: 0, used: 0, refused: [], tokens: { input: 0, output: 0 }, failure: null } as const;

/** One call a digest. What each cost and how much of it was refused is logged and reported. */
export function shortenerOf(model: LanguageModel, { clock, log }: { readonly clock: Clock; readonly log: Log }): Shortener {
  let restingUntil: Instant | null = null;
  return async (digest) => {
    const lines = linesToShorten(digest.message);
    const asked = lines.length;
    if (asked === 0) return { digest, report: { ...NOTHING, outcome: 'nothing' } };
    if (restingUntil !== null && clock.now() < restingUntil) return { digest, report: { ...NOTHING, asked, outcome: 'resting' } };
    try {
      const answer = await model.shorten(lines);
      restingUntil = null;
      const { message, used, refused } = withShortened(digest.message, answer);
      const report: ModelReport = { ...NOTHING, outcome: 'answered', asked, used, refused, tokens: answer.tokens };
      log.info({ digest: digest.id, model: model.name, ...report }, 'Digest shortened by the model.');
      return { digest: { ...digest, message }, report };
    } catch (error) {
      restingUntil = addMilliseconds(clock.now(), REST);
      const failure = sentenceOf(error);
      log.warn({ digest: digest.id, model: model.name, error: failure, restingUntil }, 'The model failed; the digest goes out without it.');
      return { digest, report: { ...NOTHING, asked, outcome: 'failed', failure } };
    }
  };
}
