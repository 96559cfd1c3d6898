import { isGerund } from '../statements/words.js';
import { inside } from '../text/sorted.js';
import { isUnofficialName } from './authority.js';
import { clauseAround, isGivenBack, isRepealed, isToEnd, isUndone, undoesAct } from './clause.js';
import { isWrong } from './evaluation.js';
import { NEGATIONS, OUGHT } from './governors.js';
import { speakerAt } from './holder.js';
import { type Holder, isUnofficial, isWishOfNobody } from './official.js';
import { isOutsidersWish } from './outsiders-wish.js';
import { passiveHolder } from './passive.js';
import { makeReading, type Reading } from './reading.js';
import { statementAt } from './scene.js';
import { isSeizure } from './seizure.js';
import type { Site } from './site.js';
import { isOfOtherPeople } from './stripped-others.js';
import type { Subject } from './subject.js';
import { type Chain, formOf } from './walk.js';

const LAW = /^(?:laws?|legislation|bill|amendment|decrees?|act|orders?|powers?|procedure)$/;
/** "A minister may take away a passport": what an office is entitled to. */
const mayTake = ({ doc }: Site, { kind, to }: Subject): boolean =>
  (kind === 'office' || kind === 'actor') && /^(?:may|can)$/.test(doc.lower[to] ?? '');
const isLoss = (site: Site): boolean => /^los/.test(site.doc.lower[site.cue.from]!);
/** "have lost contact with relatives whose nationality …": something else is lost. */
const losesAnother = ({ doc, cue }: Site): boolean =>
  doc.lower.slice(cue.from, cue.to).some((word) => /^(?:contact|touch|track|sight|control|whose|who)$/.test(word));
/** "lost their passports in a fire": paper, unless somebody in office tells of it, it is to come, or whose it was is told ("their Danish passport"). */
const losesPaper = ({ doc, cue, context }: Site, { intended, ought }: Chain): boolean =>
  !doc.lower.slice(cue.from, cue.to).some((word) => /^(?:citizenship|nationalit)/.test(word)) &&
  inside(context.scene.actors, cue.from, cue.to).length === 0 &&
  !(intended || ought || speakerAt(context.scene, cue.from));

/** "steps taken by a number of states to deprive …": nobody in particular. */
const isOfSome = ({ doc, cue }: Site): boolean =>
  /\b(?:number of|some|several|other|many|certain|various|most) (?:\w+ )?(?:states|countries|governments|nations) to$/.test(
    doc.lower.slice(Math.max(0, cue.from - 6), cue.from).join(' '),
  );

/** Said of those who lose it, not of who takes it. */
const passiveOf = (site: Site, chain: Chain): boolean => chain.passive || isLoss(site);
/** "others had deprived theirs of nationality": somebody, but who? */
const NOBODY = /^(?:others?|some|many|several|countries|states|governments|nations|neighbou?rs|capitals|allies)$/;

/** "will send out a proposal to strip …", "put forward proposals to": a bill on its way. */
const isProposed = ({ doc, cue, sentence }: Site): boolean => {
  const before = doc.lower.slice(sentence.from, cue.from).join(' ');
  return /\b(?:sen[dt]|submit\w*|present\w*|tabl\w+|introduc\w+|put forward|publish\w*|mak\w+|made|unveil\w*|draft\w*)\b.{0,40} proposals? to$/.test(
    before,
  );
};

const HAVING_REACH = 6;

/** "No woman will have her citizenship revoked": denied before the verb that has it done. */
function isDeniedHaving({ doc, cue, sentence }: Site): boolean {
  let having = cue.to - 1;
  while (having > sentence.from && having > cue.to - 1 - HAVING_REACH && !/^(?:have|has|had|having|see)$/.test(doc.lower[having]!))
    having--;
  if (!/^(?:have|has|had|having|see)$/.test(doc.lower[having]!) || !/^(?:his|her|their|its|the)$/.test(doc.lower[having + 1]!))
    return false;
  const before = doc.lower.slice(Math.max(sentence.from, having - HAVING_REACH), having);
  return before.some((word) => NEGATIONS.has(word) || word === 'no');
}

/** “They can strip them of citizenship,” the minister said: not his own government. */
export const isOfOthersInQuotes = ({ doc, cue }: Site, { kind, head }: Subject): boolean =>
  kind === 'pronoun' && /^(?:they|you)$/.test(head) && doc.quotationOf[cue.from]! >= 0;

/** "Stripping people of citizenship does not make them go away": the deed is the subject, and is spoken against. */
export function isSpokenAgainst({ doc, cue, sentence }: Site, { kind }: Subject): boolean {
  if (kind !== 'none' || !isGerund(doc.lower[cue.from]!)) return false;
  const behind = { from: cue.to, to: clauseAround(doc, cue.from, cue.to).to };
  for (let k = behind.from; k < Math.min(behind.to, sentence.to); k++)
    if (NEGATIONS.has(doc.lower[k]!) || isWrong(doc.lower[k]!) || /^(?:merely|simply|only)$/.test(doc.lower[k]!)) return true;
  return false;
}

/** "Try them, watch them": an order is asked of others. */
export const isOrder = ({ doc, cue, sentence }: Site, subject: Subject): boolean =>
  subject.kind === 'none' &&
  cue.kind === 'verbs' &&
  (subject.to === sentence.from || /^["“:]$/.test(doc.lower[subject.to - 1]!)) &&
  formOf(doc.lower[cue.from]!) === 'base' &&
  !doc.lower[cue.from]!.endsWith('s');

/** "The opposition demanded that they lose their passports", "“Strip them,” a deputy said": what is asked for in no office is no deed. */
function isOnlyAskedFor(site: Site, subject: Subject): boolean {
  const { scene } = site.context;
  return isOrder(site, subject) || isWishOfNobody(scene, statementAt(scene, site.cue.from));
}

/** "Turkish citizenship", "our nationality": its own. */
const isOfItsOwn = ({ doc, sentence, context }: Site, { country }: Holder): boolean =>
  inside(context.scene.actors, sentence.from, sentence.to).some(
    (m) => m.code === country && m.naming === 'demonym' && OWNED.test(doc.lower[m.to] ?? ''),
  ) || doc.lower.slice(sentence.from, sentence.to).some((word, k, words) => word === 'our' && OWNED.test(words[k + 1] ?? ''));
const OWNED = /^(?:citizens?|citizenships?|nationals?|nationality|passports?|men|women|militants|fighters|members)$/;

/** How far before the words a court may undo what they tell, in tokens: "annulled the decree that took …". */
const UNDONE_REACH = 7;

/** Cues of the axis "citizenship": who takes it away. "Can be stripped" is a stance only of a law. */
export function readCitizenship(site: Site, chain: Chain, subject: Subject): Reading | null {
  const { cue, doc, sentence, context } = site;
  if (chain.negative || chain.urged || (chain.weighed && !isProposed(site)) || chain.former) return null;
  if (chain.possible && !mayTake(site, subject) && !doc.lower.slice(sentence.from, sentence.to).some((word) => LAW.test(word))) return null;
  // "should strip nobody"
  if (/^(?:nobody|none|no)$/.test(doc.lower[cue.from + 1] ?? '')) return null;
  if (isOfOtherPeople(doc.lower.slice(sentence.from, sentence.to).join(' '))) return null;
  if (isOfSome(site) || (isLoss(site) && (losesAnother(site) || losesPaper(site, chain)))) return null;
  if (isDeniedHaving(site) || isOfOthersInQuotes(site, subject) || isSpokenAgainst(site, subject)) return null;
  if (isOnlyAskedFor(site, subject)) return null;
  const passive = passiveOf(site, chain);
  if (!passive && isSeizure(doc, cue, subject)) return null;
  if (
    undoesAct(doc, cue) ||
    isToEnd(doc, cue) ||
    isOutsidersWish(site) ||
    isUndone(doc, Math.max(sentence.from, cue.from - UNDONE_REACH), cue.from) ||
    isUndone(doc, cue.to, sentence.to) ||
    isGivenBack(doc, sentence.from, cue.to) ||
    isRepealed(doc, sentence)
  )
    return null;
  // "others had deprived theirs of nationality": who did it stands there, and is no government by name.
  const last = doc.lower[subject.to - 1] ?? '';
  if (!passive && /^(?:other|states)$/.test(subject.kind) && (NOBODY.test(subject.head) || NOBODY.test(last))) return null;
  // "The party wants them to be stripped", "a senator introduced a bill to strip": the wish of nobody in office.
  const wishes = chain.controlled || (!passive && chain.intended);
  if (subject.kind === 'other' && wishes && isUnofficialName(doc.lower.slice(subject.from, subject.to).join(' '))) return null;
  // "The party demanded that she be stripped", "would strip them, the opposition leader said": what somebody without office wants of a government.
  const reported = passive || subject.kind !== 'office';
  // "citizenship must be taken from them": the verb stands within the words of the cue.
  const wished = chain.ought || chain.intended || doc.lower.slice(cue.from, cue.to).some((word) => OUGHT.has(word));
  if (wished && reported && isUnofficial(statementAt(context.scene, cue.from))) return null;
  // "refused to send officials into Syria and cancelled": where, and not who.
  if (!passive && subject.actor && /^(?:into|to|in|from|with)$/.test(doc.lower[subject.actor.from - 1] ?? '')) return null;
  const holder = passiveHolder(context.scene, cue, subject, { ...chain, passive: true }, !passive);
  // "Turkey will send them back even if their citizenship has been revoked": by others, whom whoever holds them does not name.
  if (passive && holder && context.custodians.has(holder.country) && !isOfItsOwn(site, holder)) return null;
  return makeReading(site, holder, cue.label, 'origin', { ...chain, passive }, subject);
}
