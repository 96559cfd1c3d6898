import type { TextDocument } from '../text/document.js';
import { beginningIn, inside } from '../text/sorted.js';
import { movedBy } from './carrier.js';
import { holderOf } from './holder.js';
import type { Holder } from './official.js';
import { agentAfter } from './passive.js';
import { areOthers } from './reading.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** "handed 15 Iraqi suspects to Baghdad": the country they come from is no third one. */
const isOwnReturn = ({ doc, cue, sentence, context }: Site): boolean => {
  const { actors } = context.scene;
  const taker = beginningIn(actors, cue.to - 1, cue.to + 1).find((m) => m.to <= sentence.to);
  const between = taker === undefined ? [] : inside(actors, cue.from + 1, Math.max(taker.from, cue.to - 1) - 1);
  return between.some((m) => m.naming === 'demonym' && m.code === taker?.code && doc.sentenceOf[m.from] === doc.sentenceOf[cue.from]);
};

/** "A request for the transfer of the women was conveyed to Baghdad": a noun, and a verb that carries something else there. */
const isCutByVerb = ({ doc, cue }: Site): boolean =>
  doc.tag[cue.from] === 'NOUN' &&
  /^(?:transfer|transport|move)s?$/.test(doc.lower[cue.from]!) &&
  doc.tag.slice(cue.from, cue.to).some((tag) => tag === 'VERB' || tag === 'AUX');

/** A verb, and not "the transfer of". */
export const isMoving = ({ lower, tag }: TextDocument, at: number): boolean =>
  tag[at] === 'VERB' && tag[at - 1] !== 'DET' && lower[at + 1] !== 'of';

/** Where the object of a verb of moving ends. */
const WHITHER = /^(?:from|to|into|out|across|over)$/;

/** "moved its headquarters", "American troops were flown", "flew to Baghdad": a verb that moves nobody who is held. */
function movesOthers({ doc, cue, context }: Site, { passive }: Chain, subject: Subject): boolean {
  if (!isMoving(doc, cue.from)) return false;
  let end = cue.from + 1;
  while (end < cue.to && (!WHITHER.test(doc.lower[end]!) || doc.lower[end - 1] === 'up')) end++;
  // "the men whom it moved to Iraq", "detainees moved to Iraq"
  const behind = !passive && end > cue.from + 1;
  // "the men whom" stand before it, "Central Command said" does not.
  const before = doc.tag[subject.from - 1] === 'VERB' ? subject.from : Math.max(0, subject.from - 2);
  const [from, to] = behind ? [cue.from + 1, end] : [before, subject.to];
  if (doc.lower.slice(from, to).some(areOthers)) return true;
  const counted = behind && doc.tag.slice(from, to).every((tag) => tag === 'NUM');
  const known = passive && /^(?:pronoun|person|none)$/.test(subject.kind);
  const trial =
    cue.label === 'prosecute_locally' && doc.lower.slice(from, to).some((word) => /^(?:trials?|prosecutions?|cases?)$/.test(word));
  const nationals = inside(context.scene.actors, from, to).some(({ naming }) => naming === 'demonym');
  return !(counted || known || trial || nationals || context.matchers.people.has(doc, from, to));
}

/** "shift the trials to Iraq", "move them to Guantanamo" */
export const tellsOfMoving = ({ doc, cue }: Site): boolean =>
  cue.label === 'third_country_detention' ||
  (cue.label === 'prosecute_locally' && /^(?:shift|mov|transfer|send)/.test(doc.lower[cue.from]!));

/** "out of Guantanamo": from there. */
const leavesThere = ({ doc: { lower }, cue }: Site): boolean =>
  /^(?:guantanamo|gitmo)$/.test(lower[cue.to - 1]!) && /^(?:of|from)$/.test(lower[cue.to - 2]!);

/** No farther than there, or farther on. */
const EDGE = /^(?:border|frontier|crossing|side|airport|airspace|airfield)$/;
const THROUGH =
  /\b(?:from where|from there|en route|on (?:their|the) way|before (?:being|they were) (?:flown|taken|brought|put)|then (?:on to|flown))\b/;
/** "handed to a delegation from Berlin and driven to Iraq" */
const RECEIVED =
  /\b(?:handed|released|delivered|entrusted)(?: over)? to (?:an? |the )?(?:\S+ ){0,2}?(?:delegations?|envoys?|diplomats?|consul|consulate|embassy|team)\b/;

/** "handed to a delegation from Berlin and driven to the Iraqi border", "driven to Iraq, from where they flew on": on their way home. */
const isOnTheWay = ({ doc: { lower }, cue, sentence }: Site): boolean =>
  EDGE.test(lower[cue.to] ?? '') ||
  lower.slice(cue.from, cue.to).some((word) => word === 'home' || word === 'back') ||
  THROUGH.test(lower.slice(cue.to, sentence.to).join(' ')) ||
  RECEIVED.test(lower.slice(sentence.from, cue.to).join(' '));

/** Does it tell of people who are held and moved to where others are? */
export const movesHeld = (site: Site, chain: Chain, subject: Subject): boolean =>
  !(isOwnReturn(site) || leavesThere(site) || isOnTheWay(site) || isCutByVerb(site) || movesOthers(site, chain, subject));

/** Who moves them in a passive: undefined where nobody is named. */
export function moverOf(site: Site): Holder | null | undefined {
  const { scene } = site.context;
  const agent = agentAfter(scene, site.cue);
  return agent ? holderOf(scene, agent, site.cue.from) : (movedBy(site) ?? undefined);
}

const AGREED =
  /\b(?:consent\w*|agree[ds]?|accept\w*|approv\w+|welcom\w+|support\w*|endors\w+|content|arrang\w+|organi[sz](?:ed|es|ing)|blessing|pa(?:id|ys|ying)|allow(?:ed|s)|permit(?:ted|s)|let|no objections?|backs|backed|backing|in favou?r of|happy|not (?:object|oppose|mind)\w*|n't (?:object|oppose|mind)\w*)\b/;
const AGREED_REACH = 14;

/** Who moves nobody may agree that its own are moved: "consented to", "has no objection to", "did not oppose". */
export const isAgreedTo = ({ doc, cue, sentence }: Site): boolean =>
  AGREED.test(doc.lower.slice(Math.max(sentence.from, cue.from - AGREED_REACH), cue.from).join(' '));
