import { isCountry } from '../../domain/actor.js';
import type { Group } from '../../domain/figure.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { isDenied } from './clause.js';
import { isConditional } from './conditional.js';
import { NEGATIONS } from './governors.js';
import { groupsIn, groupsOf } from './groups.js';
import { holderOf, speakerAt, subjectOf } from './holder.js';
import type { Reading } from './reading.js';
import type { ReadingContext } from './site.js';

const EXCEPT_IN_TWO = oneOf('other than|apart from|aside from|except for|save for|exception of');

/** Words that may stand before those who are left out: "but not the", "but no". */
const LEADS = /^(?:not|no|never|the|any|their|its|adult|male)$/;
/** The most of them. */
const MOST = 4;

/** "but not", ", not", "though not": the token that denies, -1 where none stands at `k`. */
function denialAt({ lower }: TextDocument, k: number): number {
  const at = lower[k] === ',' && (lower[k + 1] === 'but' || lower[k + 1] === 'though' || lower[k + 1] === 'although') ? k + 1 : k;
  if (lower[at] === 'but' || lower[at] === 'though' || lower[at] === 'although')
    return /^(?:not|no|never)$/.test(lower[at + 1] ?? '') ? at + 1 : -1;
  return lower[at] === ',' && lower[at + 1] === 'not' ? at + 1 : -1;
}

/** "takes back women, but not men": who is left out is refused, in the same words. */
export function readExcept(doc: TextDocument, sentence: TokenRange, { label, part, clause, ...rest }: Reading): Reading | null {
  if (part !== 'origin' || (label !== 'repatriate' && label !== 'repatriate_children_only')) return null;
  const last = Math.min(sentence.to, clause.to + 2);
  let k = rest.verb ?? clause.to - 1;
  while (k < last && denialAt(doc, k) < 0) k++;
  if (k >= last) return null;
  let at = denialAt(doc, k);
  for (const end = at + MOST; at < end && LEADS.test(doc.lower[at] ?? ''); ) at++;
  const groups = groupsIn(doc, at, at + 1);
  const ends = /^(?:[.,;"]|and)$/.test(doc.lower[at + 1] ?? '.');
  if (groups.length === 0 || !ends) return null;
  return { ...rest, label: 'refuse', part, groups, deed: false, clause: { from: clause.from, to: Math.max(clause.to, at + 1) } };
}

/** How many words may stand between "except" and those who are left out, and between "exception" and its verb. */
const NEAR = 5;
const areChildren = (groups: readonly Group[]): boolean =>
  groups.length > 0 && groups.every((each) => each === 'children' || each === 'orphans');

/** The token behind "except", "other than", "apart from", "no one but"; -1 where none stands at `k`. */
function behindBar({ lower }: TextDocument, k: number): number {
  const two = `${lower[k]} ${lower[k + 1]}`;
  if (EXCEPT_IN_TWO.has(two)) return k + 2;
  if (lower[k] === 'except' || lower[k] === 'besides' || lower[k] === 'excluding') return k + 1;
  return lower[k] === 'but' && /^(?:one|nobody|none|anyone|anybody)$/.test(lower[k - 1] ?? '') ? k + 1 : -1;
}

/** The children whom a sentence leaves out of what it says of all; null where it leaves out nobody, or others. */
function childrenLeftOut(doc: TextDocument, { from, to }: TokenRange): readonly Group[] | null {
  for (let k = from; k < to; k++) {
    const at = behindBar(doc, k);
    if (at < 0) continue;
    let noun = at;
    while (noun < Math.min(to - 1, at + NEAR) && doc.tag[noun] !== 'PUNCT' && !(doc.tag[noun] === 'NOUN' && doc.tag[noun + 1] !== 'NOUN'))
      noun++;
    const groups = groupsIn(doc, at, Math.min(to, noun + 1));
    return areChildren(groups) ? groups : null;
  }
  return null;
}

/** "takes back no one except orphans", "apart from children, will fetch nobody": who takes nobody else takes children only. */
export function childrenAlone(doc: TextDocument, sentence: TokenRange, reading: Reading): Reading {
  if (reading.label !== 'refuse' || reading.part !== 'origin') return reading;
  const groups = childrenLeftOut(doc, sentence);
  return groups ? { ...reading, label: 'repatriate_children_only', groups } : reading;
}

const makes = sentencesWith((word) => word === 'exceptions' || word === 'exception');
const ONLY = /^(?:only|solely|just|alone|sole)$/;

/** "an exception only for", "the sole exception", "exceptions for orphans alone": the word stands beside, before any comma. */
function isOnly({ lower }: TextDocument, { from, to }: TokenRange, at: number): boolean {
  if (lower.slice(Math.max(from, at - 2), at).some((word) => ONLY.test(word))) return true;
  for (let k = at + 1; k < Math.min(to, at + NEAR + 1) && !/^[,;:"—]$/.test(lower[k]!); k++) if (ONLY.test(lower[k]!)) return true;
  return false;
}

/** "makes an exception only for orphans", "the only exception is children": of nobody else is one made. */
export function readException({ scene }: ReadingContext, sentence: TokenRange): Reading | null {
  const { doc } = scene;
  const { from, to } = sentence;
  if (!makes(doc, from)) return null;
  const at = doc.lower.findIndex((word, k) => k >= from && (word === 'exceptions' || word === 'exception'));
  if (!ONLY.test(doc.lower[from]!) && !isOnly(doc, sentence, at)) return null;
  let verb = at - 1;
  while (verb > Math.max(from, at - NEAR) && !/^(?:mak|made|allow|grant|admit|permit)/.test(doc.lower[verb]!)) verb--;
  const isMade = /^(?:mak|made|allow|grant|admit|permit)/.test(doc.lower[verb] ?? '');
  const isTold = !isMade && /^(?:is|are|was|were)$/.test(doc.lower[at + 1] ?? '');
  const groups = groupsIn(doc, from, to);
  if (!(isMade || isTold) || !areChildren(groups) || doc.lower.slice(Math.max(from, verb - 2), at).some((word) => NEGATIONS.has(word)))
    return null;
  if (isConditional(doc, at, from) || isDenied(doc, at, from)) return null;
  const holder = isMade ? holderOf(scene, subjectOf(scene, verb, from), verb) : speakerAt(scene, at);
  const clause = { from, to: /^[.!?]$/.test(doc.lower[to - 1]!) ? to - 1 : to };
  if (!holder || !isCountry(holder.country)) return null;
  return {
    holder,
    also: [],
    label: 'repatriate_children_only',
    part: 'origin',
    groups: groupsOf(doc, from, to),
    deed: false,
    clause,
    verb: at,
  };
}
