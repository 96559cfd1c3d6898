import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { readChain } from './chain.js';
import { beforeAttribution, clauseAround } from './clause.js';
import { OTHER_STATES, OUGHT } from './governors.js';
import { holderOf, isOfEachMember, speakerAt, spokenOf } from './holder.js';
import { mainSubject } from './main-subject.js';
import { type Holder, isUnofficial } from './official.js';
import { isOfOwn } from './own-people.js';
import { isOwnWish } from './own-will.js';
import { isOfOthersInQuotes, isOrder } from './read-citizenship.js';
import { issuerAt } from './read-issuer.js';
import { hasPeople, isHearsay, makeReading, type Reading } from './reading.js';
import { mayHoldStance, statementAt } from './scene.js';
import { isPlaceOfDeeds, isPutFirst, isWhereDone, placeTold } from './scene-of-crime.js';
import type { Site } from './site.js';
import { readSubject, type Subject } from './subject.js';
import type { Chain } from './walk.js';

/** "tried by an international tribunal" says by whom: a stance of its own. */
const TRIBUNAL = /\b(?:tribunal|international (?:\w+ )?court|special court|hybrid court)\b/;

/** "All those who came back were put on trial", "every returnee was charged": what is done to all is a policy. */
const isOfAll = ({ doc, sentence }: Site, { from, to }: Subject): boolean => {
  const words = doc.lower.slice(Math.max(sentence.from, Math.min(from, to - 8)), Math.min(sentence.to, to + 1)).join(' ');
  return (
    /^(?:all|every|each|any) (?!of |one |two |three |four |five |six |\d|the )/.test(words) ||
    /\b(?:all|all those|every\w*|anyone) who\b|\b(?:those|anyone) (?:found|suspected|accused)\b/.test(words) ||
    // "Women who returned by themselves have been prosecuted"
    /^(?:those|women|men|adults|fighters|mothers|citizens|nationals) who (?:have )?(?:returned|came|c[ao]me back)\b/.test(words)
  );
};

/** "are locked up in makeshift jails": where they are, which tells of no wish to try them. */
const isCaptivity = ({ doc: { lower }, cue }: Site, { intended, ought }: Chain): boolean =>
  /^(?:lock|imprison)/.test(lower[cue.from]!) && !(intended || ought);

/** "would rather they were judged there", "prefers that they be tried". */
const isPreferred = ({ doc, sentence }: Site, { from }: Subject): boolean =>
  doc.lower.slice(Math.max(sentence.from, from - 3), from + 1).some((word) => /^(?:rather|prefers?|preferred|preferable)$/.test(word));

/** "where there is evidence", "if the evidence is there": no place. */
const isExistential = (doc: TextDocument, at: number): boolean =>
  doc.lower[at] === 'there' &&
  (/^(?:is|are|was|were)$/.test(doc.lower[at - 1] ?? '') || /^(?:is|are|was|were|will|can|may|has|have|'s)$/.test(doc.lower[at + 1] ?? ''));

/** How far before the verb those may stand who are asked to try people, in tokens. */
const ASKED_WITHIN = 20;

/** "States must take them back and make them face justice": who asks it tries nobody. */
function isMadeByOthers({ doc: { lower }, cue, sentence }: Site): boolean {
  if (!/^mak(?:e|ing) (?:them|him|her|these|those)$/.test(lower.slice(Math.max(0, cue.from - 2), cue.from).join(' '))) return false;
  for (let k = Math.max(sentence.from, cue.from - ASKED_WITHIN); k < cue.from; k++)
    if (OTHER_STATES.has(lower[k]!) && OUGHT.has(lower[k + 1]!)) return true;
  return false;
}

/** "You should try them in your courts": whoever holds people asks it of those whom it speaks to. */
const isAskedOfHearer = ({ doc, cue }: Site, { kind, head }: Subject): boolean =>
  kind === 'pronoun' && head === 'you' && doc.quotationOf[cue.from]! >= 0;

/** "tried and failed to bring them home", "tried in vain": no court. */
const isEffort = ({ doc: { lower }, cue }: Site): boolean =>
  /^tr(?:y|ies|ied|ying)$/.test(lower[cue.from]!) &&
  /^(?:(?:and|but) (?:failed|managed)|in vain|without success)\b/.test(lower.slice(cue.to, cue.to + 2).join(' '));

/** "will be judged by her own circumstances", "judge each child's situation separately", "each case is tried individually": who may come, and no trial. */
const isAppraised = ({ doc, cue, sentence }: Site, { head }: Subject): boolean => {
  const behind = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + APPRAISED));
  if (/^(?:cases?|requests?|applications?|situations?)$/.test(head)) return behind.some((word) => SINGLY.test(word));
  return /^judg/.test(doc.lower[cue.from]!) && behind.some((word) => MEASURE.test(word) || SINGLY.test(word));
};
const MEASURE = /^(?:circumstances|merits|criteria|list|situations?|requests?|applications?)$/;
const SINGLY = /^(?:individually|separately|singly|merits|own)$/;
const APPRAISED = 9;

/** "flew them home so that they could be tried": what it is done for. */
const isPurpose = ({ doc: { lower } }: Site, { from }: Subject): boolean =>
  lower[from - 1] === 'that' ? lower[from - 2] === 'so' : lower[from - 1] === 'so';

/** "tried three officers accused of shooting protesters": whoever is tried for something else than that war. */
const areOthersTried = ({ doc, cue, context }: Site, { kind, from, to }: Subject, passive: boolean): boolean => {
  const [begin, end] = passive ? [from, to] : [cue.to, cue.to + TRIED_REACH];
  if (passive && kind !== 'other') return false;
  return doc.lower.slice(begin, end).some((word) => OTHERS_TRIED.test(word)) && !context.matchers.subject.has(doc, begin, end);
};
const OTHERS_TRIED =
  /^(?:officers?|soldiers?|policem[ae]n|journalists?|reporters?|activists?|protesters?|protestors?|politicians?|lawmakers?|mayors?|smugglers?|traffickers?|bankers?|businessm[ae]n)$/;
const TRIED_REACH = 4;

/** "proposed a tribunal in the region to try them": who would try them is not who proposes it. */
const isForTribunal = ({ doc, cue, sentence }: Site): boolean =>
  /\b(?:tribunal|chamber|mechanism|(?:international|special|hybrid|mixed) court)(?: \w+){0,4} to$/.test(
    doc.lower.slice(Math.max(sentence.from, cue.from - 8), cue.from).join(' '),
  );

/** "start trying the accused" */
const triesAccused = ({ doc, cue }: Site): boolean =>
  doc.lower.slice(cue.to, cue.to + 4).some((word) => /^(?:accused|defendants?)$/.test(word));

/** "You caught them, you try them," the minister told his Iraqi colleagues. */
const namesCustodian = ({ context, sentence }: Site): boolean =>
  inside(context.scene.actors, sentence.from, sentence.to).some(({ code }) => context.custodians.has(code));

/** "want Iraq to put them on trial": justice asked of those who hold people. */
function readDelegated(site: Site, chain: Chain, to: TokenRange, subject: Subject): Reading | null {
  const { context, cue } = site;
  const asked = inside(context.scene.actors, to.from, to.to)[0];
  if (!asked || !context.custodians.has(asked.code)) return null;
  const holder = holderOf(context.scene, subject, cue.from);
  if (!holder || holder.country === asked.code || isHearsay(holder, subject)) return null;
  return makeReading(site, holder, 'prosecute_locally', 'origin', { ...chain, intended: true }, subject);
}

/** "States should prosecute adults," the UN envoy said: what a body asks of all of them. */
function asksStates({ context, cue }: Site, { kind }: Subject, { ought }: Chain): Holder | null {
  const said = kind === 'states' && ought ? speakerAt(context.scene, cue.from) : null;
  return said && !isCountry(said.country) ? said : null;
}

/** "Denmark would rather its fighters were tried there", "prefers that they be judged in Iraq": whose preference it is. */
function preferring(site: Site, subject: Subject): Holder | null {
  const { doc, sentence, context } = site;
  for (let k = subject.from - 1; k >= Math.max(sentence.from, subject.from - PREFERS_REACH); k--) {
    if (!/^(?:rather|prefers?|preferred)$/.test(doc.lower[k]!)) continue;
    const who = readSubject(doc, sentence.from, readChain(doc, k, sentence.from).subjectEnd, context.scene.actors);
    return who.kind === 'actor' || who.kind === 'office' ? holderOf(context.scene, who, site.cue.from) : null;
  }
  return null;
}
const PREFERS_REACH = 4;

/** How far behind the verb the country of the courts stands, in tokens. */
const COURTS_REACH = 8;

/** "will be tried in Turkey", "who will face the courts in the Netherlands": told as settled, of the country that tries them. */
function courtsOf({ context, cue, sentence }: Site): Holder | null {
  const { scene } = context;
  if (isUnofficial(statementAt(scene, cue.from))) return null;
  const { lower } = scene.doc;
  const place = inside(scene.actors, cue.from, Math.min(sentence.to, cue.to + COURTS_REACH)).find(
    (m) =>
      mayHoldStance(m.code) &&
      (m.naming === 'demonym' ? /^courts?$/.test(lower[m.to] ?? '') : /^(?:in|the)$/.test(lower[m.from - 1] ?? '')),
  );
  return place ? { country: place.code, authority: 'named_official', speaker: null } : null;
}

/**
 * Cues of the axis "justice": who wants people tried, and where. What a court has done is no stance; what a government
 * says will or should be done is.
 */
export function readJustice(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, doc, context } = site;
  const { scene, matchers, custodians } = context;
  if (isPurpose(site, subject)) Object.assign(chain, { possible: false, intended: true });
  if (chain.negative || chain.weighed || chain.former || chain.possible || doc.lower[cue.to] === 'to') return null;
  if (isAppraised(site, subject) || isOrder(site, subject) || isEffort(site) || isMadeByOthers(site) || isForTribunal(site)) return null;
  if (TRIBUNAL.test(doc.lower.slice(cue.from, cue.to + 6).join(' '))) return null;
  if (chain.urged) return readDelegated(site, chain, chain.urged, subject);
  // "has let Iraq try its citizens"
  const delegated = chain.helped && readDelegated(site, chain, chain.helped, subject);
  if (delegated) return delegated;
  const passive = chain.passive || cue.kind === 'allowed';
  if (!passive && subject.head === 'they' && isOfOthersInQuotes(site, subject)) return null;
  if (isOwnWish(doc, cue, chain, subject) || areOthersTried(site, subject, passive)) return null;
  // "those who must be tried" tells which people are meant.
  if (chain.passive && subject.relative) return null;
  if (chain.obliged && !passive) return null;
  const charges = /^(?:charges|proceedings|prosecutions)$/.test(doc.lower[cue.to - 1]!);
  if (!passive && !charges && !hasPeople(site, chain, subject) && !triesAccused(site)) return null;
  const now = cue.kind === 'allowed' && /^(?:(?:face|stand|answer|appear)s?|go|goes)$/.test(doc.lower[cue.from]!);
  if (isCaptivity(site, chain) && (passive || custodians.has(subject.actor?.code ?? ''))) return null;
  const settled = chain.intended || chain.ought || chain.present || now || isPreferred(site, subject);
  if (passive && !settled && !isOfAll(site, subject)) return null;
  const asker = chain.ought ? issuerAt(scene, cue.from) : null;
  const active = passive ? null : (holderOf(scene, subject, cue.from) ?? asksStates(site, subject, chain));
  const spoken = asker ?? active ?? (passive || (subject.kind === 'none' && !chain.bare) ? speakerAt(scene, cue.from) : null);
  const holder =
    spoken ??
    (passive ? preferring(site, subject) : null) ??
    (passive && isPurpose(site, subject) ? holderOf(scene, mainSubject(scene, site.sentence.from, cue.from), cue.from) : null) ??
    (passive && chain.intended && !chain.ought ? courtsOf(site) : null) ??
    // "Tunisia expects 300 of them. Anyone who returns will face the courts."
    (passive && !chain.ought && isOfAll(site, subject) ? spokenOf(scene, cue.from) : null);
  if (!holder || isHearsay(holder, subject) || isOfEachMember(doc, subject)) return null;
  const clause = clauseAround(doc, Math.min(subject.from, cue.from), cue.to);
  const custodian = custodians.has(holder.country);
  const asked = isAskedOfHearer(site, subject);
  if (asked && (custodian || !namesCustodian(site))) return null;
  const told = placeTold(site);
  if (told === 'unknown' && !custodian) return null;
  const own = custodian && isOfOwn(site, subject, holder.country);
  const local =
    asked ||
    custodian ||
    told === 'there' ||
    isWhereDone(site, clause.to) ||
    isPutFirst(site) ||
    matchers.local
      .find(doc, cue.from, beforeAttribution(doc, cue.to, clause.to))
      .some(({ from }) => !isExistential(doc, from) && !isPlaceOfDeeds(site, from));
  return makeReading(
    site,
    holder,
    local && !own ? 'prosecute_locally' : 'prosecute_at_home',
    custodian && !own ? 'custodian' : 'origin',
    // "goes before a judge": how it is done, and not yet done.
    { ...chain, passive, present: chain.present || now },
    subject,
  );
}
