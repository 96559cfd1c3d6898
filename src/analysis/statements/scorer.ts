import type { TextDocument, TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import type { Cue, CueField } from './cue.js';
import { isGerund, isQuoted } from './words.js';

/** A place where the content may end, and what stands there. */
export interface EndOption {
  readonly at: number;
  readonly kind: EndKind;
}
export type EndKind = 'sentence' | 'semicolon' | 'dash' | 'clause' | 'adjunct' | 'relative' | 'next-cue' | 'word';

export interface SpeakerOption {
  readonly range: TokenRange;
  readonly kind: SpeakerKind;
}
/** The first four are the rules' own; the others only learned weights can choose. */
export type SpeakerKind = 'near' | 'previous' | 'main' | 'doubtful' | 'subject' | 'noun' | 'after';

/** One of the verbs of a sentence that may report what was said. */
export interface CandidateContext {
  readonly doc: TextDocument;
  readonly field: CueField;
  readonly candidates: readonly Cue[];
  /** Which of them is asked about. */
  readonly index: number;
}

export interface CueContext {
  readonly cue: Cue;
  /** A that-clause, quotation or colon stands right after the verb. */
  readonly complement: boolean;
}
export interface EndContext {
  readonly doc: TextDocument;
  readonly cue: Cue;
  /** End of the sentence, its stop left out. */
  readonly limit: number;
  readonly speaker: TokenRange | null;
  /** All cues of the sentence, in order. */
  readonly cues: readonly Cue[];
  /** First token of the content. */
  readonly start: number;
  /** In the order of the text; the end of the sentence comes last. */
  readonly options: readonly EndOption[];
}
export interface SpeakerContext {
  readonly doc: TextDocument;
  readonly cue: Cue;
  readonly sentence: TokenRange;
  /** What was said stands before the cue; the speaker follows it ("…, said Kest"). */
  readonly before: boolean;
  readonly inverted: boolean;
  readonly options: readonly SpeakerOption[];
}

/**
 * Decides what the rules leave open. The rules generate candidates and never choose between them; another scorer (with
 * learned weights) can take the place of {@link handScorer} without a change to the rules.
 */
export interface Scorer {
  /** How surely a verb reports what was said, 0 to 1; at 0 it is no cue. */
  sureness(context: CandidateContext): number;
  /** Whether a cue with nothing said before it reports what follows. */
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
/** Positive: may be chosen. */
const SPEAKER_WEIGHT: Readonly<Record<SpeakerKind, number>> = {
  near: 4,
  previous: 3,
  main: 2,
  doubtful: 1,
  subject: 0,
  noun: 0,
  after: 0,
};
/** Positive: the content ends here rather than further on. */
const END_WEIGHT: Readonly<Record<EndKind, number>> = {
  'next-cue': 1,
  relative: 1,
  semicolon: 1,
  dash: 1,
  clause: 1,
  adjunct: 1,
  sentence: 0,
  word: -1,
};

/** The best option, the first of equals. */
function best<T>(options: readonly T[], weight: (option: T) => number): T | null {
  let chosen: T | null = null;
  for (const option of options) if (chosen === null || weight(option) > weight(chosen)) chosen = option;
  return chosen;
}

/** Weights set by hand. */
export const handScorer: Scorer = {
  sureness: ({ candidates, index }) => (candidates[index]!.listed ? candidates[index]!.verb.strength : 0),
  isCue: ({ cue, complement }) => cue.verb.strength >= SURE || complement,
  end: ({ options, start, doc }) =>
    best(options, ({ kind }) => END_WEIGHT[kind]) ?? { at: doc.sentences[doc.sentenceOf[start]!]!.to, kind: 'sentence' },
  speaker: ({ options }) =>
    best(
      options.filter(({ kind }) => SPEAKER_WEIGHT[kind] > 0),
      ({ kind }) => SPEAKER_WEIGHT[kind],
    ),
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
