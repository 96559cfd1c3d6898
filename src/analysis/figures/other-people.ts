import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { beforeRoughly } from './roughly.js';
import { actorsIn, type FigureView, namesTopic, sentenceAt } from './view.js';

const PEOPLE_OF = oneOf('people|persons|residents|men|women|families|relatives|supporters|parents');
const CAPTIVES = oneOf('prisoner|captive|hostage');

/** How many tokens behind people say what they are or what was done for them. */
const BEHIND = 9;

/** "Prisoners of war", "fought in the Spanish civil war": those of other wars. */
const OF_WAR =
  /^(?:of war|(?:who )?(?:fought|fighting|volunteered|fell|died) (?:in|during|on [^\s,;.]+ sides? in) (?:the )?(?:\S+ ){0,2}?wars?)\b/;
const OTHER_WAR = /^of war$|\bworld wars?$|(?:^| )(?!syrian|iraqi)[a-z]+(?:an|ish|ese|i)(?: civil)? wars?$/;

const areOfOtherWar = ({ doc }: FigureView, to: number): boolean =>
  OTHER_WAR.test(OF_WAR.exec(doc.lower.slice(to, to + BEHIND).join(' '))?.[0] ?? '');

/** "30 militants of another group". */
const ANOTHER_GROUP =
  /^(?:of|from|in|belonging to) (?:another|other|different|rival) (?:\S+ ){0,2}?(?:groups?|organi[sz]ations?|networks?|movements?|militias?)\b/;
/** The words at which it is seen that others may be meant. */
const MAY_BE_OTHERS = wordKind(
  /^(?:another|other|different|rival|taliban|shabaab|shabab|haram|wagner|farc|hamas|hezbollah|houthis?|attacks?|bombings?|shootings?|massacres?|stabbings?|blasts?)$/,
);

/** Those of other wars. */
const OTHER_GROUPS = new Set('taliban shabaab shabab haram wagner farc hamas hezbollah houthi houthis'.split(' '));

/** "The Taliban took 40 prisoners": the clause of a number begins with another group that acts, and does not name the topic's own. */
function isDeedOfOthers(view: FigureView, from: number): boolean {
  const { doc, lexicon } = view;
  const sentence = sentenceAt(view, from);
  for (let i = sentence.from; i < from; i++) {
    if (!OTHER_GROUPS.has(doc.lower[i]!)) continue;
    const acts = /^(?:VERB|AUX)$/.test(doc.tag[i + 1] ?? '') || doc.lower[i + 1] === "'s";
    return acts && !actorsIn(view, sentence).some(({ code }) => lexicon.groups.has(code));
  }
  return false;
}

/** Are fighters and prisoners told to be those of another group? */
export function areOfOtherGroup(view: FigureView, { from, to }: TokenRange): boolean {
  const { doc } = view;
  if (areOfOtherWar(view, to)) return true;
  if (!MAY_BE_OTHERS.inSentence(doc, from)) return false;
  if (ANOTHER_GROUP.test(doc.lower.slice(to, to + BEHIND).join(' '))) return true;
  return isDeedOfOthers(view, from);
}

/** A school's are pupils, an agency's whom it helps. */
const TEACHES = /^(?:takes?|has|have|teach(?:es)?|taught|admits?|admitted|enrolled|enrols|with|of|for)$/;
const SCHOOL = oneOf('schools?|nursery|nurseries|kindergartens?|class|classes|classrooms?|creches?');
const HELPS = oneOf('reached|reaches|fed|feeds|treated|treats|schooled|screened|enrolled|taught|teaches');
const WITH_AID = /^(?:\S+ ){0,6}?(?:with|for|against)\b/;
/** How far before its verb the school stands. */
const SUBJECT = 4;

/** "The nursery takes 30 children", "the agency reached 45,000 children with vaccines". */
function arePupils({ doc }: FigureView, { from, to }: TokenRange): boolean {
  const verb = beforeRoughly(doc, from);
  const word = doc.lower[verb] ?? '';
  if (HELPS.has(word) && WITH_AID.test(doc.lower.slice(to, to + BEHIND).join(' '))) return true;
  return TEACHES.test(word) && doc.lower.slice(Math.max(0, verb - SUBJECT), verb).some((each) => SCHOOL.has(each));
}

const ATTACKED =
  /\b(?:attacks?|bombings?|shootings?|massacres?|stabbings?|blasts?)(?: (?!camps?|prisons?|jails?)[^\s,;.]+){0,6} (?:in which|where|when|that left|which left)(?: (?:about|around|some|nearly|almost|at least|more than|over|up to))*$/;
const DIED = /^(?:(?:were|was|had been|are) )?(?:killed|died|dead|murdered|wounded|injured|shot|lost their lives)\b/;
const ATTACK_REACH = 12;

/** "The bakery attack in which 22 people died": victims of an attack that is named in passing; not of one on a camp. */
export const areOfAttack = ({ doc }: FigureView, { from, to }: TokenRange): boolean =>
  MAY_BE_OTHERS.inSentence(doc, from) &&
  DIED.test(doc.lower.slice(to, to + BEHIND).join(' ')) &&
  ATTACKED.test(doc.lower.slice(Math.max(0, from - ATTACK_REACH), from).join(' '));

/** "A driver with five other children", "I have two other daughters": the rest of somebody's family. */
const areOfOneFamily = ({ doc, lexicon }: FigureView, { from, to }: TokenRange): boolean =>
  (doc.lower[from + 1] === 'other' || doc.lower[from + 1] === 'more') &&
  lexicon.people.get(doc.lower[to - 1] ?? '')?.group === 'children' &&
  (/^(?:has|have|had|her|his|my|raising)$/.test(doc.lower[from - 1] ?? '') ||
    (doc.lower[from - 1] === 'with' && doc.tag[from - 2] === 'NOUN' && !/s$/.test(doc.lower[from - 2]!)));

/** "Delivered 600 babies" */
const areDelivered = ({ doc }: FigureView, { from, to }: TokenRange): boolean =>
  doc.lower[beforeRoughly(doc, from)] === 'delivered' && /^(?:babies|children)$/.test(doc.lower[to - 1]!) && doc.lower[to] !== 'to';

const AT_EVENT =
  /(?:^| )(?:at|during) (?:a|the|that|another) (?:\S+ )?(?:rally|protest|demonstration|vigil|march|meeting|hearing|ceremony)(?: in \S+)?(?: ,)?(?: (?:about|around|some|nearly|almost|more than|over|at least))*$/;
const CAME_TO =
  /^came to (?:the|a|an) (?:\S+ ){0,2}?(?:evening|meeting|hearing|rally|vigil|funeral|ceremony|event|debate|screening|service|demonstration)\b/;
const PUT_BETWEEN = /^, (?:\S+ ){1,5}?, /;

/** "At the rally, 300 people called for it", "80 people, most of them pensioners, came to the evening". */
function areAudience({ doc }: FigureView, { from, to }: TokenRange): boolean {
  if (!PEOPLE_OF.has(doc.lower[to - 1]!)) return false;
  const behind = doc.lower
    .slice(to, to + ATTACK_REACH)
    .join(' ')
    .replace(PUT_BETWEEN, '');
  return CAME_TO.test(behind) || AT_EVENT.test(doc.lower.slice(Math.max(0, from - BEHIND), from).join(' '));
}

const CAUGHT = oneOf('detained|arrested|held|jailed|charged|questioned|convicted');
const FOR_GROUP =
  /^(?:group|groups|organi[sz]ation|network|links?|ties|membership|extremis\w+|militan\w+|recruit\w+|joining|attack\w*|plot\w*)$/;

/** "Detained 47 people over the mine disaster": for something that nothing of the topic is said of. */
function areCaughtForElse(view: FigureView, { from, to }: TokenRange): boolean {
  const { doc } = view;
  const sentence = sentenceAt(view, from);
  let over = to;
  while (doc.tag[over] === 'AUX' || CAUGHT.has(doc.lower[over] ?? '')) over++;
  if (doc.lower[over] !== 'over' || !/^(?:the|an?|their|his|her)$/.test(doc.lower[over + 1] ?? '')) return false;
  if (over === to && !doc.lower.slice(Math.max(sentence.from, from - SUBJECT), from).some((word) => CAUGHT.has(word))) return false;
  return !namesTopic(view, over, sentence.to) && !doc.lower.slice(over, sentence.to).some((word) => FOR_GROUP.test(word));
}

const FLED_HOME = /^(?:of the (?:district|town|city|village|area|neighbou?rhood)s?|(?:have |had )?(?:fled|left) their homes)\b/;

/** "45,000 residents of the district fled": those who live where it happened. */
const areResidents = ({ doc }: FigureView, { to }: TokenRange): boolean =>
  FLED_HOME.test(doc.lower.slice(to, to + 4).join(' ')) && /^(?:residents|people|families|locals|civilians)$/.test(doc.lower[to - 1] ?? '');

/** "Took 40 prisoner": what was done to others, in words that take no plural. */
export const areTaken = ({ doc }: FigureView, { to }: TokenRange, value: number): boolean =>
  value > 1 && CAPTIVES.has(doc.lower[to - 1] ?? '');

const SUPERLATIVE = /^(?:best|most|first|few|last|only|main|leading|top|worst|next|\S{3,}est)$/;

/** "One of the best-known fighters", "one of the few states": praise, no count. */
export const isOneOfTheBest = ({ doc: { lower } }: FigureView, to: number, value: number): boolean =>
  value === 1 && lower[to] === 'of' && /^(?:the|its|their|our)$/.test(lower[to + 1] ?? '') && SUPERLATIVE.test(lower[to + 2] ?? '');

const ASKS = oneOf('asked|polled|surveyed|interviewed|questioned|quizzed|canvassed');
const ASKED_ABOUT = /^(?:about|on|whether|if|what|how|why)\b/;

/** "Asked 1,004 Danes whether mothers should return", "of 1,004 Danes asked": whoever gives an opinion. */
function areAsked({ doc }: FigureView, { from, to }: TokenRange): boolean {
  const behind = doc.lower[to] ?? '';
  if (ASKS.has(behind) && doc.lower[beforeRoughly(doc, from)] === 'of') return /^[,.]$/.test(doc.lower[to + 1] ?? '.');
  return ASKED_ABOUT.test(behind) && ASKS.has(doc.lower[beforeRoughly(doc, from)] ?? '');
}

/** Are people told to be asked for an opinion, to be pupils, an audience, those who live somewhere, somebody's family, or caught for something else? */
export const areNoneOfTopic = (view: FigureView, people: TokenRange): boolean =>
  [areAsked, arePupils, areOfOneFamily, areDelivered, areAudience, areCaughtForElse, areResidents].some((tells) => tells(view, people));
