import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { Cue } from './cue.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { contentEndBefore, type Speech } from './speaker.js';
import { mainSubject } from './subject.js';
import { trimmed } from './trim.js';
import { isDash, isGerund, isInTitle, isQuoted, isQuoteMark, isStop, isTime, isVerbal } from './words.js';

const OPENS_ADJUNCT = oneOf('after|when|while|as|although|though|if|in|on|during');

const MARK = wordKind(/^[,;:—]$/);

/** "that" soon after the verb, with no mark between: what is said follows the verb. */
function thatFollows(doc: TextDocument, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 14); k++) {
    if (isQuoted(doc, k) || MARK.at(doc, k)) return false;
    if (doc.lower[k] === 'that') return true;
  }
  return false;
}

const anyToken = (from: number, to: number, test: (k: number) => boolean): boolean => {
  for (let k = from; k < to; k++) if (test(k)) return true;
  return false;
};

/** Longest adjunct that a comma closes ("said on Sunday, contradicting …"), in tokens. */
const SHORT_ADJUNCT = 8;

/** After a short adjunct a comma opens what only goes along with what was said: a participle or a relative clause. */
function endsInClause({ doc, end }: SentenceView, from: number): boolean {
  let comma = from;
  while (comma < end && comma - from < SHORT_ADJUNCT && doc.lower[comma] !== ',' && !isQuoted(doc, comma)) comma++;
  const next = doc.lower[comma + 1] ?? '';
  return doc.lower[comma] === ',' && (isGerund(next) || /^(?:which|who|after|when|as|while)$/.test(next));
}

/** The rest of the sentence only says when, where or to whom it was said, or is set off by a mark. */
function onlyAdjunctsFollow(view: SentenceView, cue: Cue, from: number, quotedBefore: boolean, inverted: boolean): boolean {
  const { doc, end, to } = view;
  if (from >= end) return true;
  const next = doc.lower[from]!;
  if (/^[,;:—.]$/.test(next)) return true;
  // "…, said a judge who sits on the committee".
  if (inverted && /^(?:who|whose|whom)$/.test(next)) return true;
  const that = thatFollows(doc, from, end);
  if (quotedBefore && next !== 'that' && !(cue.verb.lemma === 'tell' && isQuoted(doc, from))) return true;
  if (cue.verb.verbClass === 'tell') {
    const listener = nounPhraseStartingAt(doc, from, to, false);
    if (listener && (listener.to >= end || /^(?:,|in|on|during|at|after)$/.test(doc.lower[listener.to]!) || isTime(doc.lower[listener.to])))
      return true;
  }
  if (LATER.test(doc.lower.slice(from, Math.min(end, from + LONGEST_LATER)).join(' '))) return true;
  const adjunct = /^(?:ADP|ADV|SCONJ)$/.test(doc.tag[from]!) || isTime(next) || /^(?:in|after|when|as|during|while)$/.test(next);
  if (adjunct && !that && cue.verb.verbClass === 'say' && endsInClause(view, from)) return true;
  if (adjunct) return !that && end - from < 25 && !anyToken(from, end, (k) => isQuoted(doc, k));
  return false;
}

/** "…, Oslo confirmed a week later", "days earlier": when it was said, and nothing behind. */
const LATER = /^(?:\S+ ){0,2}(?:minute|hour|day|week|month|year)s? (?:later|earlier|ago|before|afterwards)(?: [.,;:])?$/;
const LONGEST_LATER = 6;

/** First token of the last part of a clause: behind its last colon or semicolon. */
function afterLastColon(doc: TextDocument, { from, to }: TokenRange): number {
  for (let k = to - 2; k > from; k--) if (doc.lower[k] === ':' || doc.lower[k] === ';') return k + 1;
  return from;
}

/** "It was over, he said, and nobody cared": the clause goes on after the attribution. */
function goesOnAfter(view: SentenceView, comma: number, content: TokenRange, quoted: boolean): boolean {
  const { doc, end, cues, covered, from } = view;
  if (comma >= end || doc.lower[comma] !== ',' || covered !== from || quoted) return false;
  const next = doc.lower[comma + 1] ?? '';
  if (/^(?:and|but|because|so|or|if|that)$/.test(next) && !cues.some((c) => c.at > comma)) return true;
  const opening = afterLastColon(doc, content);
  const opens = doc.lower[opening]!;
  // "It would be wrong, he went on, to assume …".
  if (next === 'to' && isVerbal(doc.tag[comma + 2])) return true;
  const compared =
    opens === 'the' && /(?:^more|^less|^worse|.{2}er)$/.test(doc.lower[opening + 1] ?? '') && doc.tag[opening + 1] !== 'NOUN';
  const subordinate =
    compared ||
    /^(?:of|if|when|while|as|although|though|despite|in|on|at|for|with|after|before|since|given|to|instead|but|under|unless|once)$/.test(
      opens,
    );
  if (subordinate && !isGerund(next) && !/^(?:which|who|when|after|in|on)$/.test(next)) return true;
  if (isVerbal(doc.tag[comma + 1]) && !isGerund(next)) return true;
  if (isVerbal(doc.tag[content.to - 1]) && doc.tag[content.to - 1] === 'AUX') return true;
  return !anyToken(content.from, content.to, (k) => isVerbal(doc.tag[k]));
}

/** Longest "her voice breaking" between two parts of a quotation, in tokens. */
const LONGEST_ASIDE = 9;

/** "…,” Kest said, her voice breaking, “and they are ours.”": the second part goes on in small letters, behind the comma that closes an aside. */
function goesOnSmall({ doc }: SentenceView, mark: number, quotation: number): boolean {
  if (quotation - mark > LONGEST_ASIDE || doc.lower[mark] !== ',' || doc.lower[quotation - 1] !== ',') return false;
  for (let k = mark; k < quotation; k++) if (/^[;:]$/.test(doc.lower[k]!) || doc.tag[k] === 'AUX') return false;
  return /^\p{Ll}/u.test(doc.word[quotation + 1] ?? '');
}

/** Content after the attribution that belongs to what stood before it: a second quotation, or the rest of the clause. */
function secondPiece(view: SentenceView, cue: Cue, after: number, first: TokenRange, quoted: boolean): TokenRange | null {
  const { doc, to, end, cues } = view;
  let mark = after;
  while (mark < to && !isQuoted(doc, mark) && !MARK.at(doc, mark)) mark++;
  let quotation = mark;
  while (quotation < to && !isQuoted(doc, quotation)) quotation++;
  if (quotation < to) {
    const others = cues.filter((c) => c.at > cue.at && c.at < quotation);
    if (others.length > 0) return null;
    if (quotation - mark > 3 && !goesOnSmall(view, mark, quotation)) return restOfClause(view, mark, first, quoted);
    const region = doc.quotations[doc.quotationOf[quotation]!]!;
    return trimmed(doc, quotation, region.to >= end ? end : Math.max(region.to, end));
  }
  return restOfClause(view, mark, first, quoted);
}

/** Opens what the reporter holds against it, behind a dash. */
const AGAINST = /^(?:though|although|but|while|whereas|yet|even|despite)$/;

/** What goes on behind an inserted attribution, to the end of the sentence or to a dash at which the reporter answers; null where nothing does. */
function restOfClause(view: SentenceView, mark: number, first: TokenRange, quoted: boolean): TokenRange | null {
  const { doc, end } = view;
  if (!goesOnAfter(view, mark, first, quoted)) return null;
  let to = mark + 1;
  while (to < end && !(isDash(doc.lower[to]) && AGAINST.test(doc.lower[to + 1] ?? '') && !isQuoted(doc, to))) to++;
  const rest = trimmed(doc, mark + 1, to);
  // "The plan, he said, was ready.": without its verb the first piece says nothing.
  const least = anyToken(first.from, first.to, (k) => isVerbal(doc.tag[k])) ? 3 : 1;
  return rest.to - rest.from >= least ? rest : null;
}

/** Behind "on" of "went on", "drily" and "on Thursday", where a comma closes the attribution. */
function behindManner({ doc, end }: SentenceView, cue: Cue, after: number): number {
  let k = after;
  if (doc.lower[k] === 'on' && cue.verb.lemma === 'go') k++;
  if (doc.tag[k] === 'ADV' && /.ly$/.test(doc.lower[k]!)) k++;
  if (doc.lower[k] === 'on' && isTime(doc.lower[k + 1])) k += 2;
  return k > after && k < end && doc.lower[k] === ',' ? k : after;
}

/** "The camps, Kest warned parliament, are full": behind whom it was said to, where a comma closes that. */
function behindListener({ doc, to }: SentenceView, cue: Cue, after: number): number {
  if (cue.verb.verbClass !== 'tell' && cue.verb.lemma !== 'warn') return after;
  const listener = nounPhraseStartingAt(doc, after, to, false);
  return listener && doc.lower[listener.to] === ',' ? listener.to : after;
}

/** Longest subject that an inserted attribution parts from its verb, in tokens. */
const SHORT_SUBJECT = 8;

/** Longest "in a letter to the minister" inside an inserted attribution, in tokens. */
const LONGEST_OCCASION = 12;

/** "The women, said the minister in an interview, are …": behind where or in what it was said, where a comma closes that. */
function behindOccasion({ doc, end }: SentenceView, { inverted }: Speech, after: number): number {
  if (!inverted || doc.tag[after] !== 'ADP') return after;
  for (let k = after; k < Math.min(end, after + LONGEST_OCCASION) && !isQuoted(doc, k) && doc.tag[k] !== 'AUX'; k++)
    if (doc.lower[k] === ',') return k;
  return after;
}

/** Opens a phrase with no subject of its own: a preposition, or a participle. */
const opensPhrase = ({ doc }: SentenceView, k: number): boolean =>
  doc.tag[k] === 'ADP' || (doc.tag[k] === 'VERB' && /(?:ing|ed|en)$/.test(doc.lower[k]!));

/** “Asked about the camps, Kest said she …”, “In the wake of the attack, Kest called for …”: what stands before the speaker only leads up to it. */
function onlyLeadsUp(view: SentenceView, start: number, last: number, after: number): boolean {
  const { doc, end } = view;
  if (/^(?:asked|pressed|questioned|quizzed|challenged)$/.test(doc.lower[start]!)) return true;
  if (!opensPhrase(view, start) || end - after < 4 || /^[,.;—]$/.test(doc.lower[after]!)) return false;
  // "Up to 16 women", "around a dozen men": a count is a subject.
  if (anyToken(start + 1, Math.min(last, start + 4), (k) => doc.tag[k] === 'NUM')) return false;
  return mainSubject(doc, start, last, (k) => isQuoted(doc, k)) === null;
}

/** Where the content that ends at `end` begins: at the sentence, after an earlier attribution, or with its quotation. */
function beforeStart(view: SentenceView, last: number): number {
  const { doc, from, covered } = view;
  const start = Math.max(from, covered);
  if (view.found.length > 0 && covered > from) return start;
  const region = isQuoted(doc, last) ? doc.quotations[doc.quotationOf[last]!] : undefined;
  // "He did not: “…,” Kest said": what stands before the colon is the reporter's.
  if (region && region.from > start && doc.lower[region.from - 1] === ':') return region.from;
  return region && region.from < start && doc.paragraphOf[region.from] === doc.paragraphOf[from] ? region.from : start;
}

/** “We have no choice.” Kest said. — the quotation ends its own sentence, and the attribution is one of its own. */
function loneQuotation(view: SentenceView, cue: Cue, speech: Speech): TokenRange[] {
  const { doc, from, end } = view;
  if (speech.start !== from || cue.verb.verbClass !== 'say' || from === 0 || !isQuoted(doc, from - 1)) return [];
  const closes = cue.at + 1 >= end && !speech.inverted;
  if (!closes || doc.paragraphOf[from - 1] !== doc.paragraphOf[from]) return [];
  const region = doc.quotations[doc.quotationOf[from - 1]!]!;
  return [{ from: region.from, to: region.to }];
}

/**
 * What was said, when it stands before its attribution ("…,” Kest said", "…, the ministry said on Monday"): one piece,
 * or two when the attribution splits it. Empty when it does not stand there. Moves `view.covered` behind what it takes.
 */
export function contentBefore(view: SentenceView, cue: Cue, speech: Speech): TokenRange[] {
  const { doc, from, end } = view;
  if (speech.subject?.relative || cue.verb.strength < 0.2) return [];
  let last = contentEndBefore(view, speech.start);
  if (last < 0) return loneQuotation(view, cue, speech);
  const isMarked = (k: number): boolean => isQuoted(doc, k) || (isQuoteMark(doc.lower[k]) && !isInTitle(doc, k));
  const quoted = isMarked(last - 1) || (last - 2 >= from && isQuoted(doc, last - 2));
  if (cue.passive && !isQuoted(doc, last - 1)) return [];
  const beside = behindListener(view, cue, behindManner(view, cue, speech.inverted && speech.near ? speech.near.to : cue.at + 1));
  const after = !quoted && last - from <= SHORT_SUBJECT ? behindOccasion(view, speech, beside) : beside;
  if (!onlyAdjunctsFollow(view, cue, after, quoted, speech.inverted)) return [];
  const says = anyToken(from, last, (k) => isMarked(k) || (isVerbal(doc.tag[k]) && !isInTitle(doc, k)));
  const inserted = doc.lower[after] === ',' && doc.lower[last] === ',' && last - from <= SHORT_SUBJECT;
  if (!says && !(inserted && anyToken(after, end, (k) => isVerbal(doc.tag[k])))) return [];
  const preamble = OPENS_ADJUNCT.has(doc.lower[from]!);
  if (!quoted && preamble && end - after > 6 && !/^[,.]$/.test(doc.lower[after]!)) return [];

  const start = beforeStart(view, last - 1);
  if (!quoted && onlyLeadsUp(view, start, last, after)) return [];
  while (last > start && (doc.lower[last - 1] === ',' || isDash(doc.lower[last - 1])) && !isQuoted(doc, last - 1)) last--;
  const first = trimmed(doc, start, last);
  if (first.to <= first.from || isStop(doc.lower[first.from])) return [];
  const second = secondPiece(view, cue, after, first, isQuoted(doc, last - 1));
  // "…,” said Kest, who added that …": what describes the speaker may report on.
  const goingOn = view.cues.find((other) => other.at > cue.at && other.at < after);
  view.covered = Math.max(view.covered, goingOn ? goingOn.from : after);
  if (second) view.covered = end;
  return second ? [first, second] : [first];
}
