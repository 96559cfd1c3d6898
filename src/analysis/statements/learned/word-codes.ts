import type { TextDocument } from '../../text/document.js';
import { latest } from '../../text/latest.js';
import { beginsWithCapital } from '../../text/letters.js';
import { wordKind } from '../../text/word-kinds.js';
import { isQuoted, isTime } from '../words.js';
import { hashOf } from './features.js';

/** Words of these classes are few and belong to the language, not to a text: only they and verbs are told apart. */
const CLOSED = ['ADP', 'AUX', 'CCONJ', 'SCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'ADV', 'VERB'];
const SAYS_WHEN = wordKind(isTime);
const QUOTED = hashOf('quotation');
const OUTSIDE = hashOf('outside');

/**
 * Numbers for the words of a text. A noun, a name, an adjective or a number is known by its tag alone, so that no weight
 * can hold whom or what a text is about.
 */
export interface WordCodes {
  /** The word, or its tag where it is not of a closed class. */
  word(k: number): number;
  /** The tag. */
  tag(k: number): number;
  /** Lemma of a verb, plain word of the other closed classes. */
  lemma(k: number): number;
}

interface Codes {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
}
interface TagCode {
  readonly code: number;
  readonly closed: boolean;
}
/** The tags are a dozen and a half. */
const tagCodes = new Map<string, TagCode>();

function tagCode(tag: string): TagCode {
  const found = tagCodes.get(tag);
  if (found !== undefined) return found;
  const made = { code: hashOf(tag), closed: CLOSED.includes(tag) };
  tagCodes.set(tag, made);
  return made;
}

const codesOf = latest((doc: TextDocument): Codes => {
  const codes = { word: new Int32Array(doc.length), tag: new Int32Array(doc.length), lemma: new Int32Array(doc.length) };
  for (let k = 0; k < doc.length; k++) {
    const { code, closed } = tagCode(doc.tag[k]!);
    const told = closed || SAYS_WHEN.at(doc, k);
    codes.tag[k] = code;
    codes.word[k] = told ? hashOf(doc.lower[k]!) : code ^ (beginsWithCapital(doc.word[k]!) ? 1 : 0);
    codes.lemma[k] = told ? hashOf(doc.lemma[k]!) : code;
  }
  return codes;
});

/** The codes as seen from one sentence. A class, since one is made for each choice of the models: closures would be four objects each. */
class SentenceCodes implements WordCodes {
  constructor(
    private readonly doc: TextDocument,
    private readonly codes: Codes,
    private readonly from: number,
    private readonly to: number,
  ) {}

  word(k: number): number {
    return this.at(this.codes.word, k);
  }

  tag(k: number): number {
    return this.at(this.codes.tag, k);
  }

  lemma(k: number): number {
    return this.at(this.codes.lemma, k);
  }

  private at(table: Int32Array, k: number): number {
    if (k < this.from) return OUTSIDE;
    if (k >= this.to) return OUTSIDE + 1;
    return isQuoted(this.doc, k) ? QUOTED : table[k]!;
  }
}

/** The codes of a text as seen from one sentence: what stands outside it is one code, what stands in quotation marks another. */
export const wordCodes = (doc: TextDocument, from: number, to: number): WordCodes => new SentenceCodes(doc, codesOf(doc), from, to);
