import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import type { Cue } from './cue.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import type { Speech } from './speaker.js';
import { afterAdjuncts } from './spoken-where.js';
import { BE, isGerund, isNominal, isQuoted, isTime, isVerbal } from './words.js';

const OPENS_ADJUNCT = oneOf('in|on|at|during|to|after|as|last|this|earlier|,');
const OPENS_TIME = oneOf('in|on|at|during|last|earlier|this');

/** "hours earlier", "two days ago": when it was said. */
const AGO = /^(?:earlier|before|ago|later)\b|^(?:hours?|days?|weeks?|months?|years?) (?:earlier|before|ago|later)$/;

/** How far the "that" or the quotation may stand from its verb, in tokens. */
const REACH = 16;

/** A finite verb between two tokens: what opens there is a clause, no adjunct. */
function hasVerb({ doc }: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !isGerund(doc.lower[k]!))) return true;
  return false;
}

/** The token that opens the complement of the verb: "that", a quotation, or what follows a colon; -1 when there is none. */
function complementFrom(view: SentenceView, at: number): number {
  const { doc, end } = view;
  const first = doc.lower[at];
  const adjunctFirst =
    OPENS_ADJUNCT.has(first ?? '') ||
    isTime(first) ||
    doc.tag[at] === 'ADV' ||
    doc.tag[at] === 'ADP' ||
    AGO.test(`${doc.lower[at + 1]} ${doc.lower[at + 2]}`);
  const spaced = OPENS_TIME.has(first ?? '');
  for (let k = at; k < Math.min(end, at + REACH); k++) {
    if (isQuoted(doc, k)) return k;
    const lower = doc.lower[k]!;
    const next = doc.tag[k + 1];
    if (lower === 'that' && (k === at || next !== 'NOUN' || doc.tag[k] === 'SCONJ'))
      return k === at || (adjunctFirst && !hasVerb(view, at, k)) ? k : -1;
    // "said 40 women were there: 19 mothers and …": the clause goes on.
    if (lower === ':') return hasVerb(view, at, k) ? -1 : k + 1;
    if (lower === '.' || lower === ';') return -1;
    if (lower === ',' && k > at && !isQuoted(doc, k + 1) && doc.lower[k + 1] !== 'that' && !spaced) return -1;
  }
  return -1;
}

/** True when a that-clause, a quotation or a colon stands right after the verb (what weak verbs need to report). */
export function hasComplement(view: SentenceView, cue: Cue): boolean {
  const { doc } = view;
  const next = cue.at + 1;
  if (doc.lower[next] === 'that') return doc.tag[next + 1] !== 'NOUN' || doc.tag[next] === 'SCONJ';
  return isQuoted(doc, next) || ((doc.lower[next] === ',' || doc.lower[next] === ':') && isQuoted(doc, next + 1));
}

/** Skips what belongs to the verb itself: "called for", "lashed out at". */
function afterParticles(view: SentenceView, cue: Cue, at: number): number {
  const { doc, speech } = view;
  const particles = speech.particles.get(cue.verb.lemma);
  // "spoke warmly of": the manner stands between verb and preposition.
  let k = particles?.has(doc.lower[at + 1] ?? '') && /.ly$/.test(doc.lower[at]!) && !isQuoted(doc, at) ? at + 1 : at;
  for (let n = 0; n < 2 && particles && !isQuoted(doc, k) && particles.has(doc.lower[k] ?? ''); n++) k++;
  return k;
}

/** What may go on behind a hyphen in the name of a listener, in tokens. */
const LONGEST_NAME = 5;

/** Verbs whose clause stands behind whom they tell or ask. */
const TELLS_WHOM: ReadonlySet<string> = new Set(['ask', 'promise', 'notify', 'inform', 'assure', 'remind', 'show', 'convince', 'persuade']);

/** "asked the woman whether she had fought", "promised the Kurds that": the clause behind; `at` where none stands there. */
function behindWhom(doc: TextDocument, at: number, to: number): number {
  // "informs the public that": the tagger takes it for an adjective.
  if (doc.tag[at] === 'DET')
    for (let k = at + 1; k < at + LONGEST_NAME && !isVerbal(doc.tag[k]); k++) if (doc.lower[k] === 'that') return k;
  const named = isQuoted(doc, at) || doc.lower[at] === 'that' ? null : nounPhraseStartingAt(doc, at, to, false);
  const whom = /^(?:him|her|them|us|me|you)$/.test(doc.lower[at] ?? '') ? { to: at + 1 } : named;
  return whom && /^(?:whether|if|why|how|what|that)$/.test(doc.lower[whom.to] ?? '') ? whom.to : at;
}

/** Skips whom it was told to: "told reporters that …", "warned Parliament that …". */
function afterListener(view: SentenceView, cue: Cue, at: number): number {
  const { doc, to } = view;
  const { verbClass, lemma } = cue.verb;
  if (TELLS_WHOM.has(lemma)) return behindWhom(doc, at, to);
  if ((verbClass !== 'tell' && verbClass !== 'urge' && lemma !== 'warn') || isQuoted(doc, at) || doc.lower[at] === 'that') return at;
  // "told an agency, a daily and a Kurdish channel that"
  const listed = verbClass === 'tell' && doc.tag[at] === 'PROPN' ? afterOthers(doc, at, to) : at;
  if (doc.lower[listed] === 'that' && listed > at) return listed;
  // "told visiting lawmakers that"
  const visiting = /^(?:visiting|gathered|assembled|waiting)$/.test(doc.lower[at] ?? '') ? at + 1 : at;
  const listener = nounPhraseStartingAt(doc, visiting, to);
  if (!listener) return at;
  if (visiting > at) {
    const that = doc.lower.indexOf('that', listener.to);
    return that >= 0 && that < to && that - listener.to <= LONGEST_NAME ? that : listener.to;
  }
  if (verbClass !== 'tell') return doc.lower[listener.to] === 'that' ? listener.to : at;
  // "told Meridian the letter was wrong": the clause begins with its article, unless that stands inside a name ("Save the Children").
  for (let k = at + 1; k < listener.to; k++)
    if (doc.tag[k] === 'DET' && isNominal(doc.tag[k - 1]) && !beginsWithCapital(doc.word[k + 1])) return k;
  // "told Kest-Plus TV that"
  if (doc.lower[listener.to] === '-') {
    const that = doc.lower.slice(listener.to, listener.to + LONGEST_NAME).indexOf('that');
    if (that > 0) return listener.to + that;
  }
  return afterOthers(doc, listener.to, to);
}

const OUTLET = /^(?:channel|newspaper|paper|daily|agency|station|website|reporters|journalists|newswire|magazine)$/;

/** "told Norway, Sweden and Finland to": behind the others of a list; `at` where none is told to do something. */
function afterOthers(doc: TextDocument, at: number, limit: number): number {
  let k = at;
  while (
    k < limit &&
    (/^(?:,|and|other)$/.test(doc.lower[k]!) ||
      doc.tag[k] === 'PROPN' ||
      (/^(?:the|an?)$/.test(doc.lower[k]!) && /^(?:PROPN|NOUN|ADJ)$/.test(doc.tag[k + 1]!)) ||
      (doc.tag[k] === 'NOUN' && OUTLET.test(doc.lower[k]!)) ||
      /^(?:allies|partners|countries|states|nations|governments)$/.test(doc.lower[k]!))
  )
    k++;
  return k > at && /^(?:to|that|not)$/.test(doc.lower[k] ?? '') ? k : at;
}

/** "hit back, saying the opposition …": the words begin behind the second verb of speech. */
export function contentStartAfter(view: SentenceView, cue: Cue, speech: Speech): number {
  const start = startAfter(view, cue, speech);
  const comma = view.doc.lower[start] === ',' ? start + 1 : start;
  return comma < view.end - 1 && (view.doc.lower[comma] === 'saying' || view.doc.lower[comma] === 'stating') && !isQuoted(view.doc, comma)
    ? comma + 1
    : start;
}

/** First token of what was said, when it follows the verb. */
function startAfter(view: SentenceView, cue: Cue, speech: Speech): number {
  const { doc } = view;
  const behind = speech.inverted && speech.near ? speech.near.to : cue.at + 1;
  // "What she said was that …".
  if (BE.has(doc.lower[behind] ?? '') && doc.lower[behind + 1] === 'that') return behind + 1;
  // "dismissed as nonsense reports that": what it is called belongs to what is said of it.
  if (doc.lower[behind] === 'as' && cue.verb.verbClass !== 'say' && cue.verb.verbClass !== 'tell') return behind;
  const at = afterListener(view, cue, afterParticles(view, cue, behind));
  const found = complementFrom(view, at);
  const { verbClass } = cue.verb;
  if (verbClass === 'judge' || verbClass === 'urge')
    return found >= 0 && (doc.lower[found] === 'that' || doc.lower[found - 1] === ':') ? found : afterAdjuncts(view, at);
  if (found < 0) return afterAdjuncts(view, at);
  if (!isQuoted(doc, found) || found === at) return found;
  const before = doc.lower[found - 1]!;
  const opensAdjunct = /^(?:in|on|at|during|to|after|as|last|earlier)$/.test(doc.lower[at]!);
  const lead = doc.lower.slice(at, found);
  const clause = doc.tag.slice(at, found).some((t, k) => t === 'AUX' || (t === 'VERB' && !isGerund(lead[k]!)));
  const introduced =
    !clause && (before === ':' || (before === ',' && (lead.length === 1 || !opensAdjunct || lead.indexOf(',') === lead.length - 1)));
  return introduced ? found : afterAdjuncts(view, at);
}
