import { WordFact } from '../text/distinct-words.js';
import { type SpeechLexicon, VERB_CLASSES, type VerbClass } from './lexicon.js';

export interface SpeechVerb {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  /** How surely the verb reports what was said, 0 to 1. */
  readonly strength: number;
}

/** What stands for a word that the lexicon does not list. */
export const NO_VERB: SpeechVerb = { lemma: '', verbClass: 'quote', strength: 0 };

/** The speech lexicon made ready to look words up in. */
export interface SpeechVerbs {
  /** By inflected form, lower case. */
  readonly byForm: ReadonlyMap<string, SpeechVerb>;
  /** The same of the words of a text, {@link NO_VERB} for most. */
  readonly ofWord: WordFact<SpeechVerb>;
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every form of the verbs of refusal. */
  readonly refusals: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

const STRENGTH: Readonly<Record<VerbClass, number>> = { say: 0.95, tell: 0.95, urge: 0.85, judge: 0.75, quote: 0.3 };

/** Forms of a regular English verb: base, -s, -ed, -ing. */
export function regularForms(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, s, `${stem}ed`, lemma.endsWith('ee') ? `${lemma}ing` : `${stem}ing`];
}

/** Compiles the lexicon; the same object is compiled once. */
export function speechVerbs(lexicon: SpeechLexicon): SpeechVerbs {
  const known = compiled.get(lexicon);
  if (known) return known;
  const irregular = new Map(lexicon.irregular.map((forms) => [forms[0]!, forms]));
  const formsOf = (lemma: string): readonly string[] => irregular.get(lemma) ?? regularForms(lemma);
  const byForm = new Map<string, SpeechVerb>();
  for (const verbClass of VERB_CLASSES)
    for (const lemma of lexicon.verbs[verbClass]) {
      const verb = { lemma, verbClass, strength: STRENGTH[verbClass] };
      for (const form of formsOf(lemma)) if (!byForm.has(form)) byForm.set(form, verb);
    }
  const verbs: SpeechVerbs = {
    byForm,
    ofWord: new WordFact((form) => byForm.get(form) ?? NO_VERB),
    particles: new Map(Object.entries(lexicon.particles).map(([lemma, words]) => [lemma, new Set(words)])),
    refusals: new Set(lexicon.refusals.flatMap(formsOf)),
    occasions: new Set(lexicon.occasions),
    documents: new Set(lexicon.documents),
    topics: new Set(lexicon.topics),
  };
  compiled.set(lexicon, verbs);
  return verbs;
}

const compiled = new WeakMap<SpeechLexicon, SpeechVerbs>();
