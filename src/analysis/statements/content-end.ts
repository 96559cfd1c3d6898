import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { Cue } from './cue.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import { ownWordsFrom } from './own-words.js';
import type { EndOption } from './scorer.js';
import type { SentenceView } from './sentence-view.js';
import type { Speech } from './speaker.js';
import { subjectBefore } from './subject.js';
import { isDash, isGerund, isQuoted, isTime, isVerbal } from './words.js';

const GOES_ON = oneOf('and|but|even');
const PUTS = oneOf('put|place|give');

/** Opens a clause that is the reporter's, not the speaker's, after a comma. */
const NARRATION = oneOf(
  'while|after|although|though|despite|according|prompting|drawing|leading|compared|hours|days|weeks|however|even|citing|referring|adding|when',
);

/** Words before which what is said may end; only learned weights can say when it does. */
const BORDER =
  /^(?:[,:—(]|and|but|or|after|before|while|as|when|in|on|during|at|because|if|since|for|by|who|which|where|with|from|to|following|last|this|until|amid|about|over|so|than|unless|though|although|despite|including|saying|adding|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const MOST_WORDS = 28;
/** All words and marks before which content may end. */
const MAY_END = wordKind((word) => word === ';' || isDash(word) || BORDER.test(word));

/** Longest "who", "whose mothers" before the speaker of a relative clause, in tokens. */
const LONGEST_OPENING = 4;

/** "men, whom Paris has said it does not want, …", "women, whose mothers Paris says are dead, …": what is said is part of a clause between commas. */
function standsInRelative({ doc, from }: SentenceView, speaker: number): boolean {
  for (let k = speaker - 1; k > Math.max(from, speaker - LONGEST_OPENING) && doc.quotationOf[k]! < 0; k--) {
    if (/^(?:who|whom|which|whose)$/.test(doc.lower[k]!)) return doc.lower[k - 1] === ',';
    if (doc.tag[k] !== 'NOUN' && doc.tag[k] !== 'PROPN' && doc.tag[k] !== 'ADJ') return false;
  }
  return false;
}

/** The end of "who said …, was arrested", "which Kest said …, is": back to the main verb after a relative clause. */
function relativeEnd(view: SentenceView, start: number, speech: Speech): number {
  const { doc, end, cues } = view;
  if (standsInRelative(view, speech.start)) {
    for (let k = start + 1; k < end; k++) if (doc.lower[k] === ',' && !isQuoted(doc, k)) return k;
    return -1;
  }
  if (!speech.subject?.relative) return -1;
  for (let k = start + 1; k < end; k++) {
    if (doc.lower[k] !== ',' || isQuoted(doc, k)) continue;
    const cue = cues.find((c) => c.from === k + 1 && c.kind === 'verb');
    if (cue && !isGerund(doc.lower[cue.at]!)) return k;
    if (doc.tag[k + 1] === 'AUX' || (doc.tag[k + 1] === 'VERB' && /(?:ed|said)$/.test(doc.lower[k + 1]!))) return k;
  }
  return -1;
}

/** "While Kest warned that …, Dorn said": the first attribution stands in a clause before the main one. */
function opensSubordinate({ doc, from }: SentenceView, cue: Cue): boolean {
  if (cue.from === from && isGerund(doc.lower[cue.at]!)) return true;
  const first = /^(?:and|but)$/.test(doc.lower[from]!) ? from + 1 : from;
  return /^(?:while|when|as|after|although|though|if|because|since|whereas|before|despite)$/.test(doc.lower[first]!);
}

const OPENS_AWAY = wordKind(/^(?:while|when|as|after|although|though|because|since|whereas|once|until|before)$/);
const OPENS_WITHIN = /^(?:if|when|unless|once|because|although|though|while|after|since|as)$/;

/** A subject and its finite verb begin at `at`. */
function opensMain({ doc, end }: SentenceView, at: number): boolean {
  const noun = nounPhraseStartingAt(doc, /^(?:only|just|even)$/.test(doc.lower[at] ?? '') ? at + 1 : at, end, false);
  if (!noun) return false;
  const verb = doc.tag[noun.to] === 'ADV' ? noun.to + 1 : noun.to;
  return verb < end && (doc.tag[verb] === 'AUX' || (doc.tag[verb] === 'VERB' && !isGerund(doc.lower[verb]!)));
}

/** "Although the ministry said that all would come, two are left": the comma at which the clause ends that the sentence opens with; -1 for others. */
function openingClauseEnd(view: SentenceView, cue: Cue, start: number): number {
  const { doc, from, end, cues } = view;
  const first = GOES_ON.has(doc.lower[from]!) ? from + 1 : from;
  if (!OPENS_AWAY.at(doc, first) || cue !== cues[0] || isQuoted(doc, start)) return -1;
  for (let k = first + 1; k < cue.from; k++) if (doc.lower[k] === ',' || isVerbal(doc.tag[k])) return -1;
  // "said that if they come, they will": its own first clause ends in a comma as well.
  let skipped = !OPENS_WITHIN.test(doc.lower[doc.lower[start] === 'that' ? start + 1 : start]!);
  let verb = false;
  for (let k = start; k < end; k++) {
    if (isQuoted(doc, k)) return -1;
    verb ||= isVerbal(doc.tag[k]);
    if (!verb || doc.lower[k] !== ',' || !opensMain(view, k + 1)) continue;
    if (skipped) return k;
    skipped = true;
  }
  return -1;
}

/** Where the next attribution of the sentence begins, when it is joined to this one rather than part of what is said. */
function nextCueEnd(view: SentenceView, cue: Cue, start: number, next: Cue): number {
  const { doc } = view;
  const before = next.from - 1;
  const joined = doc.lower[before]!;
  const beforeComma = doc.lower[before - 1] === ',' ? before - 1 : before;
  if (next.verb.strength < 0.5) return -1;
  const gerund = isGerund(doc.lower[next.at]!);
  if (gerund && joined === ',') return before;
  if (gerund && /^(?:while|before|after|and|in|by)$/.test(joined)) return beforeComma;
  if (/^(?:and|but|then)$/.test(joined)) {
    const form = doc.lower[next.at]!;
    const past = /(?:ed|said|told|wrote)$/.test(form);
    const present = form.endsWith('s') && doc.lower[cue.at]!.endsWith('s');
    if (next.from === next.at ? past || present : /^(?:has|had|also|later|then)$/.test(doc.lower[next.from]!)) return beforeComma;
  }
  const subject = subjectBefore(doc, next.from, start);
  if (!subject || subject.relative) return -1;
  const link = subject.from - 1;
  if (opensSubordinate(view, cue) && doc.lower[link] === ',' && !isQuoted(doc, link)) return link;
  const splits =
    /^(?:but|while|as|although|though|and|whereas)$/.test(doc.lower[link] ?? '') && doc.lower[link - 1] === ',' && !isQuoted(doc, link);
  return splits ? link - 1 : -1;
}

/** A spaced dash that no second one closes. */
function isLastDash(view: SentenceView, at: number, start: number, limit: number): boolean {
  const { doc } = view;
  if (!isDash(doc.lower[at]) || at <= start + 3 || doc.start[at]! <= doc.end[at - 1]!) return false;
  for (let k = at + 1; k < Math.min(limit, at + 14); k++) if (isDash(doc.lower[k])) return false;
  return true;
}

function isOccasion(view: SentenceView, at: number): boolean {
  const { doc, speech } = view;
  const first = doc.lower[at + 1];
  if (isTime(first)) return true;
  if (!/^(?:an?|the|his|her)$/.test(first ?? '')) return false;
  for (let k = at + 2; k < at + 6; k++) if (speech.occasions.has(doc.lower[k] ?? '')) return true;
  return false;
}

/** Verbs that report a clause and never a thing: whatever follows them has a verb of its own. */
const CLAUSE_ONLY = oneOf('say|insist|argue|contend|add|tell|warn|caution|believe|reckon|estimate|assert');

/** The first finite verb of a clause that must have one ("that the camps, which …, are full"): it ends no earlier; -1 for other content. */
function firstVerb({ doc, end }: SentenceView, cue: Cue, start: number, limit: number): number {
  const clause =
    doc.lower[start] === 'that' || (CLAUSE_ONLY.has(cue.verb.lemma) && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(doc.tag[start]!));
  if (!clause || limit < end || isQuoted(doc, start)) return -1;
  for (let k = start; k < limit; k++) {
    if (isQuoted(doc, k)) return -1;
    if (doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !isGerund(doc.lower[k]!))) return k;
  }
  return -1;
}

/** "put the figure at 71": the number by which the verb reports; -1 for other verbs. */
function numberTold({ doc }: SentenceView, cue: Cue, start: number, limit: number): number {
  if (!PUTS.has(cue.verb.lemma)) return -1;
  for (let k = start; k < Math.min(limit, start + NUMBER_REACH); k++) if (doc.tag[k] === 'NUM') return k;
  return -1;
}
const NUMBER_REACH = 24;

/** "…, before adding that", "while insisting “…”": the same speaker goes on, with words of its own. */
const goesOnToSay = ({ doc }: SentenceView, { at, from }: Cue): boolean =>
  isGerund(doc.lower[at]!) &&
  /^(?:before|after|while|when)$/.test(doc.lower[from - 1] ?? '') &&
  (doc.lower[at + 1] === 'that' || isQuoted(doc, at + 1));

/** Every place where the content that begins at `start` may end, in order; the end of the sentence is the last. */
export function endOptions(view: SentenceView, cue: Cue, start: number, speech: Speech): EndOption[] {
  const { doc, end, cues } = view;
  const options: EndOption[] = [];
  const relative = relativeEnd(view, start, speech);
  const opening = openingClauseEnd(view, cue, start);
  const last = opening > start ? opening : ownWordsFrom(view, start);
  let limit = Math.min(last, relative >= 0 ? relative : end);
  for (const next of cues) {
    if (next.kind !== 'verb' || next.at < start + 2 || next.at >= limit) continue;
    const at = nextCueEnd(view, cue, start, next);
    if (at <= start) continue;
    if (goesOnToSay(view, next)) limit = at;
    else options.push({ at, kind: 'next-cue' });
    break;
  }
  let words = 0;
  for (let k = start + 2; k < limit; k++) {
    if (isQuoted(doc, k)) continue;
    const lower = doc.lower[k]!;
    const next = doc.lower[k + 1] ?? '';
    if (!MAY_END.at(doc, k) && !isQuoted(doc, k - 1)) continue;
    if (lower === ';') options.push({ at: k, kind: 'semicolon' });
    else if (isLastDash(view, k, start, limit)) options.push({ at: k, kind: 'dash' });
    else if (lower === ',' && !isQuoted(doc, k + 1) && NARRATION.has(next)) options.push({ at: k, kind: 'clause' });
    else if ((lower === 'before' || lower === 'after') && isGerund(next) && cue.verb.strength < 0.9)
      options.push({ at: k, kind: 'clause' });
    else if ((lower === 'during' || lower === 'on') && cue.verb.strength < 0.9 && isOccasion(view, k))
      options.push({ at: k, kind: 'adjunct' });
    else if ((words < MOST_WORDS && BORDER.test(lower)) || isQuoted(doc, k - 1)) {
      options.push({ at: k, kind: 'word' });
      words++;
    }
  }
  if (relative >= 0 && relative <= limit) options.push({ at: relative, kind: 'relative' });
  options.push({ at: Math.min(last, limit < relative || relative < 0 ? limit : last), kind: 'sentence' });
  options.sort((a, b) => a.at - b.at);
  const verb = Math.max(firstVerb(view, cue, start, limit), numberTold(view, cue, start, limit));
  return options.filter(
    ({ at, kind }, k) => (at > verb || at >= end) && (kind !== 'word' || (at !== options[k - 1]?.at && at !== options[k + 1]?.at)),
  );
}
