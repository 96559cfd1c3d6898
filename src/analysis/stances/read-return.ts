import type { StanceLabel } from '../../domain/stance.js';
import { governs, OTHER_STATES } from './governors.js';
import { type Holder, holderOf, speakerAt } from './holder.js';
import { passiveHolder, receiverOf } from './passive.js';
import { hasPeople, isHearsay, isOwn, makeReading, type Reading, type Site } from './reading.js';
import { mayHoldStance } from './scene.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

const POSITIVE = /^(?:best|right|only|solution|necessary|important|priority|duty|responsibility|needed|essential|crucial|vital|way)$/;

/** "whether it would …": open only where somebody is said to think about it. */
function whether({ doc, cue, sentence }: Site): 'none' | 'weighed' | 'asked' {
  for (let k = cue.from - 1; k >= sentence.from; k--) {
    const word = doc.lower[k]!;
    if (word === '"' || word === ';') return 'none';
    if (word !== 'whether') continue;
    const before = doc.lower.slice(Math.max(sentence.from, k - 5), k);
    return before.some((w) => governs(w, 'weigh') || /^(?:decid|determin|undecid)/.test(w)) ? 'weighed' : 'asked';
  }
  return 'none';
}

/** "It is out of the question that we …". */
function deniedOutside({ doc, sentence }: Site, subject: Subject): boolean {
  const before = doc.lower.slice(Math.max(sentence.from, subject.from - 8), subject.from).join(' ');
  return /\b(?:out of the question|unthinkable|inconceivable|impossible|no (?:question|way|chance|reason))(?: that)?$/.test(before);
}

function labelOf({ doc, cue, sentence }: Site, chain: Chain): StanceLabel | null {
  if (cue.label === 'refuse') return chain.negative ? null : 'refuse';
  if (chain.weighed) return chain.considered && chain.negative ? 'refuse' : 'undecided';
  if (!chain.negative) return 'repatriate';
  const after = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + 8));
  const onTerms = after.some(
    (word, k) =>
      word === 'unless' ||
      word === 'until' ||
      (word === 'without' && /^(?:guarantee|assurance|condition|proof|check|clear|first|prior)/.test(after[k + 1] ?? '')),
  );
  return onTerms ? 'undecided' : 'refuse';
}

/** "urged Britain to take back …": the wish of who urges. */
function readUrging(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { context, doc, cue } = site;
  const { urged } = chain;
  if (chain.negative || !urged || cue.label === 'refuse') return null;
  const said = speakerAt(context.scene, cue.from);
  const holder = (subject.kind === 'actor' ? null : said) ?? holderOf(context.scene, subject, cue.from);
  if (!holder || (isHearsay(holder, subject) && holder.speaker === 'unofficial')) return null;
  const toActors = context.scene.actors.some((m) => m.from >= urged.from && m.to <= urged.to && m.code !== holder.country);
  if (!toActors && !doc.lower.slice(urged.from, urged.to).some((word) => OTHER_STATES.has(word))) return null;
  return makeReading(site, holder, 'repatriate', 'urging_others', chain, subject);
}

/** "Repatriating them is the best way": judged by what follows. */
export function readGerund(site: Site, chain: Chain, subject: Subject, said: Holder | null): Reading | null {
  const { doc, cue, sentence } = site;
  const rest = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + 30));
  const is = rest.findIndex((word) => /^(?:is|was|remains|would|must)$/.test(word));
  const denied = rest.slice(is, is + 3).some((word) => /^(?:not|n't|never)$/.test(word));
  if (is < 0 || denied || !rest.slice(is).some((word) => POSITIVE.test(word))) return null;
  const others = /\b(?:countries of origin|home countries|their countries|other (?:countries|nations))\b/.test(rest.join(' '));
  return makeReading(site, said, 'repatriate', others ? 'urging_others' : 'origin', chain, subject);
}

/** "countries should …", "Europe must …" in somebody's words: what they ask of others. */
function asksOthers({ doc }: Site, { kind, actor, from, to, relative }: Subject): boolean {
  if (actor || relative || kind === 'pronoun' || kind === 'none') return false;
  const words = doc.lower.slice(from, to);
  return OTHER_STATES.has(words.at(-1) ?? '') && !words.some((word) => /^(?:our|some|many|few|the)$/.test(word) && word !== 'the');
}

/** Cues of the axis "return": who takes people back, refuses to, thinks about it, or asks others to. */
export function readReturn(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, doc, context } = site;
  const { scene, custodians } = context;
  const open = whether(site);
  if (chain.obliged || open === 'asked' || (cue.kind === 'allowed' && !chain.let)) return null;
  if (open === 'weighed') chain.weighed = true;
  if (/^(?:no|none|nobody)$/.test(doc.lower[cue.to] ?? '')) return null;
  if (context.matchers.away.at(doc, cue.to, doc.length).length > 0) return null;
  if ((chain.possible && !chain.weighed) || !hasPeople(site, chain, subject)) return null;
  if (deniedOutside(site, subject)) chain.negative = !chain.negative;
  if (chain.negative && (chain.former || (chain.pastPerfect && !speakerAt(scene, cue.from)))) return null;
  if (chain.urged) return readUrging(site, chain, subject);
  const said = speakerAt(scene, cue.from);
  if (chain.bare && subject.kind === 'none') return readGerund(site, chain, subject, said);
  if (chain.passive && subject.relative) return null;
  if (said && !chain.negative && !chain.passive && asksOthers(site, subject))
    return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const receiver = cue.kind === 'sendAway' ? receiverOf(scene, cue) : null;
  if (receiver && !custodians.has(receiver.country) && !chain.negative)
    return makeReading(site, receiver, 'repatriate', 'origin', chain, subject);
  const holder = chain.passive ? passiveHolder(scene, cue, subject, chain) : holderOf(scene, subject, cue.from);
  const label = labelOf(site, chain);
  if (!holder || !label) return null;
  const hearsay = isHearsay(holder, subject);
  if (hearsay && chain.ought && said && mayHoldStance(said.country))
    return makeReading(site, said, 'repatriate', 'urging_others', chain, subject);
  const reading = makeReading(site, holder, label, 'origin', chain, subject);
  if (!reading || (hearsay && !reading.deed)) return null;
  if (cue.kind === 'sendAway') return custodians.has(holder.country) ? { ...reading, part: 'custodian' } : null;
  return custodians.has(holder.country) && !isOwn(site, holder.country) ? { ...reading, part: 'custodian' } : reading;
}
