import { isGerund } from '../statements/words.js';
import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';

/** What stands to the left of a cue: how it is meant, and where its subject ends. */
export interface Chain {
  /** Token after the last one of the subject. */
  subjectEnd: number;
  /** Odd number of negations. */
  negative: boolean;
  /** Said to be wanted or about to happen, not done. */
  intended: boolean;
  weighed: boolean;
  /** Weighed as a plan, so that its denial is a refusal ("is not considering"). */
  considered: boolean;
  possible: boolean;
  ought: boolean;
  passive: boolean;
  /** "had refused", "used to": policy of the past. */
  pastPerfect: boolean;
  /** Denied of what was done ("has not taken back"), not of what is wanted. */
  perfect: boolean;
  /** Negated by "not" or "no", not by a verb of refusing. */
  plainly: boolean;
  /** "no general plan", "not automatically": what is denied is doing it for all. */
  wholesale: boolean;
  former: boolean;
  present: boolean;
  /** Somebody else is asked to; tokens of who. */
  urged: { from: number; to: number } | null;
  /** "It is right (for all countries) to": for whom something is right or wrong; tokens of who. */
  judgedFor: { from: number; to: number } | null;
  /** What stands between "are being pressed" and "to": perhaps by whom. */
  urgedBy: { from: number; to: number } | null;
  /** The subject itself is asked or made to by somebody. */
  obliged: boolean;
  /** Somebody wants, lets or makes others do it: the subject is not the one who does. */
  controlled: boolean;
  /** A governing noun that no verb before it carries: "The decision to …" as subject; its token. */
  noun: number | null;
  /** "the intention of the government to": whose it is; tokens of who. */
  bearer: { from: number; to: number } | null;
  /** "rule out", denied or not. */
  ruledOut: boolean;
  /** Asked for oneself, of whoever decides. */
  pleaded: boolean;
  /** Kept from, ruled out, opposed: told of somebody's will, no deed even where it is denied twice. */
  indirect: boolean;
  /** "is unlikely to": foreseen, which tells of a will only where those who decide say so themselves. */
  foreseen: boolean;
  /** "failed to": neither wanted nor refused. */
  failed: boolean;
  /** People are let or kept from. */
  let: boolean;
  /** Whom the subject lets or helps do it; tokens of who. */
  helped: { from: number; to: number } | null;
  /** No finite verb at all: "Repatriating them is …". */
  bare: boolean;
}

/** A chain while it is read: from the verb leftwards, `i` is the next token. */
export interface Walk {
  readonly doc: TextDocument;
  readonly verb: number;
  /** First token of the sentence. */
  readonly from: number;
  readonly chain: Chain;
  i: number;
  /** The verb that the words at `i` belong to: `verb`, or one before it that "and" joins to it. */
  head: number;
}

export const startWalk = (doc: TextDocument, verb: number, from: number): Walk => ({
  doc,
  verb,
  from,
  i: verb - 1,
  head: verb,
  chain: {
    subjectEnd: verb,
    negative: false,
    intended: false,
    weighed: false,
    considered: false,
    possible: false,
    ought: false,
    passive: false,
    pastPerfect: false,
    perfect: false,
    plainly: false,
    wholesale: false,
    former: false,
    present: false,
    urged: null,
    judgedFor: null,
    urgedBy: null,
    obliged: false,
    controlled: false,
    noun: null,
    bearer: null,
    ruledOut: false,
    pleaded: false,
    indirect: false,
    foreseen: false,
    failed: false,
    let: false,
    helped: null,
    bare: true,
  },
});

/** Two words that may stand between an auxiliary and its verb. */
export const ADVERBIAL =
  /^(?:after all|at (?:last|least|once|present)|in (?:fact|future|principle|general|theory)|of course|for now|by now|until now|to date|as yet|so far)$/;

/** The words that one of these ends in: asked of every word before a verb. */
export const ENDS_ADVERBIAL = wordKind(/^(?:all|date|yet|last|least|once|present|fact|future|principle|general|theory|course|now|far)$/);

export const WHOLESALE = wordKind(
  /^(?:general|blanket|mass|systematic|systematically|automatic|automatically|collective|collectively|wholesale)$/,
);

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'CCONJ', 'SYM', 'X']);
export const isNominal = (tag: string | undefined): boolean => tag !== undefined && NOMINAL.has(tag);
export const isVerb = (doc: TextDocument, i: number): boolean => doc.tag[i] === 'VERB' || doc.tag[i] === 'AUX';

/** The word at a token, lower case; empty before the sentence. */
export const wordAt = (walk: Walk, at = walk.i): string => (at < walk.from ? '' : walk.doc.lower[at]!);

/** Words that weigh a plan: "is not considering" is a refusal. */
const CONSIDERS = /^(?:consider|stud|mull|discuss|explor|weigh|plan|think|possibilit)/;
export function weigh(chain: Chain, word: string): void {
  chain.weighed = true;
  chain.considered ||= CONSIDERS.test(word);
}

/** Past forms that no ending tells. */
const IRREGULAR = new Set(
  'gave did made said got met led kept left lost told found broke chose began spoke struck ran stood sat won paid laid saw drew rose hid shot fell bore'.split(
    ' ',
  ),
);

/** The form of a verb as far as its ending tells. */
export const formOf = (word: string): string =>
  isGerund(word) ? 'ing' : /(?:ed|ought|aught|ook|ew|eld|ent|aken|iven|own)$/.test(word) || IRREGULAR.has(word) ? 'past' : 'base';

/** "ruled out organised returns", "any assisted return": a participle that tells which ones are meant, and no deed. */
export const isAttribute = ({ lower, tag }: TextDocument, at: number): boolean =>
  lower[at]!.endsWith('ed') && (tag[at - 1] === 'DET' || BEFORE_ATTRIBUTE.test(lower[at - 1] ?? ''));
const BEFORE_ATTRIBUTE = /^(?:out|of|for|against|more|further|from|on|about)$/;

/** "(wants) no (organised) returns": does the noun at `at` stand behind "no"? */
export function isNone({ lower, tag }: TextDocument, at: number): boolean {
  let k = at - 1;
  while (tag[k] === 'ADJ' || lower[k]?.endsWith('ed')) k--;
  return lower[k] === 'no' && tag[k + 1] !== 'ADV';
}
