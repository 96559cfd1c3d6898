import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import type { Cue } from './cue.js';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrase.js';
import { quotedSpeaker } from './quoted-as-saying.js';
import type { Scorer, SpeakerOption } from './scorer.js';
import type { SentenceView } from './sentence-view.js';
import { mainSubject, type Subject, subjectBefore } from './subject.js';
import { isDash, isNominal, isQuoted, isQuoteMark, isTime, isVerbal } from './words.js';

/** Who may have spoken, and how the sentence is built around it. */
export interface Speech {
  /** The speaker beside the verb, null when the rules must look further (see {@link farSpeaker}). */
  readonly near: TokenRange | null;
  readonly subject: Subject | null;
  /** The sentence says itself who spoke ("quoted Kest as saying"): there is nothing to choose. */
  readonly certain: boolean;
  /** "…, said Kest": the speaker follows the verb. */
  readonly inverted: boolean;
  /** First token of speaker and verb together, in whichever order. */
  readonly start: number;
}

/** Where something ends right before token `at` that could be what was said: its end, or -1. */
export function contentEndBefore(view: SentenceView, at: number): number {
  const { doc } = view;
  const k = at - 1;
  if (k < view.from) return -1;
  if (isQuoted(doc, k) || isQuoteMark(doc.lower[k])) return k + 1;
  return doc.lower[k] === ',' || isDash(doc.lower[k]) ? k : -1;
}

/** "…, said Kest, who …": a noun phrase after the verb, followed by what may follow a speaker. */
function inversion(view: SentenceView, cue: Cue): TokenRange | null {
  const { doc, end, to } = view;
  if (cue.gerund || cue.from !== cue.at || cue.at + 1 >= to || cue.verb.lemma === 'tell') return null;
  const first = doc.lower[cue.at + 1]!;
  if (/^(?:him|her|them|me|us)$/.test(first)) return null;
  const noun = nounPhraseStartingAt(doc, cue.at + 1, to);
  if (!noun || (noun.to - noun.from === 1 && isTime(first))) return null;
  const next = doc.lower[noun.to];
  const borders =
    quotationJustBefore(view, cue.from) ||
    noun.to >= end ||
    /^[,.;:—?!]$/.test(next!) ||
    isTime(next) ||
    doc.tag[noun.to] === 'ADP' ||
    isQuoted(doc, noun.to) ||
    /^(?:who|whose|as|when|after|while|whom|through)$/.test(next!);
  return borders ? noun : null;
}

function quotationJustBefore(view: SentenceView, at: number): boolean {
  const { doc, from } = view;
  return isQuoted(doc, at - 1) || isQuoteMark(doc.lower[at - 1]) || (doc.lower[at - 1] === ',' && at - 2 >= from && isQuoted(doc, at - 2));
}

/** All that stands between a closing quotation and the verb ("…,” Kest, in Lund for the talks, said"). */
function betweenQuotationAndVerb(view: SentenceView, cue: Cue): TokenRange | null {
  const { doc, from, cues } = view;
  let last = cue.from - 1;
  while (last >= from && !isQuoted(doc, last) && cue.from - last <= 30) last--;
  if (last < from || !isQuoted(doc, last) || cue.from - 1 - last < 1) return null;
  const region = doc.quotations[doc.quotationOf[last]!]!;
  let word = last;
  while (word > region.from && isQuoteMark(doc.lower[word])) word--;
  if (!/^(?:[,?!—]|\.\.\.|…)$/.test(doc.lower[word]!)) return null;
  if (cues.some((c) => c.at > last && c.at < cue.from && doc.lower[c.from - 1] !== 'who')) return null;
  let first = last + 1;
  while (first < cue.from && (isQuoteMark(doc.lower[first]) || doc.lower[first] === ',')) first++;
  if (first >= cue.from || /^(?:which|and|but|as|a)$/.test(doc.lower[first]!)) return null;
  // "Coordinating Minister Kest" and "One of them" open with what is tagged as a verb or a number.
  const opens = isNominal(doc.tag[first]) || /^(?:DET|ADJ|PRON|NUM)$/.test(doc.tag[first]!) || beginsWithCapital(doc.word[first]);
  if (!opens) return null;
  let to = cue.from;
  while (to > first && doc.lower[to - 1] === ',') to--;
  while (to > first + 1 && doc.tag[to - 1] === 'ADV') to--;
  return { from: first, to };
}

/** "Noting that the camps were full, Kest said …": the subject behind the comma; null where none follows. */
function laterSubject(view: SentenceView, cue: Cue): TokenRange | null {
  const { doc, cues } = view;
  for (const later of cues) {
    if (later.at <= cue.at || later.kind !== 'verb' || later.gerund || isQuoted(doc, later.from)) continue;
    const found = subjectBefore(doc, later.from, cue.at + 1);
    if (found && !found.relative && doc.lower[found.from - 1] === ',') return { from: found.from, to: found.to };
  }
  return null;
}

/** "The women, said the minister": the one comma before the verb parts it from the words before, where two set off who somebody is. */
const isParted = ({ doc, from }: SentenceView, cue: Cue): boolean => doc.lower.slice(from, cue.from).indexOf(',') === cue.from - 1 - from;

/** Finds the speaker beside the verb: after it, before it, or between a quotation and it. */
export function nearSpeaker(view: SentenceView, cue: Cue): Speech {
  const { doc, from, index, subject } = view;
  const quoted = cue.gerund ? quotedSpeaker(doc, cue.at, from) : null;
  if (quoted) return { near: quoted.speaker, subject: null, certain: true, inverted: false, start: quoted.start };
  const previous = doc.sentences[index - 1];
  const goesOn =
    cue.from === from && cue.verb.lemma === 'say' && previous !== undefined && doc.paragraphOf[previous.from] === doc.paragraphOf[from];
  if (goesOn || (cue.from > from && contentEndBefore(view, cue.from) >= 0)) {
    const after = inversion(view, cue) ?? (goesOn ? nounPhraseStartingAt(doc, cue.at + 1, view.to) : null);
    const left = after && !goesOn && !quotationJustBefore(view, cue.from) ? subjectBefore(doc, cue.from, from) : null;
    if (after && !(left?.apposition && left.from === from && !isParted(view, cue)))
      return { near: after, subject: null, certain: false, inverted: true, start: cue.from };
  }
  const opened = cue.gerund && cue.from === from && !isQuoted(doc, cue.at + 1) ? laterSubject(view, cue) : null;
  if (opened) return { near: opened, subject: null, certain: true, inverted: false, start: cue.from };
  const adverbial = cue.gerund && /^(?:by|before|after|without|for|of|in|from|while|when)$/.test(doc.lower[cue.from - 1] ?? '');
  // "the minister paused before answering": whoever did the one did the other.
  const did = adverbial && doc.tag[cue.from - 2] === 'VERB' && cue.from - 2 > from ? subjectBefore(doc, cue.from - 2, from) : null;
  let found = cue.infinitive || adverbial ? did : subjectBefore(doc, cue.from, from);
  let range: TokenRange | null = found && !found.doubtful ? found : null;
  if (found && range && cue.gerund && !found.apposition && cue.from === cue.at) {
    const speaks = view.speech.documents.has(doc.lower[found.to - 1]!.replace(/s$/, '')) || doc.tag[found.to - 1] === 'PRON';
    if (!speaks && subject && subject.verb < cue.at) {
      range = subject.range;
      found = null;
    }
  }
  if (found && range && cue.gerund && found.apposition && subject && subject.verb > found.from && subject.verb < cue.from)
    range = subject.range;
  if (!cue.gerund) {
    const between = betweenQuotationAndVerb(view, cue);
    if (between && (range === null || range.from > between.from))
      return { near: between, subject: null, certain: false, inverted: false, start: between.from };
  }
  return { near: range, subject: found, certain: false, inverted: false, start: range ? range.from : cue.from };
}

/** The whole phrase around a doubtful subject ("an adviser to Kest" for "to Kest"). */
function aroundDoubtful(view: SentenceView, doubtful: Subject): TokenRange {
  const { doc, from } = view;
  let first = doubtful.from;
  if (doc.tag[first - 1] === 'ADP' && first - 2 >= from) {
    first -= 2;
    while (first - 1 >= from && doubtful.from - first < 12 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(doc.tag[first - 1]!)) first--;
  }
  return { from: first, to: doubtful.to };
}

/** Furthest that a noun phrase may stand before its verb to be offered as the speaker, in tokens. */
const NOUNS_WITHIN = 25;
const MOST_OPTIONS = 12;

/** "on Twitter", "to Facebook", "in an interview": where somebody spoke. */
function isOccasion({ doc, from, speech }: SentenceView, noun: TokenRange): boolean {
  const head = doc.lower[noun.to - 1]!;
  const governed = noun.from > from && (doc.tag[noun.from - 1] === 'ADP' || doc.lower[noun.from - 1] === 'to');
  // "gathered on Thursday in front of the ministry to demand"
  return governed && (speech.occasions.has(head) || isTime(head) || isTime(doc.lower[noun.from]));
}

/** Subjects of other verbs and noun phrases around the cue: seldom the speaker, and only learned weights can say when. */
function otherOptions(view: SentenceView, cue: Cue): SpeakerOption[] {
  const { doc, from, to } = view;
  const options: SpeakerOption[] = [];
  const offer = (range: TokenRange | null, kind: SpeakerOption['kind']): void => {
    if (range && options.length < MOST_OPTIONS && !isOccasion(view, range))
      options.push({ range: { from: range.from, to: range.to }, kind });
  };
  offer(subjectBefore(doc, cue.from, from), 'subject');
  offer(nounPhraseStartingAt(doc, cue.at + 1, to), 'after');
  for (let k = cue.from - 1; k > from && cue.from - k < NOUNS_WITHIN; k--)
    if (isVerbal(doc.tag[k]) && !isVerbal(doc.tag[k - 1]) && !isQuoted(doc, k)) offer(subjectBefore(doc, k, from), 'subject');
  for (let k = cue.from - 1; k >= from && cue.from - k < NOUNS_WITHIN; k--) {
    if (isQuoted(doc, k) || isNominal(doc.tag[k + 1]) || !(isNominal(doc.tag[k]) || doc.tag[k] === 'PRON')) continue;
    const noun = nounPhraseEndingAt(doc, k, from);
    if (!noun) continue;
    offer(noun, 'noun');
    k = noun.from;
  }
  return options;
}

/** Where the part of a sentence begins that holds a token: behind its last semicolon before it. */
function clauseStart({ doc, from }: SentenceView, at: number): number {
  for (let k = at - 1; k > from; k--) if (doc.lower[k] === ';' && !isQuoted(doc, k)) return k + 1;
  return from;
}

/** "Kest said it would pay, but the minister, Jan Dorn, said": whoever is described right behind the conjunction of a clause speaks in it. */
const isSubjectOfClause = ({ doc, from }: SentenceView, { near, subject }: Speech): boolean =>
  near !== null &&
  subject?.apposition === true &&
  !subject.doubtful &&
  near.from > from &&
  /^(?:but|and|while|whereas|though|although)$/.test(doc.lower[near.from - 1]!) &&
  (doc.lower[near.from - 2] === ',' || doc.lower[near.from - 1] === 'while' || isQuoteMark(doc.lower[near.from - 2]));

/** Chooses the speaker of a cue among all that the rules offer; null when nobody fits. */
export function farSpeaker(view: SentenceView, cue: Cue, speech: Speech, before: boolean, scorer: Scorer): TokenRange | null {
  const { doc } = view;
  if (speech.certain || isSubjectOfClause(view, speech)) return speech.near;
  const clause = clauseStart(view, cue.from);
  const subject = clause > view.from ? mainSubject(doc, clause, cue.at + 1, (k) => isQuoted(doc, k)) : view.subject;
  const options: SpeakerOption[] = [];
  const relative = speech.subject?.relative ?? null;
  if (speech.near && !(relative === 'that' && !antecedent(view, speech.near.from))) options.push({ kind: 'near', range: speech.near });
  const previous = view.found.at(-1)?.source;
  // "Kest, whose government had said …, welcomed it but said …": the second is said by whom the sentence is about.
  const aside = previous && /^(?:who|whose|which)$/.test(doc.lower[previous.from]!) && subject !== null && subject.verb <= cue.at;
  if (previous && !aside) options.push({ kind: 'previous', range: previous });
  if (subject && (subject.verb <= cue.at || cue.gerund)) options.push({ kind: 'main', range: subject.range });
  if (speech.subject?.doubtful && (before || cue.verb.strength > 0.9))
    options.push({ kind: 'doubtful', range: aroundDoubtful(view, speech.subject) });
  for (const other of otherOptions(view, cue))
    if (!options.some(({ range }) => range.from === other.range.from && range.to === other.range.to)) options.push(other);
  const own = options.filter(({ range }) => range.from >= clause);
  const sentence = { from: view.from, to: view.to };
  return scorer.speaker({ doc, cue, sentence, before, inverted: speech.inverted, options: own.length > 0 ? own : options })?.range ?? null;
}

function antecedent(view: SentenceView, relative: number): boolean {
  const { doc, from } = view;
  const last = relative - (doc.lower[relative - 1] === ',' ? 2 : 1);
  return last >= from && !isVerbal(doc.tag[last]) && (isNominal(doc.tag[last]) || doc.tag[last] === 'PRON');
}
