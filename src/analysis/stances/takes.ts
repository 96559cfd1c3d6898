import { isCountry } from '../../domain/actor.js';
import type { TextDocument } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { directionOf } from './direction.js';
import { holderOf } from './holder.js';
import { type Holder, isUnofficial } from './official.js';
import { asksOthers, isBareNumber } from './reading.js';
import { statementAt } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import { meansTheRest } from './the-rest.js';
import type { Chain } from './walk.js';

/** "will not be taking any of its nationals": a country that does not take its own leaves them where they are. */
function leavesOwn({ doc, cue }: Site, chain: Chain): boolean {
  const object = doc.lower.slice(cue.to, cue.to + 5).join(' ');
  return (
    chain.negative && /^(?:any of |all of |back )?(?:its|our|their) (?:own )?(?:\w+ )?(?:nationals|citizens|people|fighters)\b/.test(object)
  );
}

/** "took up arms", "takes prisoners to court": nobody is taken in. */
const ELSEWHERE =
  /^(?:to|into|part|prisoners?|hostages?|captives?|captive|off|away|up|on|over|custody|aim|action|note|view|views|position|stance|line|decisions?|lead|sides?|steps?|issue|control|advantage|responsibility|out|by|against)$/;
/** How far behind the verb those who are taken stand, in tokens. */
const TAKEN = 6;

/** "Barbados had already taken one woman and her child": a country that holds nobody takes people in. */
function takesIn(site: Site, subject: Subject): boolean {
  const { context, doc, cue, sentence } = site;
  const { scene, custodians } = context;
  const { actor, kind, relative } = subject;
  const rest = meansTheRest(site);
  // "We would take the girl," the minister said. "It has since declined to take any more."
  const country = kind === 'pronoun' || rest ? holderOf(scene, subject, cue.from)?.country : actor?.code;
  if (country === undefined || !isCountry(country) || relative || isUnofficial(statementAt(scene, cue.from))) return false;
  if (scene.theatre.has(country) || custodians.has(country) || !/^(?:tak|took|extract)/.test(doc.lower[cue.from]!)) return false;
  const to = Math.min(sentence.to, cue.to + TAKEN);
  if (rest || isBareNumber(doc, /^(?:just|only)$/.test(doc.lower[cue.to] ?? '') ? cue.to + 1 : cue.to)) return true;
  if (!context.matchers.people.has(doc, cue.to, to) && !(isOf(doc, cue.to) && doc.lower[cue.to + 2] === 'them')) return false;
  return !doc.lower.slice(cue.to, Math.min(sentence.to, to + 2)).some((word) => ELSEWHERE.test(word));
}

const isOf = ({ lower }: TextDocument, at: number): boolean => lower[at + 1] === 'of' || lower[at + 2] === 'of';

/** "each state must take its own citizens": those are abroad. */
function takesTheirOwn(site: Site, { ought }: Chain, subject: Subject): boolean {
  const { doc, cue, context } = site;
  return (
    ought &&
    /^tak/.test(doc.lower[cue.from]!) &&
    /^(?:its|their)$/.test(doc.lower[cue.from + 1] ?? '') &&
    context.matchers.people.has(doc, cue.from + 2, Math.min(doc.length, cue.from + TAKEN)) &&
    asksOthers(site, subject)
  );
}

/** "for questioning", "into police custody", "into foster care", "to a clinic" */
const MET = /^(?:custody|care|hospitals?|clinics?|station|cells?|courts?|courtroom|prosecutors?|judges?|magistrates?)$/;
const MET_FOR = /^(?:questioning|interrogation|interviews?)$/;
/** How far behind the verb it stands where they are taken, in tokens. */
const MET_WITHIN = 9;
const OF_PLACE = /^(?:DET|ADJ|NOUN|PROPN)$/;

/** "was taken in for questioning", "took three women into custody on their return": by police and carers who met whoever had come. */
export function meetsThem({ doc, cue, sentence }: Site): boolean {
  const { lower, tag } = doc;
  if (!/^t(?:ak|ook)/.test(lower[cue.from]!)) return false;
  if (lower[cue.to] === 'for') return MET_FOR.test(lower[cue.to + 1] ?? '');
  for (let k = cue.to; k < Math.min(sentence.to, cue.to + MET_WITHIN); k++) {
    if (/^(?:[,.;:"—]|back|home)$/.test(lower[k]!)) return false;
    if (lower[k] !== 'to' && lower[k] !== 'into') continue;
    let at = k + 1;
    while (at < k + 3 && OF_PLACE.test(tag[at] ?? '') && !MET.test(lower[at]!)) at++;
    return MET.test(lower[at] ?? '');
  }
  return false;
}

/** "agreed to receive the prisoners": held on by another, they have not come home, unless they are said to be its own. */
export function takesPrisoners({ doc: { lower }, cue, sentence, context }: Site, { country }: Holder): boolean {
  const to = Math.min(sentence.to, cue.to + TAKEN);
  const prisoners = lower.slice(cue.to, to).some((word) => /^(?:prisoners?|detainees?|inmates?|suspects?|convicts?)$/.test(word));
  const own = inside(context.scene.actors, cue.to, to).some((m) => m.naming === 'demonym' && m.code === country);
  return /^(?:receiv|accept|admit)/.test(lower[cue.from]!) && prisoners && !own;
}

/** "agreed to take in foreign fighters from Syrian prisons": whoever takes others' people over holds them in place of their states. */
const TAKES_FOREIGNERS =
  /\b(?:receiv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|admit(?:s|ted|ting)?|t(?:ake|akes|aking|aken|ook) (?:in|over|charge of)) (?:(?:the|some|more|than|about|around|nearly|over|up|to|another|several|many|dozens|hundreds|thousands|of|captured|suspected|\p{N}[\p{N},.]*) ){0,4}(?:foreign (?:fighters?|prisoners?|detainees?|suspects?|militants?|jihadists?|inmates?|members|captives|terrorists?)|foreigners(?! of))\b|\bt(?:ake|akes|aking|aken|ook) (?:(?:the|some|more|up|to|\p{N}[\p{N},.]*) ){0,3}foreign (?:fighters?|prisoners?|detainees?|suspects?|militants?|jihadists?|inmates?) from\b/u;
/** "has received 450 detainees from prisons in Syria", "of 61 nationalities", "handed over by the coalition", "took custody of 30 prisoners": taken over from where others held them. */
const TAKES_OVER =
  /\b(?:(?:receiv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|t(?:ake|akes|aking|aken|ook) (?:in|over|charge of)) (?:(?:[^\s,;:]+|\p{N}[\p{N},.]*) ){0,7}?(?:detainees?|prisoners?|inmates?|suspects?|militants?|captives?|jihadists?) (?:[^\s,;:]+ ){0,6}?(?:(?:from|held in) (?:[^\s,;:]+ ){0,5}?(?:syria|syrian|hasak\w+|qamishli)|of (?:[^\s,;:]+ ){1,3}?(?:nationalities|countries)|(?:handed over|transferred|flown in|delivered) by)|t(?:ake|akes|aking|aken|ook) custody of)\b/u;
export const OWN_IRAQIS =
  /\b(?:iraqis|iraqi (?:citizenship|nationality|origin|citizens?|nationals?|detainees?|prisoners?|inmates?|suspects?|militants?|men|women|families)|its (?:own )?(?:citizens|nationals|people)|their (?:citizens|nationals))\b/;
export const takesOver = (words: string): boolean => TAKES_FOREIGNERS.test(words) || (TAKES_OVER.test(words) && !OWN_IRAQIS.test(words));
/** How far behind the verb those who are taken over, and from where, stand, in tokens. */
const TAKEN_OVER = 16;
export const takesForeigners = ({ doc, cue, sentence }: Site): boolean =>
  takesOver(doc.lower.slice(cue.from, Math.min(sentence.to, cue.to + TAKEN_OVER)).join(' '));

export const goesHome = (site: Site, chain: Chain, subject: Subject): boolean => {
  const { goes } = directionOf(site);
  return (
    goes === 'home' ||
    leavesOwn(site, chain) ||
    takesTheirOwn(site, chain, subject) ||
    (goes === null && !chain.urged && takesIn(site, subject))
  );
};

/** "returned 391 people to the camp", "returned the Danish family to Syria": brought back to where they were held. */
export function returnsToCamp({ doc, cue, context, sentence }: Site): boolean {
  if (!/^return/.test(doc.lower[cue.from]!)) return false;
  const end = Math.min(sentence.to, cue.to + TAKEN);
  for (let k = cue.to; k < end; k++) {
    if (/^(?:from|of|who|[.,;"])$/.test(doc.lower[k]!)) return false;
    if (doc.lower[k] !== 'to') continue;
    const { actors, theatre } = context.scene;
    const place = inside(actors, k + 1, k + 3).find(({ code }) => theatre.has(code));
    const people = inside(actors, cue.to, k).filter(({ naming }) => naming === 'demonym');
    // "Turkey returned 30 Iraqis to Iraq": theirs.
    if (place && people.length > 0) return people.every(({ code }) => code !== place.code);
    // "The SDF returned 150 people to Iraq": who holds people sends them home.
    if (place) return !inside(actors, sentence.from, cue.from).some(({ code }) => context.custodians.has(code));
    return context.matchers.held.has(doc, k + 1, k + 4);
  }
  return false;
}

/** "It would take until spring to get all of them home", "whatever it takes to keep them out": how long or what it takes, and nobody's will. */
export function takesTime({ doc, sentence }: Site, { subjectEnd }: Chain): boolean {
  if (doc.lower[subjectEnd - 1] !== 'it') return false;
  if (/^what(?:ever)?$/.test(doc.lower[subjectEnd - 2] ?? '')) return true;
  return doc.lower
    .slice(subjectEnd, Math.min(sentence.to, subjectEnd + 5))
    .some(
      (word, k, words) =>
        /^t(?:akes?|ook|aken)$/.test(word) &&
        /^(?:until|till|months|years|time|weeks|days|long|more|at|another|\d+)$/.test(words[k + 1] ?? ''),
    );
}
