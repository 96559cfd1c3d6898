import { z } from 'zod';

/**
 * How a verb of communication is built into its sentence.
 * say: a clause, with or without "that", before or after it · tell: somebody, then a clause · urge: somebody, then what
 * to do · judge: an object that is talked about · quote: reports only with a quotation or a that-clause beside it.
 */
export const VERB_CLASSES = ['say', 'tell', 'urge', 'judge', 'quote'] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

const words = z.array(z.string().regex(/^\p{Ll}[\p{Ll}' -]*$/u));

/** `config/lexicon/speech.yaml`: the verbs and nouns by which news reports what somebody said. */
export const speechLexiconSchema = z.strictObject({
  /** Base forms by class; a verb stands in one class. */
  verbs: z.strictObject({ say: words, tell: words, urge: words, judge: words, quote: words }),
  /** Forms that the rules of spelling do not give, base form first. */
  irregular: z.array(words.min(2)),
  /** Verb and the prepositions or adverbs that belong to it ("call for", "lash out at"). */
  particles: z.record(z.string(), words),
  /** "declined to comment": what follows these was not said. */
  refusals: words,
  /** Nouns of the occasion: "in an interview", "at a news conference". */
  occasions: words,
  /** Nouns of what is written or sent, which can speak for themselves: "a statement saying …". */
  documents: words,
  /** Nouns of what is talked about, which say nothing themselves: "one option discussed was …". */
  topics: words,
});
export type SpeechLexicon = z.infer<typeof speechLexiconSchema>;
