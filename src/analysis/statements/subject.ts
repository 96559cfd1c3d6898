import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { nounPhraseEndingAt, openingBracket } from './noun-phrase.js';
import { BE, isDash, isDeeplyQuoted, isHeldToBe, isInTitle, isTime, isTimeAt, RELATIVES } from './words.js';

const OPENS_PHRASE = oneOf('who|which|whose|where|when|a|an|the|his|her|their|its');
const NO_SUBJECT = oneOf('likely|able|more|not|me|him|them|us');

export interface Subject extends TokenRange {
  /** "who", "which" or "that" when the subject is a relative pronoun, "whose" when it begins with it. */
  readonly relative: string | null;
  /** Reaches back over a description between commas ("Kest, the mayor, said"). */
  readonly apposition: boolean;
  /** Probably the object of a preposition or of another verb. */
  readonly doubtful: boolean;
}

const subject = (range: TokenRange, extra: Partial<Subject> = {}): Subject => ({
  from: range.from,
  to: range.to,
  relative: null,
  apposition: false,
  doubtful: false,
  ...extra,
});

/** Longest description between commas, in tokens. */
const LONGEST_APPOSITION = 30;

const AGE = /^\d{1,2}$/;

/** Nothing stands before a phrase that could govern it: it may be the subject of its clause. */
function opensClause(doc: TextDocument, first: number, floor: number): boolean {
  const before = doc.lower[first - 1] ?? '';
  return first === floor || /^(?:but|and|that|while|whereas|though|although|"|:|;|—)$/.test(before) || isDeeplyQuoted(doc, first - 1);
}

/** "A lawyer appointed by the court in three of the cases" for "the cases": the noun that opens the clause, where only what belongs to it stands between. */
function openerOver(doc: TextDocument, last: TokenRange, floor: number): TokenRange | null {
  if (doc.tag[last.from - 1] !== 'ADP' || doc.tag[last.to - 1] === 'PROPN') return null;
  for (let k = floor; k < last.from; k++) if (doc.tag[k] === 'AUX' || isDeeplyQuoted(doc, k) || /^[,:;]$/.test(doc.lower[k]!)) return null;
  let end = floor;
  while (end < last.from && doc.tag[end] !== 'VERB' && doc.tag[end] !== 'ADP') end++;
  const participle = doc.tag[end] !== 'VERB' || /^(?:by|in|to|for|from|with)$/.test(doc.lower[end + 1] ?? '');
  return participle && end > floor ? nounPhraseEndingAt(doc, end - 1, floor) : null;
}

/** "Kest, the mayor of Lund," before a verb: back over descriptions to the noun that they describe. */
function beforeApposition(doc: TextDocument, closing: number, floor: number): Subject | null {
  const mark = doc.lower[closing];
  const edge = (from: number): number => {
    let k = from;
    while (k >= floor && doc.lower[k] !== mark && (!isDeeplyQuoted(doc, k) || isInTitle(doc, k)) && closing - k < LONGEST_APPOSITION) k--;
    return k >= floor && doc.lower[k] === mark ? k : -1;
  };
  let found: Subject | null = null;
  for (let opening = edge(closing - 1); opening >= 0; opening = edge(opening - 1)) {
    const last = nounPhraseEndingAt(doc, opening - 1, floor);
    const noun = last && doc.lower[opening + 1] === 'who' ? (openerOver(doc, last, floor) ?? last) : last;
    // "Kest, 61, whose daughter is there, said": no number speaks.
    if (!noun || (AGE.test(doc.lower[noun.to - 1]!) && doc.lower[noun.to - 2] === ',')) continue;
    if (found && !opensClause(doc, noun.from, floor)) continue;
    const isAged = AGE.test(doc.lower[opening + 1]!) && doc.lower[opening + 2] === ',';
    const first = doc.lower[isAged ? opening + 3 : opening + 1] ?? '';
    if (doc.tag[opening + 1] === 'CCONJ') continue;
    const descriptive = OPENS_PHRASE.has(first);
    let finite = false;
    for (let k = opening + 1; k < closing && !descriptive; k++) if (doc.tag[k] === 'AUX') finite = true;
    if (finite) continue;
    found ??= subject({ from: noun.from, to: closing }, { apposition: true });
    if (opensClause(doc, noun.from, floor)) return subject({ from: noun.from, to: closing }, { apposition: true });
  }
  return found;
}

/** Longest "for years", "on several occasions" inside a verb group, in tokens. */
const LONGEST_ADJUNCT = 5;

/** "has for years asked", "had in a letter said": where the verb group begins whose participle is `verb`. */
const ADJUNCT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'NUM', 'ADJ', 'DET', 'ADV']);

function beforeAdjunct(doc: TextDocument, verb: number, floor: number): number {
  let k = verb - 1;
  while (k > floor && verb - k <= LONGEST_ADJUNCT && (ADJUNCT_TAGS.has(doc.tag[k]!) || isTime(doc.lower[k]))) k--;
  const inside = k < verb - 1 && k > floor && doc.tag[k] === 'ADP' && /^(?:has|have|had)$/.test(doc.lower[k - 1]!);
  return inside ? k - 1 : verb;
}

function nearest(doc: TextDocument, participle: number, floor: number): Subject | null {
  const verb = beforeAdjunct(doc, participle, floor);
  let last = verb - 1;
  while (last >= floor && doc.tag[last] === 'ADV') last--;
  if (last < floor || isDeeplyQuoted(doc, last)) return null;
  const lower = doc.lower[last]!;
  if (lower === ')') {
    const open = openingBracket(doc, last, floor);
    const noun = open < 0 ? null : nounPhraseEndingAt(doc, open - 1, floor);
    return noun && subject({ from: noun.from, to: last + 1 });
  }
  if (lower === ',' || isDash(lower)) return beforeApposition(doc, last, floor);
  if (RELATIVES.has(lower)) return subject({ from: last, to: last + 1 }, { relative: lower });
  const noun = nounPhraseEndingAt(doc, last, floor);
  return noun && subject(noun, doc.lower[noun.from] === 'whose' ? { relative: 'whose' } : {});
}

/** Longest relative clause inside a subject, in tokens. */
const LONGEST_RELATIVE = 14;

/** "Many who oppose the plan" for "the plan": the noun before a relative clause that ends in what was found. */
function overRelativeClause(doc: TextDocument, found: Subject, floor: number): Subject | null {
  let verbs = 0;
  let copula = false;
  for (let k = found.from - 1; k > floor && found.from - k <= LONGEST_RELATIVE; k--) {
    const lower = doc.lower[k]!;
    if (lower === ',' || isDash(lower) || isDeeplyQuoted(doc, k)) return null;
    // "who left to marry a soldier": the infinitive is no second verb.
    if (doc.tag[k] === 'VERB' && doc.lower[k - 1] === 'to' && verbs === 0) continue;
    if (doc.tag[k] === 'VERB') verbs++;
    else if (BE.has(lower)) copula = true;
    if (lower !== 'who') continue;
    // "a woman who lives in Lund": the tagger takes its verb for a noun.
    const missed = k === found.from - 1 && found.to - found.from > 1 && /^\p{Ll}\p{L}+s$/u.test(doc.word[found.from]!);
    const antecedent = verbs === 1 || (verbs === 0 && (copula || missed)) ? nounPhraseEndingAt(doc, k - 1, floor) : null;
    return antecedent && !RELATIVES.has(doc.lower[antecedent.from]!) ? subject({ from: antecedent.from, to: found.to }) : null;
  }
  return null;
}

/** What was done with people, in words that tell who they are: "women repatriated from the camps". */
const DONE_WITH = oneOf(
  'repatriated|held|detained|deported|returned|brought|flown|taken|captured|arrested|imprisoned|jailed|stranded|interviewed|convicted|freed|released|wounded|recruited|extradited',
);

/** "Kurdish authorities holding 900 people in the camp say", "women brought back from the camps told": the noun that opens the clause, before what it is doing meanwhile or was done with it. */
function overParticiple(doc: TextDocument, found: Subject, floor: number): Subject | null {
  for (let k = found.from - 1; k > floor && found.from - k <= LONGEST_RELATIVE; k--) {
    const lower = doc.lower[k]!;
    if (lower === ',' || lower === '"' || isDash(lower) || isDeeplyQuoted(doc, k) || doc.tag[k] === 'AUX' || RELATIVES.has(lower))
      return null;
    if (doc.tag[k] !== 'VERB') continue;
    if (
      !(DONE_WITH.has(lower) && /^(?:ADP|ADV)$/.test(doc.tag[k + 1] ?? '')) &&
      !/^(?:holding|running|guarding|representing|following|monitoring|overseeing|leading|managing|working|living|visiting|speaking|helping|campaigning|investigating)$/.test(
        lower,
      )
    )
      return null;
    const noun = nounPhraseEndingAt(doc, k - 1, floor);
    return noun && opensClause(doc, noun.from, floor) ? subject({ from: noun.from, to: found.to }) : null;
  }
  return null;
}

/** "Two women said to be from Kestland told" for "Kestland": whoever opens the clause, before what they are held to be or to have done. */
function overHeldToBe(doc: TextDocument, found: Subject, floor: number): Subject | null {
  for (let k = found.from - 1; k > floor && found.from - k <= LONGEST_RELATIVE; k--) {
    if (doc.lower[k] === ',' || isDash(doc.lower[k]!) || isDeeplyQuoted(doc, k)) return null;
    if (!isHeldToBe(doc, k)) continue;
    // "A man believed to be Jan Kest": him.
    if (found.from === k + 3 && found.to - found.from > 1 && doc.tag[found.to - 1] === 'PROPN') return null;
    const noun = nounPhraseEndingAt(doc, k - 1, floor);
    return noun && opensClause(doc, noun.from, floor) ? subject({ from: noun.from, to: found.to }) : null;
  }
  return null;
}

/** "A letter seen by the daily said", "a report published by the group says": the paper does. */
const PAPER_VERB = wordKind(
  /^(?:seen|obtained|viewed|reviewed|read|leaked|published|released|issued|signed|shared|circulated|written|prepared|commissioned|drafted|posted|compiled|sent)$/,
);

const YEAR = wordKind(/^(?:19|20)\d\d$/);
const SPAN = wordKind(/^(?:time|times|moment|day|days|weeks|months|years|decade|summer|autumn|winter|spring|occasion|stage|point)$/);
const SINCE = wordKind(/^(?:last|this|next|that|earlier|later|the)$/);

/** "At the same time Baghdad", "In 2019 Ankara", "Last week Vienna": what opens a clause without a comma says when, and is no part of who. */
function behindOpeningTime(doc: TextDocument, { from, to }: TokenRange, floor: number): number {
  const governed = from === floor + 1 && doc.tag[floor] === 'ADP';
  if (!governed && !(from === floor && SINCE.at(doc, from))) return from;
  for (let k = to - 2; k >= from; k--) {
    if (!(isTime(doc.lower[k]) || SPAN.at(doc, k) || YEAR.at(doc, k))) continue;
    const named = doc.tag[k + 1] === 'PROPN' && /^\p{Lu}/u.test(doc.word[k + 1]!);
    return named && !isTime(doc.lower[k + 1]) ? k + 1 : from;
  }
  return from;
}

/**
 * The subject of the verb group that begins at `verb`, looked for to its left down to `floor`; null when what stands
 * there cannot be one.
 */
export function subjectBefore(doc: TextDocument, verb: number, floor: number): Subject | null {
  const written = nearest(doc, verb, floor);
  if (!written || written.relative !== null) return written;
  const start = behindOpeningTime(doc, written, floor);
  if (start > written.from) return { ...written, from: start };
  const found = written;
  const head = doc.lower[found.to - 1]!;
  if (!found.apposition && isTimeAt(doc, found.to - 1) && doc.tag[found.to - 1] !== 'PRON') {
    let last = found.to - 1;
    while (last >= floor && (isTime(doc.lower[last]) || /^(?:the|of|on|in|\d{1,2})$/.test(doc.lower[last]!))) last--;
    return last < floor ? null : subjectBefore(doc, last + 1, floor);
  }
  const whole = overRelativeClause(doc, found, floor) ?? overParticiple(doc, found, floor) ?? overHeldToBe(doc, found, floor);
  if (whole) return whole;
  const before = found.from - 1 >= floor ? doc.lower[found.from - 1]! : '';
  const paper = before === 'by' && PAPER_VERB.at(doc, found.from - 2) ? nounPhraseEndingAt(doc, found.from - 3, floor) : null;
  if (paper && opensClause(doc, paper.from, floor)) return subject({ from: paper.from, to: found.to });
  const governed =
    before === 'to' || (before !== '' && doc.tag[found.from - 1] === 'ADP' && before !== 'as' && before !== 'for' && before !== 'of');
  if (governed) {
    if (found.from - 2 >= floor && doc.lower[found.from - 2] === ',') {
      const outer = nearest(doc, found.from - 2, floor) ?? nearest(doc, found.from - 1, floor);
      if (outer && outer.relative === null && outer.from < found.from - 2) return outer;
    }
    return { ...found, doubtful: true };
  }
  if (found.to - found.from === 1 && NO_SUBJECT.has(head)) return { ...found, doubtful: true };
  return found;
}

/** The first subject of a sentence and its verb: whose sentence it is. */
export interface MainSubject {
  readonly range: TokenRange;
  readonly verb: number;
}

export function mainSubject(doc: TextDocument, from: number, to: number, isQuoted: (i: number) => boolean): MainSubject | null {
  for (let i = from + 1; i < to; i++) {
    if (isQuoted(i) || (doc.tag[i] !== 'VERB' && doc.tag[i] !== 'AUX') || doc.lower[i]!.endsWith('ing')) continue;
    const found = subjectBefore(doc, i, from);
    // "has said that adults should …": the subject of what is said.
    const said = found && doc.lower[found.from] === 'that' && doc.tag[found.from - 1] === 'VERB';
    if (found && found.relative === null && !found.doubtful && !said) return { range: { from: found.from, to: found.to }, verb: i };
  }
  return null;
}
