import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { inside } from '../text/sorted.js';
import { NEGATIONS } from './governors.js';
import { groupsOf } from './groups.js';
import type { Reading } from './reading.js';
import { nationalitiesIn, type ReadingContext } from './site.js';
import { isUnreal } from './teller.js';

const SENTENCES = /^(?:sentenced|convicted|condemned|jailed|hanged|executed|tried)$/;
const sentences = sentencesWith((word) => SENTENCES.test(word));
/** How far before the verb the state stands, in tokens. */
const REACH = 6;
const FOREIGN = /\bforeign(?:ers| (?:fighters|nationals|women|men|citizens|members|militants|suspects))\b/;

/** "Iraq has sentenced": the state of those that hold people, as who does it; what a court alone did is told of no government. */
const benchOf = ({ scene, custodians }: ReadingContext, { from }: TokenRange, verb: number): ActorMention | undefined =>
  inside(scene.actors, Math.max(from, verb - REACH), verb).find(
    (m) =>
      custodians.has(m.code) &&
      isCountry(m.code) &&
      m.code !== 'SY' &&
      m.naming !== 'demonym' &&
      scene.doc.tag[m.from - 1] !== 'ADP' &&
      scene.doc.tag.slice(m.to, verb).every((tag) => tag === 'AUX' || tag === 'ADV') &&
      !isPassive(scene.doc, verb),
  );

const isPassive = ({ lower }: TextDocument, verb: number): boolean =>
  lower.slice(Math.max(0, verb - 3), verb).some((word) => /^(?:was|were|been|be|being)$/.test(word));

/** How long a dateline may be, in tokens: "BAGHDAD, March 19 (Two Rivers Wire) -". */
const DATELINE = 12;

function afterDateline({ lower, word }: TextDocument, { from, to }: TokenRange): number {
  if (!/^\p{Lu}{3}/u.test(word[from]!)) return from;
  for (let k = from + 1; k < Math.min(to, from + DATELINE); k++) if (/^[-–—]$/.test(lower[k]!)) return k + 1;
  return from;
}

/** "Iraq has sentenced 200 foreigners for membership of the group": whoever holds foreigners tries them there, a deed. */
export function readVerdict(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, matchers } = context;
  const { doc } = scene;
  if (!sentences(doc, sentence.from)) return null;
  for (let k = sentence.from; k < sentence.to; k++) {
    if (!SENTENCES.test(doc.lower[k]!) || doc.tag[k] !== 'VERB') continue;
    const bench = benchOf(context, sentence, k);
    if (!bench || doc.lower.slice(Math.max(sentence.from, k - 4), k).some((word) => NEGATIONS.has(word))) continue;
    const words = doc.lower.slice(sentence.from, sentence.to).join(' ');
    const others = nationalitiesIn(context, sentence).some((code) => code !== bench.code && code !== 'SY' && isCountry(code));
    // Of whom it is told, and for what: for having been with the group, and no other crime.
    if (!(others || FOREIGN.test(words)) || !matchers.subject.has(doc, sentence.from, sentence.to) || UNSURE.test(words)) continue;
    if (isUnreal(context, k, sentence)) continue;
    const from = afterDateline(doc, sentence);
    const to = /^[.!?]$/.test(doc.lower[sentence.to - 1]!) ? sentence.to - 1 : sentence.to;
    return {
      holder: { country: bench.code, authority: 'named_official', speaker: null },
      also: [],
      label: 'prosecute_locally',
      part: 'custodian',
      groups: groupsOf(doc, from, to),
      deed: true,
      clause: { from, to },
      verb: k,
    };
  }
  return null;
}

/** What may come, is feared or was undone. */
const UNSURE = /\b(?:could|may|might|fear\w*|risk\w*|overturned|quashed|acquitted|fled|in absentia|unless|if)\b/;
