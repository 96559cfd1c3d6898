import { isCountry } from '../../domain/actor.js';
import { isGerund } from '../statements/words.js';
import type { TokenRange } from '../text/document.js';
import { beginningIn, inside } from '../text/sorted.js';
import { readChain } from './chain.js';
import { meansOtherStates, OTHER_STATES } from './governors.js';
import { holderOf, speakerAt } from './holder.js';
import { mainSubject } from './main-subject.js';
import type { Holder } from './official.js';
import { isHearsay, makeReading, type Reading } from './reading.js';
import { countryAt, dominantCountry, mayHoldHere, type Scene } from './scene.js';
import { nationalitiesIn, type Site } from './site.js';
import { readSubject, type Subject } from './subject.js';
import type { Chain } from './walk.js';

/** Who is asked, where the text has told which country that is. */
const THE_ONE = /^(?:government|cabinet|authorities|ministers?|ministry|it|parliament|administration)$/;

/** Is the one who asks another than whom the text speaks of? */
function isAnother(scene: Scene, { country }: Holder, { kind }: Subject, at: number): boolean {
  if (!isCountry(country)) return true;
  const here = dominantCountry(scene);
  return kind === 'actor' && here !== null && here !== country && countryAt(scene, at) !== null;
}

/** Sentences before "the agency" in which its name stands. */
const NAMED_WITHIN = 4;

/** "UNICEF has staff there. The agency has appealed …": the body named last. */
function bodyBefore(scene: Scene, token: number): Holder | null {
  const { doc, actors } = scene;
  const first = doc.sentences[Math.max(0, doc.sentenceOf[token]! - NAMED_WITHIN)]!.from;
  const body = beginningIn(actors, first, token).findLast((m) => !isCountry(m.code));
  return body && mayHoldHere(scene, body.code) ? { country: body.code, authority: 'named_official', speaker: null } : null;
}

/** "Governments are being pressed by the United Nations to …": the wish of who presses. */
export function readPressed(site: Site, chain: Chain, subject: Subject): Reading[] {
  const { scene } = site.context;
  const { lower } = site.doc;
  const { from, to } = chain.urgedBy!;
  if (!/^(?:by|from)$/.test(lower[from]!) || chain.negative || site.cue.label === 'refuse') return [];
  const parts = [from, to];
  for (let k = from + 1; k < to; k++) if (lower[k] === 'and') parts.splice(-1, 0, k);
  return parts.slice(1).flatMap((end, n) => {
    const by = readSubject(site.doc, parts[n]! + 1, end, scene.actors);
    const holder = by.kind === 'actor' ? holderOf(scene, by, site.cue.from) : null;
    return holder ? (makeReading(site, holder, 'repatriate', 'urging_others', chain, subject) ?? []) : [];
  });
}

/** Where those who are called on begin: "the call of the United Nations (for) states to". */
const CALLS_ON = /^(?:for|on|upon|to|that)$/;

/** "repeated Baghdad's call for states to …", "the appeal of the UN to governments to …": whose call it is, where a noun tells it. */
function ownerOf({ doc, context, sentence }: Site, { from, to }: TokenRange): Subject | null {
  const { actors } = context.scene;
  const call = from - 1;
  if (/^(?:its|their)$/.test(doc.lower[call - 1] ?? '') && doc.tag[call - 2] === 'VERB')
    return readSubject(doc, sentence.from, readChain(doc, call - 2, sentence.from).subjectEnd, actors);
  if (doc.lower[call - 1] === "'s") {
    const owner = beginningIn(actors, Math.max(0, call - OWNER_REACH), call).find((m) => m.to === call - 1);
    return owner ? readSubject(doc, owner.from, owner.to, actors) : null;
  }
  if (doc.lower[from] !== 'of') return null;
  const end = doc.lower.slice(from, to).findIndex((word) => CALLS_ON.test(word));
  return end < 0 ? null : readSubject(doc, from + 1, from + end, actors);
}
/** The longest name of an owner, in tokens. */
const OWNER_REACH = 8;

/** "Letters were sent to the capitals asking them to …": asked by whoever had them sent, not by those who got them. */
const isAddressee = ({ doc }: Site, { from }: TokenRange, subject: Subject): boolean =>
  isGerund(doc.lower[from - 1]!) && subject.to === from - 1 && doc.lower[subject.from - 1] === 'to';

/** "called for the children to be brought back": a body, or who holds them, asks it of whomever it concerns. */
const isForPatients = ({ doc, cue, context }: Site, { from, to }: TokenRange, { country }: Holder): boolean =>
  doc.lower[cue.from - 1] === 'be' &&
  context.matchers.people.has(doc, from, to) &&
  (!isCountry(country) || context.custodians.has(country));

/** "asked for two of its nationals to be sent home": a state wants back its own. */
function isForItsOwn({ doc, cue, context }: Site, { from, to }: TokenRange, { country }: Holder): boolean {
  if (doc.lower[cue.from - 1] !== 'be' || doc.lower[from] !== 'for' || !isCountry(country)) return false;
  const whom = { from, to: Math.min(to, from + OWN_REACH) };
  if (!context.matchers.people.has(doc, whom.from, whom.to)) return false;
  const own = doc.lower.slice(whom.from, whom.to).some((word) => /^(?:its|our)$/.test(word));
  const named = inside(context.scene.actors, whom.from, whom.to).filter(({ naming }) => naming === 'demonym');
  return own || named.some(({ code }) => code === country);
}

/** "urged Britain to take back …": the wish of who urges. */
export function readUrging(site: Site, chain: Chain, whoUrges: Subject): Reading | null {
  const { context, doc, cue } = site;
  const { urged } = chain;
  if (!urged || cue.label === 'refuse') return null;
  const owner = ownerOf(site, urged);
  const addressed = isAddressee(site, urged, whoUrges);
  const begins = addressed ? mainSubject(context.scene, site.sentence.from, urged.from - 1) : whoUrges;
  const subject = owner?.kind === 'actor' ? owner : begins;
  const said = speakerAt(context.scene, cue.from);
  // "should not expect us to send a plane"
  if (chain.negative && said && /^(?:us|me)$/.test(doc.lower[urged.to - 1] ?? ''))
    return makeReading(site, said, 'refuse', 'origin', chain, subject);
  if (chain.negative) return null;
  const agency =
    /^(?:office|other)$/.test(subject.kind) && /^(?:agency|organi[sz]ation|fund|committee|council|coordinator)$/.test(subject.head);
  // "The agency has appealed to governments": no government's.
  const holder = agency
    ? bodyBefore(context.scene, subject.from)
    : ((subject.kind === 'actor' ? null : said) ?? holderOf(context.scene, subject, cue.from));
  if (!holder || (isHearsay(holder, subject) && holder.speaker === 'unofficial')) return null;
  if (isForItsOwn(site, urged, holder)) return makeReading(site, holder, 'repatriate', 'origin', { ...chain, intended: true }, subject);
  const toActors =
    (addressed && whoUrges.kind === 'actor') || inside(context.scene.actors, urged.from, urged.to).some((m) => m.code !== holder.country);
  const words = doc.lower.slice(/^(?:them|each)$/.test(doc.lower[urged.to - 1] ?? '') ? site.sentence.from : urged.from, urged.to);
  const each = words.some(
    (word, k) => /^(?:every|each|any)$/.test(word) && /^(?:government|country|state|nation)$/.test(words[k + 1] ?? ''),
  );
  // A body that has no nationals, or another country, may ask "the government" of whom the text tells.
  const asksAnother = words.some((word) => THE_ONE.test(word)) && isAnother(context.scene, holder, subject, cue.from);
  if (!toActors && !each && !isForPatients(site, urged, holder) && !asksAnother && !words.some((_, k) => meansOtherStates(words, k)))
    return null;
  // "will ask Iraq to hand over 44 Tajik women": its own.
  const people = { from: site.cue.from + 1, to: Math.min(site.sentence.to, site.cue.to + OWN_REACH) };
  const own = /^(?:sendAway|transfer)$/.test(site.cue.kind) && nationalitiesIn(site.context, people).includes(holder.country);
  return makeReading(site, holder, 'repatriate', own ? 'origin' : 'urging_others', own ? { ...chain, intended: true } : chain, subject);
}

/** "It is right for all states to …", told by somebody else than whom it is right for. */
export function namesOthers({ context, doc, cue }: Site, { from, to }: TokenRange): boolean {
  const said = speakerAt(context.scene, cue.from);
  return (
    inside(context.scene.actors, from, to).some(({ code }) => said !== null && code !== said.country) ||
    doc.lower
      .slice(from, to)
      .some((word, k, words) => OTHER_STATES.has(word) && (word !== 'country' || /^(?:every|each|any)$/.test(words[k - 1] ?? '')))
  );
}

const DEMAND = /^(?:call|recommend|demand|ask|request|propose|suggest|urge|insist)(?:s|ed|ing)?$/;

/** "recommended that Canada bring back …", "demanded that they be brought home": the subject of the clause is asked to. */
export function demandOf({ doc, cue, sentence }: Site, { from, to }: Subject): number | null {
  const asked = (to === cue.from || (to === cue.from - 1 && doc.lower[to] === 'be')) && doc.lower[from - 1] === 'that';
  if (!asked || !(doc.lower[to] === 'be' || /^(?!.*(?:s|ed)$)/.test(doc.lower[cue.from]!))) return null;
  for (let k = from - 2; k >= Math.max(sentence.from, from - DEMAND_REACH); k--) {
    if (DEMAND.test(doc.lower[k]!)) return k;
    if (k < from - 2 && (doc.tag[k] === 'VERB' || /^[;:"—]$/.test(doc.lower[k]!))) return null;
  }
  return null;
}

/** How far before "that" a verb of asking may stand, with those who are asked between: "request from the states, in particular those of the EU, that they …". */
const DEMAND_REACH = 18;

/** How far behind the verb whose people they are stands, in tokens. */
const OWN_REACH = 12;

export function readDemand(site: Site, chain: Chain, asked: TokenRange, verb: number): Reading | null {
  const { doc, sentence, context } = site;
  const subject = readSubject(doc, sentence.from, readChain(doc, verb, sentence.from).subjectEnd, context.scene.actors);
  return readUrging(site, { ...chain, urged: { from: verb + 1, to: asked.to } }, subject);
}
