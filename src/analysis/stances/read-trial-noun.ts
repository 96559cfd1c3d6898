import { beginningIn } from '../text/sorted.js';
import { clauseAround } from './clause.js';
import { criticisesTrial } from './evaluation.js';
import { governs } from './governors.js';
import type { Holder } from './official.js';
import { isOfForeigners, makeReading, type Reading } from './reading.js';
import { nationalitiesIn, type Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** What is done with a trial, when it is more than wanted. */
const OPENS =
  /^(?:open|hold|stage|start|launch|conduct|complete|begin|resume)(?:s|ed|ing|ning)?$|^(?:held|began|begun|carried|carries|carrying)$/;
const SEEKS = /^(?:seek|sought|demand|argu|press|push|call|insist|lobb|campaign|advocat)/;
/** Asked for of nobody in particular. */
const ASKS = /^(?:argu|press|push|call|insist|lobb|campaign)/;
/** "defended the trials of its citizens in Baghdad": what others hold is held rightly. */
const DEFENDS = /^(?:defend|prais|accept|trust|respect)(?:s|ed|ing)?$/;
/** "in favour of trials", "committed to the prosecution of" */
const IS_FOR = /\b(?:in favou?r of|committed to|open to|ready for|working (?:towards?|on)|go(?:ing)? ahead with)\b/;
/** How far behind a trial those who are tried stand, in tokens. */
const TRIED = 8;
const AT_HOME = /^(?:home|own)$/;

/** Is the trial what the verb wants or opens, and not what it is "about"? */
function wantsTrial({ doc, cue }: Site, verb: number): boolean {
  const between = doc.lower.slice(verb + 1, cue.from);
  if (DEFENDS.test(doc.lower[verb]!) && between.every((_, k) => /^(?:DET|ADJ|NUM|PRON)$/.test(doc.tag[verb + 1 + k]!))) return true;
  if (IS_FOR.test(doc.lower.slice(verb, cue.from).join(' '))) return true;
  const word = doc.lower[verb];
  const governed = governs(word, 'support') || governs(word, 'intend') || governs(word, 'leave') || OPENS.test(word!) || SEEKS.test(word!);
  return (
    governed &&
    between.every((each, k) => /^(?:DET|ADJ|NUM)$/.test(doc.tag[verb + 1 + k]!) || /^(?:for|on|to|towards?|with|out)$/.test(each))
  );
}

/** "left the trial of its fighters to Iraq", "leaves their prosecution to the Kurds" */
const leavesTo = ({ doc, cue, context }: Site, verb: number, to: number): boolean =>
  governs(doc.lower[verb], 'leave') &&
  beginningIn(context.scene.actors, cue.to, to).some(
    (m) => context.custodians.has(m.code) && doc.lower[doc.lower[m.from - 1] === 'the' ? m.from - 2 : m.from - 1] === 'to',
  );

/** "held without trial", "trials in Iraq are not an option" */
export const isTrialDenied = ({ doc, cue, sentence }: Site): boolean =>
  doc.lower[cue.from - 1] === 'without' || criticisesTrial(doc.lower.slice(cue.from, sentence.to).join(' '));

/**
 * "has decided to begin trials of foreign fighters", "favours prosecution in Iraq": whoever holds people tries them there, a state its own at
 * home, where nothing else is said. Of whom, or where, must be told.
 */
export function readTrialNoun(site: Site, verb: number, chain: Chain, subject: Subject, holder: Holder | null): Reading | null {
  const { doc, cue, sentence, context } = site;
  const { custodians, matchers } = context;
  if (!holder || chain.negative || chain.weighed || chain.possible || chain.former || !wantsTrial(site, verb)) return null;
  if (chain.urged && !SEEKS.test(doc.lower[verb]!)) return null;
  if (criticisesTrial(doc.lower.slice(sentence.from, cue.to).join(' '))) return null;
  const { to } = clauseAround(doc, cue.from, cue.to);
  const place = matchers.local.find(doc, cue.from, to).length > 0 || leavesTo(site, verb, to);
  const tried = matchers.people.has(doc, cue.to, Math.min(sentence.to, cue.to + TRIED));
  const custodian = custodians.has(holder.country);
  if (DEFENDS.test(doc.lower[verb]!) && (custodian || !place)) return null;
  const home = !place && doc.lower.slice(cue.to, to).some((word) => AT_HOME.test(word));
  // "called for trials of the fighters": whose, and by whom?
  const own =
    nationalitiesIn(context, { from: cue.to, to }).includes(holder.country) ||
    doc.lower.slice(cue.to, to).some((word) => /^(?:its|our|their)$/.test(word));
  if (
    !(tried || place || home) ||
    (ASKS.test(doc.lower[verb]!) && !(own || place || home)) ||
    (tried && !place && !custodian && isOfForeigners(site, holder.country))
  )
    return null;
  // "left the trials to others"
  if (governs(doc.lower[verb], 'leave') && !place && doc.lower.slice(cue.to, to).includes('to')) return null;
  const local = custodian || place;
  const how = { ...chain, urged: null, intended: chain.intended || !OPENS.test(doc.lower[verb]!) };
  return makeReading(site, holder, local ? 'prosecute_locally' : 'prosecute_at_home', custodian ? 'custodian' : 'origin', how, subject);
}
