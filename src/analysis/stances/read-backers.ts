import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn } from '../text/sorted.js';
import { clauseAround } from './clause.js';
import { isConditional } from './conditional.js';
import type { Cue } from './cues.js';
import { NEGATIONS } from './governors.js';
import { groupsOf } from './groups.js';
import { isUnofficial } from './official.js';
import type { Reading } from './reading.js';
import { countryAt, mayHoldStance, type Scene, statementAt } from './scene.js';
import type { ReadingContext } from './site.js';
import { isOffice } from './subject.js';

/** Participles of those who want what is told of. */
const WANTED = oneOf(
  'backed|supported|favou?red|proposed|suggested|advocated|championed|endorsed|promoted|wanted|sought|preferred|floated|forward',
);
const BACKS = oneOf('backs?|supports?|favou?rs?|proposes?|wants?|endorses?|prefers?');
const wanted = sentencesWith((word) => WANTED.has(word) || BACKS.has(word));
const BE = /^(?:is|'s|was|are|were|be|been|being|has|have|had|would|could|might)$/;
/** "put forward", "brought forward": what may stand between the idea and a second one who backs it. */
const JOINED = /^(?:put|brought)$/;
/** How far from the idea its backers stand, in tokens. */
const REACH = 24;

const statesIn = (doc: TextDocument, named: readonly ActorMention[]): ActorCode[] => {
  const holders = named.filter(
    (m) => mayHoldStance(m.code) && (m.naming !== 'demonym' || isOffice(doc.lower[m.to]) || isOffice(doc.lower[m.to + 1])),
  );
  return [...new Set(holders.map(({ code }) => code))];
};

/** The states and bodies after "by": "Sweden, Norway and the Danish government". */
function namedAfter({ doc, actors }: Scene, by: number, to: number): ActorCode[] {
  let end = by + 1;
  while (end < to && (/^(?:PROPN|DET|ADJ)$/.test(doc.tag[end]!) || /^(?:,|and|both)$/.test(doc.lower[end]!) || isOffice(doc.lower[end])))
    end++;
  return statesIn(doc, beginningIn(actors, by + 1, end));
}

/** "the captured fighters": a participle in front of those whom it describes. */
const isAttribute = ({ lower, tag }: TextDocument, k: number): boolean =>
  tag[k] === 'VERB' && /e[dn]$/.test(lower[k]!) && tag[k + 1] === 'NOUN' && /^(?:DET|ADJ|ADP)$/.test(tag[k - 1] ?? '');

/** Does nothing between the idea and its backers tell of another deed? */
function belongs(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = doc.lower[k]!;
    if (NEGATIONS.has(word) || /^(?:but|;|:|"|who|which|by)$/.test(word))
      return word === 'by' && WANTED.has(doc.lower[k - 1] ?? '') && belongs(doc, k + 1, to);
    if (isAttribute(doc, k)) continue;
    if (/^(?:VERB|AUX)$/.test(doc.tag[k]!) && !BE.test(word) && !JOINED.test(word) && !WANTED.has(word)) return false;
  }
  return true;
}

/** "an idea that Sweden and the Netherlands (supported)": those named between the pronoun and the verb; none where the idea is another. */
function namedBefore(scene: Scene, verb: number, from: number): ActorCode[] {
  const { doc, actors } = scene;
  let first = verb;
  while (first > from && !/^(?:that|which)$/.test(doc.lower[first - 1]!)) {
    const k = first - 1;
    if (!/^(?:PROPN|DET|ADJ|AUX|ADV)$/.test(doc.tag[k]!) && !/^(?:,|and|both)$/.test(doc.lower[k]!) && !isOffice(doc.lower[k])) return [];
    first--;
  }
  if (first === from || first === verb) return [];
  const idea = doc.lower[first - 2] === ',' ? first - 3 : first - 2;
  const told = doc.lower.slice(Math.max(from, idea - IDEA_REACH), verb);
  if (!IDEA.test(doc.lower[idea] ?? '') || told.some((word) => NEGATIONS.has(word) || word === 'unlike')) return [];
  const named = statesIn(doc, beginningIn(actors, first, verb));
  // "an idea that the government promoted": of the country that the text speaks of.
  const office = named.length === 0 && doc.lower.slice(first, verb).some((word) => /^(?:government|cabinet)$/.test(word));
  const country = office ? countryAt(scene, verb) : null;
  return country ? [country] : named;
}
/** How far before the idea a word stands that sets it aside, in tokens. */
const IDEA_REACH = 4;
const IDEA = /^(?:idea|ideas|proposal|plan|option|solution|suggestion|tribunal|court|initiative)$/;

/** How far behind a colon the idea stands, in tokens. */
const AFTER_COLON = 5;

/** "(tribunal for IS fighters), an idea that …": no verb stands between the two. */
const opensAside = (doc: TextDocument, from: number, verb: number): boolean => {
  let relative = verb - 1;
  while (relative > from && !/^(?:that|which)$/.test(doc.lower[relative]!)) relative--;
  for (let k = from; k < relative; k++) if (/^(?:VERB|AUX)$/.test(doc.tag[k]!) && doc.word[k] !== 'IS') return false;
  return true;
};

/**
 * "a tribunal, put forward by Belgium and backed by Sweden and the Netherlands", "an idea that Sweden supported": whoever is named as for it
 * holds it.
 */
export function readBackers({ scene }: ReadingContext, sentence: TokenRange, cues: readonly Cue[]): Reading[] {
  const { doc } = scene;
  const ideas = cues.filter(({ label }) => label === 'international_tribunal');
  if (ideas.length === 0 || !wanted(doc, sentence.from)) return [];
  const out: Reading[] = [];
  for (let k = sentence.from; k + 1 < sentence.to; k++) {
    const passive = WANTED.has(doc.lower[k]!) && doc.lower[k + 1] === 'by';
    if (!passive && !WANTED.has(doc.lower[k]!) && !BACKS.has(doc.lower[k]!)) continue;
    const [country, ...also] = passive ? namedAfter(scene, k + 1, sentence.to) : namedBefore(scene, k, sentence.from);
    if (country === undefined || isUnofficial(statementAt(scene, k)) || isConditional(doc, k, sentence.from)) continue;
    const idea = ideas.find(({ from, to }) => {
      if (!passive) return to <= k ? k - to < REACH && opensAside(doc, to, k) : doc.lower[k + 1] === ':' && from - k < AFTER_COLON;
      return to <= k ? k - to < REACH && belongs(doc, to, k) && doc.lower[from - 2] !== 'by' : from - k < REACH && belongs(doc, k, from);
    });
    if (!idea) continue;
    const clause = clauseAround(doc, Math.min(idea.from, k), Math.max(idea.to, k + 2));
    const holder = { country, authority: 'named_official' as const, speaker: null };
    const groups = groupsOf(doc, clause.from, clause.to);
    out.push({ holder, also, label: idea.label, part: 'origin', groups, deed: false, clause, verb: k });
  }
  return out;
}
