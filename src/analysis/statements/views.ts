import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { Attribution } from './attribution.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { trimmed } from './trim.js';
import { BE, isQuoted } from './words.js';

/** What somebody holds or has said. */
const VIEW = wordKind(
  /^(?:opinion|view|words|judge?ment|estimation|estimate|position|stance|argument|message|assessment|line|answer|reply|response|verdict|belief|contention|conclusion|reading|refrain|claim|advice|point)$/,
);
/** Those of which "in the … of Kest" opens what Kest holds. */
const HELD_IN = wordKind(/^(?:opinion|view|words|judge?ment|estimation|assessment|reading)$/);
/** The same behind "by". */
const COUNTED = wordKind(/^(?:count|estimate|estimates|reckoning|account|tally|data|figures|calculations?|admission)$/);
const POSSESSIVE = wordKind(/^(?:his|her|its|their)$/);
const OPENS_VIEW = wordKind(/^(?:in|by)$/);
/** Longest way from the beginning of a sentence to the noun for a view, and of an aside behind it, in tokens. */
const REACH = 14;
const LONGEST_ASIDE = 12;
/** Fewer words tell nothing. */
const FEWEST = 3;

function attribution(view: SentenceView, source: TokenRange, cue: TokenRange, written: readonly TokenRange[]): Attribution | null {
  const content = written.filter(({ from, to }) => to > from);
  if (content.reduce((sum, { from, to }) => sum + to - from, 0) < FEWEST) return null;
  return { source, cue, content, sentence: view.index, rule: 'according', strength: 0.8, sure: 0.8 };
}

interface Held {
  readonly source: TokenRange;
  /** Behind the phrase. */
  readonly to: number;
}

/** "her opinion", "Ms Kest's own view", "the words of one guard" at `at`, behind "in" or "by": whose; null for other phrases. */
function heldAt({ doc, end }: SentenceView, at: number): Held | null {
  const noun = doc.lower[at - 1] === 'by' ? COUNTED : HELD_IN;
  if (POSSESSIVE.at(doc, at)) {
    const last = doc.lower[at + 1] === 'own' ? at + 2 : at + 1;
    return noun.at(doc, last) ? { source: { from: at, to: at + 1 }, to: last + 1 } : null;
  }
  if (doc.lower[at] === 'the' && noun.at(doc, at + 1) && doc.lower[at + 2] === 'of') {
    const source = nounPhraseStartingAt(doc, at + 3, end);
    return source && { source, to: source.to };
  }
  for (let k = at + 1; k < Math.min(end, at + REACH) && !isQuoted(doc, k) && doc.lower[k] !== ','; k++) {
    if (!/^'s?$/.test(doc.lower[k]!)) continue;
    const last = doc.lower[k + 1] === 'own' ? k + 2 : k + 1;
    if (noun.at(doc, last)) return { source: { from: at, to: k }, to: last + 1 };
  }
  return null;
}

/** "In her opinion, the camp must close.", "The camp, in the minister's view, must close.", "… must close, in the words of one guard.", "By the charity's count, 40 are left." */
export function inOnesView(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  if (!HELD_IN.inSentence(doc, from) && !COUNTED.inSentence(doc, from)) return null;
  for (let k = from; k < end - 2; k++) {
    const opens = k === from;
    if (!OPENS_VIEW.at(doc, k) || isQuoted(doc, k) || !(opens || doc.lower[k - 1] === ',')) continue;
    const held = heldAt(view, k + 1);
    if (!held) continue;
    const cue = { from: k, to: held.to };
    const comma = doc.lower[held.to] === ',' || doc.lower[held.to] === ':';
    // "In its opinion not one should come": without a comma only where whose it is comes first.
    const bare = opens && held.source.to < held.to && /^(?:DET|PRON|ADV|PART|NUM)$/.test(doc.tag[held.to] ?? '');
    if (opens) return comma || bare ? attribution(view, held.source, cue, [trimmed(doc, held.to, end)]) : null;
    if (comma || held.to >= end) return attribution(view, held.source, cue, [trimmed(doc, from, k), trimmed(doc, held.to, end)]);
  }
  return null;
}

/** "Not enough is done, so the Left Party.": as news in other tongues puts it, at the end of a sentence. */
export function soSays(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  for (let k = end - 2; k > from && end - k < LONGEST_SPEAKER; k--) {
    if (doc.lower[k] !== 'so' || doc.lower[k - 1] !== ',' || isQuoted(doc, k)) continue;
    const source = /^(?:DET|PROPN)$/.test(doc.tag[k + 1] ?? '') || POSSESSIVE.at(doc, k + 1) ? nounPhraseStartingAt(doc, k + 1, end) : null;
    const names = source?.to === end && doc.word.slice(source.from + 1, source.to).some((word) => /^\p{Lu}/u.test(word));
    return names ? attribution(view, source, { from: k, to: k + 1 }, [trimmed(doc, from, k - 1)]) : null;
  }
  return null;
}

/** Whose view the noun at `noun` tells, where the sentence opens with it; with the end of the whole phrase. */
function holder({ doc, end }: SentenceView, from: number, noun: number): Held | null {
  const { lower, tag } = doc;
  const mark = /^(?:ADJ|NOUN)$/.test(tag[noun - 1] ?? '') ? noun - 2 : noun - 1;
  if (/^'s?$/.test(lower[mark] ?? '') && mark > from) return { source: { from, to: mark }, to: noun + 1 };
  const own = lower[noun - 1] === 'own' ? noun - 1 : noun;
  if (own === from + 1 && POSSESSIVE.at(doc, from)) return { source: { from, to: own }, to: noun + 1 };
  // "The message from the ministry", "The line of the cabinet".
  if (lower[from] !== 'the' || noun > from + 2 || !/^(?:from|of)$/.test(lower[noun + 1] ?? '')) return null;
  const source = nounPhraseStartingAt(doc, noun + 2, end);
  return source && tag[noun + 2] !== 'NUM' ? { source, to: source.to } : null;
}

/** Behind ", under fire at home," or "on the plan" at `at`, else `at`. */
function afterAside({ lower, tag }: TextDocument, at: number): number {
  if (lower[at] === ',') for (let k = at + 1; k <= at + LONGEST_ASIDE; k++) if (lower[k] === ',') return k + 1;
  if (!/^(?:on|to|about|in)$/.test(lower[at] ?? '')) return at;
  let k = at + 1;
  while (k <= at + LONGEST_ASIDE && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[k] ?? '')) k++;
  return k;
}

const HOW = wordKind(/^(?:clear|plain|blunt|simple|short|brief|firm|unequivocal|swift|curt|the|same|always|still|just)$/);

/** What somebody's view is, from its verb on: "is that …", "was: …", “was “…””, "was blunt: …"; -1 where the verb tells nothing said. */
function toldFrom({ doc, end }: SentenceView, verb: number): number {
  let k = verb;
  if (BE.has(doc.lower[k] ?? '') || doc.lower[k] === 'remains' || doc.lower[k] === 'remained') k++;
  else if (doc.lower[k] !== ':') return -1;
  const that = doc.lower[k] === 'that' && doc.lower[k + 1] !== 'of';
  while (k < end && HOW.at(doc, k)) k++;
  if (that) return k;
  if (doc.lower[k] === ':') return k + 1;
  return k < end && isQuoted(doc, k) && k === verb + 1 ? k : -1;
}

/** "Norway's position, for now, is that it owes nothing.", "Kest's answer was blunt: “No.”", "The message from the ministry was clear: no one returns." */
export function viewHeld(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  if (!VIEW.inSentence(doc, from)) return null;
  for (let k = from + 1; k < Math.min(end, from + REACH); k++) {
    if (isQuoted(doc, k) || doc.lower[k] === ',') return null;
    if (!VIEW.at(doc, k)) continue;
    const held = holder(view, from, k);
    const told = held ? toldFrom(view, afterAside(doc, held.to)) : -1;
    return held && told >= 0 ? attribution(view, held.source, { from: k, to: k + 1 }, [trimmed(doc, told, end)]) : null;
  }
  return null;
}

const PUTS = wordKind(/^puts?$/);
/** Longest name of whoever "put it", in tokens. */
const LONGEST_SPEAKER = 12;

/** "As the minister put it, nobody comes.", "“Nobody comes,” is how the minister put it." */
export function putSo(view: SentenceView): Attribution | null {
  const { doc, from, end } = view;
  if (!PUTS.inSentence(doc, from)) return null;
  for (let k = from; k < end; k++) {
    if (isQuoted(doc, k) || !(k === from ? doc.lower[k] === 'as' : doc.lower[k] === 'how' && /^(?:is|was)$/.test(doc.lower[k - 1]!)))
      continue;
    for (let put = k + 2; put < Math.min(end, k + LONGEST_SPEAKER); put++) {
      if (!PUTS.at(doc, put) || doc.lower[put + 1] !== 'it') continue;
      const source = { from: k + 1, to: put };
      const cue = { from: put, to: put + 2 };
      if (k > from) return attribution(view, source, cue, [trimmed(doc, from, k - 1)]);
      return /^[,:]$/.test(doc.lower[put + 2] ?? '') ? attribution(view, source, cue, [trimmed(doc, put + 3, end)]) : null;
    }
  }
  return null;
}
