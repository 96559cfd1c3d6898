import { axisOf } from '../../domain/stance.js';
import type { TextDocument } from '../text/document.js';
import { readChain } from './chain.js';
import type { Cue } from './cues.js';
import { AUXILIARIES, CLAUSE_BREAKS, governs } from './governors.js';
import { type Holder, holderOf, speakerAt, WILL } from './holder.js';
import { readGerund } from './read-return.js';
import { isHearsay, makeReading, type Reading, subjectAfter } from './reading.js';
import { countryAt } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** How far before a phrase the verb that carries it is looked for, in tokens. */
const VERB_REACH = 12;

const isVerb = (doc: TextDocument, i: number): boolean => doc.tag[i] === 'VERB' || doc.tag[i] === 'AUX';

/** The verb that carries a phrase or a noun: in it, else the nearest before it in its clause. */
function carryingVerb(doc: TextDocument, cue: Cue, from: number): number | null {
  if (cue.kind === 'phrases' && isVerb(doc, cue.from)) return cue.from;
  for (let k = cue.from - 1; k >= Math.max(from, cue.from - VERB_REACH); k--) {
    if (isVerb(doc, k)) return k;
    if (CLAUSE_BREAKS.has(doc.lower[k]!) || doc.lower[k] === '"') return null;
  }
  return null;
}

const isAgainst = (doc: TextDocument, verb: number): boolean =>
  governs(doc.lower[verb], 'deny') ||
  governs(doc.lower[verb], 'prevent') ||
  (/^rul/.test(doc.lower[verb]!) && doc.lower[verb + 1] === 'out');

/** The chain of a verb that is itself part of the meaning ("expressed support for", "rejected"). */
function chainAt(doc: TextDocument, verb: number, from: number): Chain {
  const auxiliary = AUXILIARIES.has(doc.lower[verb]!) && doc.tag[verb] === 'AUX';
  const chain = readChain(doc, auxiliary ? verb + 1 : verb, from);
  const word = doc.lower[verb];
  if (isAgainst(doc, verb)) chain.negative = !chain.negative;
  if (governs(word, 'weigh') && !governs(word, 'intend')) chain.weighed = true;
  return chain;
}

function holderAt({ context, doc, cue }: Site, subject: Subject): Holder | null {
  const holder = holderOf(context.scene, subject, cue.from) ?? speakerAt(context.scene, cue.from);
  const head = doc.lower[subject.to - 1];
  if (holder || subject.kind !== 'other' || head === undefined || !WILL.test(head)) return holder;
  const country = countryAt(context.scene, cue.from, 2);
  return country ? { country, authority: 'named_official', speaker: null } : null;
}

/** "opposed the return of …", "called for the repatriation of …". */
function readNoun(site: Site, verb: number, chain: Chain, subject: Subject, holder: Holder | null): Reading | null {
  const { cue, doc } = site;
  const word = doc.lower[verb];
  const between = doc.lower.slice(verb, cue.from);
  const supported = governs(word, 'support') || between.some((w) => governs(w, 'support'));
  const axis = axisOf(cue.label);
  if (axis === 'citizenship') return supported && !chain.negative ? makeReading(site, holder, cue.label, 'origin', chain, subject) : null;
  if (axis !== 'return' || chain.possible) return null;
  if (
    /^(?:be|is|was|been)$/.test(word ?? '') &&
    between.includes('no') &&
    /^(?:no|of|for|plan|plans|question)$/.test(doc.lower[cue.from - 1] ?? '')
  )
    return makeReading(site, holder, 'refuse', 'origin', { ...chain, negative: true }, subject);
  if (governs(word, 'urge')) return chain.negative ? null : makeReading(site, holder, 'repatriate', 'urging_others', chain, subject);
  if (between.includes('against')) chain.negative = !chain.negative;
  if (chain.weighed) return makeReading(site, holder, 'undecided', 'origin', chain, subject);
  if (!isAgainst(doc, verb) && !supported && !between.includes('against')) return null;
  return makeReading(site, holder, chain.negative ? 'refuse' : 'repatriate', 'origin', chain, subject);
}

/** "Repatriation is the only solution". */
function readActAsSubject(site: Site): Reading | null {
  const { context, doc, cue, sentence } = site;
  const chain = readChain(doc, cue.from, sentence.from);
  return readGerund(site, chain, subjectAfter(site, chain, cue.from), speakerAt(context.scene, cue.from));
}

/** Phrases and nouns: carried by a verb, or said by somebody. */
export function readPhrase(site: Site): Reading | null {
  const { context, cue, doc, sentence } = site;
  const verb = carryingVerb(doc, cue, sentence.from);
  if (verb === null && cue.kind === 'nouns') return axisOf(cue.label) === 'return' ? readActAsSubject(site) : null;
  const chain = verb === null ? readChain(doc, cue.from, sentence.from) : chainAt(doc, verb, sentence.from);
  const subject = subjectAfter(site, chain, verb ?? cue.from);
  const holder = holderAt(site, subject);
  if (!holder || isHearsay(holder, subject) || (chain.obliged && cue.label !== 'refuse')) return null;
  if (cue.kind === 'nouns') return readNoun(site, verb!, chain, subject, holder);
  const read = (label: typeof cue.label, how: Partial<Chain>, part: Reading['part'] = 'origin'): Reading | null =>
    makeReading(site, holder, label, part, { ...chain, ...how }, subject);
  if (cue.label === 'refuse') return read('refuse', { negative: true });
  if (cue.label === 'undecided') return read('undecided', { weighed: true });
  if (chain.negative) return cue.label === 'repatriate' ? read('refuse', {}) : null;
  if (chain.possible || (chain.weighed && cue.label !== 'case_by_case')) return null;
  if (cue.label === 'third_country_detention') return read(cue.label, {}, 'custodian');
  const custodian = cue.label === 'international_tribunal' && context.custodians.has(holder.country);
  return read(cue.label, { intended: true }, custodian ? 'custodian' : 'origin');
}
