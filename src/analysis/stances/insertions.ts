import { oneOf } from '../text/one-of.js';
import { isTimeWord } from './before-time.js';
import { AUXILIARIES, NEGATIONS } from './governors.js';
import { MISSIONS } from './subject.js';
import { formOf, isVerb, type Walk, wordAt } from './walk.js';

const ADP_DET_ADJ_NOUN_PROPN_NUM_ADV = oneOf('ADP|DET|ADJ|NOUN|PROPN|NUM|ADV');
const BREAKS = new Set(';:"—');

/** How long an adverbial between an auxiliary and its verb may be, in tokens. */
const INSERTED = 9;

/** "(were) last week", "(has) two years earlier", "(will) next month": a time without a preposition. */
const isTimeAt = (walk: Walk, first: number, end: number): boolean => {
  const last = wordAt(walk, end);
  return (
    ((first === end || /^(?:last|this|next|early|late|earlier|later)$/.test(wordAt(walk, first))) && isTimeWord(last)) ||
    /^(?:earlier|later|ago)$/.test(wordAt(walk, end + 1))
  );
};

/** The auxiliary before an adverbial whose last token is `last`: "will (in the coming weeks) bring", "were (last week) flown"; null where there is none. */
export function auxiliaryBefore(walk: Walk, last: number): number | null {
  for (let k = last - 1; k >= Math.max(walk.from, last - INSERTED); k--) {
    if (AUXILIARIES.has(wordAt(walk, k)) && walk.doc.tag[k] === 'AUX') {
      const adverbial = walk.doc.tag[k + 1] === 'ADP' && wordAt(walk, k + 1) !== 'to';
      return adverbial || isTimeAt(walk, k + 1, last) ? k : null;
    }
    if (!ADP_DET_ADJ_NOUN_PROPN_NUM_ADV.has(walk.doc.tag[k]!) && wordAt(walk, k) !== 'this') return null;
  }
  return null;
}

/** How long "where appropriate" between commas may be, in tokens. */
const ASIDE = 4;

/** "and, where appropriate, (prosecute)", "has, over two years, (taken)": where the words before an aside end; null when there is none. */
export function beforeAside(walk: Walk): number | null {
  const { tag } = walk.doc;
  const mark = wordAt(walk);
  for (let k = walk.i - 1; k > Math.max(walk.from, walk.i - INSERTED - 1); k--) {
    if (wordAt(walk, k) !== mark) {
      if (/^["';:,—]$/.test(wordAt(walk, k))) return null;
      continue;
    }
    const splitsVerb = tag[NEGATIONS.has(wordAt(walk, k - 1)) ? k - 2 : k - 1] === 'AUX' && isVerb(walk.doc, walk.i + 1);
    const short = walk.i - k <= ASIDE + 1 && /^(?:where|if|when|as|at|in)$/.test(wordAt(walk, k + 1));
    return k > walk.from && (splitsVerb || short) ? k - 1 : null;
  }
  return null;
}

/** A quoted word or two inside a verb phrase: “in principle” does not bring back. */
export function beforeQuoted(walk: Walk): number | null {
  const quotation = walk.doc.quotationOf[walk.i - 1] ?? -1;
  if (quotation < 0) return null;
  const { from, to } = walk.doc.quotations[quotation]!;
  const inner = walk.doc.tag.slice(from, to);
  if (from <= walk.from || to - from > ASIDE + 1 || inner.includes('VERB') || inner.includes('AUX')) return null;
  return from - 1;
}

/** How long an inserted clause may be, in tokens. */
const CLAUSE = 25;

/** "Denmark, where a debate has raged for years, (brought home)": the verb before stands in a clause that is only inserted. */
export function closesInsertion(walk: Walk): boolean {
  for (let k = walk.i - 1; k > Math.max(walk.from, walk.i - CLAUSE); k--) {
    if (BREAKS.has(wordAt(walk, k))) return false;
    if (wordAt(walk, k) !== ',') continue;
    // "The operation, which the ministry had prepared, brought …": whose operation it is stands inside.
    return OPENS_INSERTED.test(wordAt(walk, k + 1)) || (wordAt(walk, k + 1) === 'which' && !MISSIONS.has(wordAt(walk, k - 1)));
  }
  return false;
}
const OPENS_INSERTED = /^(?:where|whose|when|while|although|though)$/;

/** "(a proposal by the union), made last month, to": the token before a participle between commas that tells more of a noun; `at` where none stands there. */
export function beforeAttribute(walk: Walk, at: number): number {
  if (wordAt(walk, at) !== ',') return at;
  for (let k = at - 1; k > Math.max(walk.from, at - INSERTED - 1); k--) {
    if (/^["';:—]$/.test(wordAt(walk, k))) return at;
    if (wordAt(walk, k) !== ',') continue;
    const noun = /^(?:NOUN|PROPN)$/.test(walk.doc.tag[k - 1] ?? '');
    return noun && walk.doc.tag[k + 1] === 'VERB' && formOf(wordAt(walk, k + 1)) === 'past' ? k - 1 : at;
  }
  return at;
}
