import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import type { Cue } from './cues.js';
import { isGerund, isQuoted } from './words.js';

/** A place where the content may end, and what stands there. */
export interface EndOption {
  readonly at: number;
  readonly kind: EndKind;
}
export type EndKind = 'sentence' | 'semicolon' | 'dash' | 'clause' | 'adjunct' | 'relative' | 'next-cue';

export interface SpeakerOption {
  readonly range: TokenRange;
  readonly kind: 'near' | 'previous' | 'main' | 'doubtful';
}

export interface CueContext {
  readonly cue: Cue;
  /** A that-clause, quotation or colon stands right after the verb. */
  readonly complement: boolean;
}
export interface EndContext {
  readonly doc: TextDocument;
  readonly cue: Cue;
  /** First token of the content. */
  readonly start: number;
  /** In the order of the text; the end of the sentence comes last. */
  readonly options: readonly EndOption[];
}
export interface SpeakerContext {
  readonly doc: TextDocument;
  readonly cue: Cue;
  readonly options: readonly SpeakerOption[];
}

/**
 * Decides what the rules leave open. The rules generate candidates and never choose between them; another scorer (with
 * learned weights) can take the place of {@link handScorer} without a change to the rules.
 */
export interface Scorer {
  /** Whether the verb reports what was said. */
  isCue(context: CueContext): boolean;
  /** Where the content ends. */
  end(context: EndContext): EndOption;
  /** Who speaks; null when no option will do. */
  speaker(context: SpeakerContext): SpeakerOption | null;
  /** Whether a finished attribution is kept. */
  keep(doc: TextDocument, attribution: Attribution): boolean;
}

/** A verb at least this sure reports without a that-clause or a quotation. */
const SURE = 0.5;
const SPEAKER_WEIGHT: Readonly<Record<SpeakerOption['kind'], number>> = { near: 4, previous: 3, main: 2, doubtful: 1 };
/** Positive: the content ends here rather than further on. */
const END_WEIGHT: Readonly<Record<EndKind, number>> = {
  'next-cue': 1,
  relative: 1,
  semicolon: 1,
  dash: 1,
  clause: 1,
  adjunct: 1,
  sentence: 0,
};

/** The best option, the first of equals. */
function best<T>(options: readonly T[], weight: (option: T) => number): T | null {
  let chosen: T | null = null;
  for (const option of options) if (chosen === null || weight(option) > weight(chosen)) chosen = option;
  return chosen;
}

/** Weights set by hand. */
export const handScorer: Scorer = {
  isCue: ({ cue, complement }) => cue.verb.strength >= SURE || complement,
  end: ({ options, start, doc }) =>
    best(options, ({ kind }) => END_WEIGHT[kind]) ?? { at: doc.sentences[doc.sentenceOf[start]!]!.to, kind: 'sentence' },
  speaker: ({ options }) => best(options, ({ kind }) => SPEAKER_WEIGHT[kind]),
  keep: (doc, attribution) => !isAdjunctOnly(doc, attribution) && !isLooseParticiple(doc, attribution),
};

/** "said in Lund", "spoke on Monday": where or when somebody spoke, and nothing of what was said. */
function isAdjunctOnly(doc: TextDocument, { rule, content, strength }: Attribution): boolean {
  const first = content[0]!.from;
  const addedTo = doc.lower[first] === 'to' && /^add/.test(doc.lower[first - 1]!);
  return rule === 'after' && strength > 0.9 && !isQuoted(doc, first) && (addedTo || /^(?:in|on|from|by|and|with)$/.test(doc.lower[first]!));
}

/** A participle or an infinitive seldom closes what stands before it. */
function isLooseParticiple(doc: TextDocument, { rule, cue }: Attribution): boolean {
  if (rule !== 'before' || !cue) return false;
  return (isGerund(doc.lower[cue.to - 1]!) && doc.lower[cue.to - 2] !== 'as') || doc.lower.slice(cue.from, cue.to).includes('to');
}
