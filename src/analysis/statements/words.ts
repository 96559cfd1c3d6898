import type { TextDocument } from '../text/document.js';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TIME = set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier recently later again
  early late last this week month year night morning afternoon evening then now afterward afterwards tonight january february
  march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.`);
/** "Tuesday", "earlier", "last": words that say when something was said. */
export const isTime = (lower: string | undefined): boolean => lower !== undefined && TIME.has(lower);

const SURNAMES = set('april may june august');
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|lord|lady|sir|dame|baroness|baron)\.?$/;

/** "Mrs May", "Dana June": a month that is a surname; not "in London May". */
const isMonthSurname = ({ lower, tag, word }: TextDocument, k: number): boolean =>
  SURNAMES.has(lower[k]!) &&
  /^\p{Lu}/u.test(word[k]!) &&
  !/^\d/.test(lower[k + 1] ?? '') &&
  (HONORIFIC.test(lower[k - 1] ?? '') ||
    (tag[k - 1] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word[k - 1]!) && !isTime(lower[k - 1]) && !/^(?:ADP|NUM)$/.test(tag[k - 2] ?? '')));

/** As {@link isTime}, but for surnames. */
export const isTimeAt = (doc: TextDocument, k: number): boolean => isTime(doc.lower[k]) && !isMonthSurname(doc, k);

export const BE = set("be is was were are been being 's 're 'm");
export const AUXILIARIES = set(
  `be is was were are been being 's 're have has had having will would do does did may might could should can must shall 'd 've 'll`,
);
export const NEGATIONS = set("not n't never no nobody none neither nor");
export const RELATIVES = set('who which that');
const SUBJECT_PRONOUNS = set('he she they i we it you one others some many most few both several critics another others half');
export const isSubjectPronoun = (lower: string): boolean => SUBJECT_PRONOUNS.has(lower);
const DETERMINERS = set('his her their its my our your this that these those some all both one each another');
/** A pronoun that stands before its noun ("her lawyer", "some officials"). */
export const isDeterminer = (lower: string): boolean => DETERMINERS.has(lower);
/** Prepositions that join two nouns into one phrase ("head of state", "spokesman for the army"). */
export const NOUN_LINKS = set('of for in from with at on to by behind against under');

export const isQuoteMark = (lower: string | undefined): boolean => lower === '"' || lower === "'";
export const isDash = (lower: string | undefined): boolean => lower === '—';
export const isStop = (lower: string | undefined): boolean => lower !== undefined && /^(?:[.?!…]+)$/.test(lower);
export const isNominal = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN';
export const isVerbal = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX';
/** A form in -ing; "bring" is none. */
export const isGerund = (lower: string): boolean => lower.length > 4 && lower.endsWith('ing') && lower !== 'bring';

function wordsOfQuotation(doc: TextDocument, i: number): number {
  const quotation = doc.quotationOf[i];
  return quotation === undefined || quotation < 0 ? 0 : doc.quotations[quotation]!.words;
}
/** Inside a quotation of at least three words; shorter ones are mostly nicknames, titles and scare quotes. */
export const isQuoted = (doc: TextDocument, i: number): boolean => wordsOfQuotation(doc, i) > 2;
/** Inside the title of a work. */
export const isInTitle = (doc: TextDocument, i: number): boolean => doc.quotationOf[i]! >= 0 && wordsOfQuotation(doc, i) === 0;
/** Inside a quotation too long to be part of a name, or a title. */
export const isDeeplyQuoted = (doc: TextDocument, i: number): boolean => wordsOfQuotation(doc, i) > 3 || isInTitle(doc, i);

/** "men said to be in jail", "others believed to have left": nobody says it who stands before it. */
export const isHeldToBe = ({ lower }: TextDocument, at: number): boolean =>
  lower[at + 1] === 'to' &&
  (lower[at + 2] === 'be' || lower[at + 2] === 'have') &&
  /^(?:said|believed|thought|reported|alleged|known|understood)$/.test(lower[at]!);
