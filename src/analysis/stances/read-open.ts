import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { NEGATIONS } from './governors.js';
import type { Reading } from './reading.js';
import { nationalitiesIn, type ReadingContext } from './site.js';
import { doerAt, isUnreal, mindAt, mindTold } from './teller.js';

/** What whoever has not decided has not reached. */
const OUTCOME =
  /^(?:decisions?|conclusions?|positions?|polic(?:y|ies)|lines?|views?|stance|agreement|answer|call|course|consensus|compromise|verdict)$/;
const REACHES =
  /^(?:reach(?:ed|ing)?|com(?:e|ing)|came|ma[dk]e|making|tak(?:e|en|ing)|took|form(?:ed|ing)?|defin(?:e|ed|ing)|settl(?:e|ed|ing)|agree(?:d|ing)?|find|found|adopt(?:ed|ing)?|arriv(?:e|ed|ing)|work(?:ed|ing)?|fix(?:ed)?|set|giv(?:e|en)|announc(?:e|ed)|finali[sz](?:e|ed)|drawn|decid(?:e|ed))$/;
/** Reached, as a participle. */
const REACHED = /^(?:reached|taken|made|formed|defined|settled|agreed|found|adopted|fixed|set|announced|finali[sz]ed|drawn|decided)$/;
const LIGHTLY = /^(?:lightly|alone|easily|hastily)$/;
/** "yet to", "unable to", "failed to" deny as "not" does. */
const UNDONE = /^(?:yet|unable|fail(?:ed|s)?|without)$/;
/** Thought over. */
const PONDERS =
  /^(?:weighing|debating|discussing|considering|studying|examining|reviewing|assessing|deliberating|pondering|mulling|evaluating|exploring|working|agonising|agonizing|wrestling|grappling|looking|thinking|consulting)$/;
/** Put off till later. */
const PUTS_OFF = /^(?:postpon(?:e[ds]?|ing)|deferr?(?:s|ed|ing)?|adjourn(?:s|ed)|delay(?:s|ed|ing)?|puts?|putting|left|leaves?)$/;
/** Of two minds. */
const PARTED = /^(?:split|divided|torn|odds|loggerheads|deadlocked|disagree[ds]?)$/;
const MATTER = /^(?:decisions?|questions?|matters?|issues?|votes?|debates?|talks|discussions?)$/;

/** One of these stands wherever something is left open. */
const OPENS = wordKind((word) => OUTCOME.test(word) || PONDERS.test(word) || PUTS_OFF.test(word) || PARTED.test(word));

/** What a government has yet to decide about people: their return, their case, what to do with them. */
const ABOUT = /^(?:returns?|repatriations?|homecoming|fate|future|them|cases?|readmission|return\w*)$/;
const QUESTION = /^(?:whether|if|how|what|which)$/;
/** Words for a trial or their health are no matter of return. */
const OTHER_MATTER =
  /^(?:strip(?:ping)?|revok\w+|depriv\w+|citizenship|nationality|crimes?|offen[cs]es?|committed|guilty|charge[ds]?|charges|prosecut\w+|tri(?:al|als|ed)|try|arm\w*|weapons?|sanctions?|jets?|aid|troops|withdraw\w*|recogni[sz]e\w*)$/;
const REACH = 8;
const BEHIND = 16;

const stops = (word: string): boolean => /^[;:"—]$/.test(word);

/** Does the clause around speak of people or of their return, and not of their trial or of something else? */
function isOfPeople(context: ReadingContext, at: number, { from, to }: TokenRange): boolean {
  const { matchers } = context;
  const { doc } = context.scene;
  const behind = doc.lower.slice(at, Math.min(to, at + BEHIND));
  if (behind.some((word) => OTHER_MATTER.test(word))) return false;
  const reach = { from: at, to: Math.min(to, at + BEHIND) };
  if (
    matchers.people.has(doc, reach.from, reach.to) ||
    nationalitiesIn(context, reach).length > 0 ||
    behind.some((word) => ABOUT.test(word))
  )
    return true;
  // "The question of the women has been put off"
  return matchers.people.has(doc, Math.max(from, at - REACH), at);
}

/** "has not yet reached a position on", "No final view has been formed on": the verb of what is not reached; -1 where it is none. */
function unreached({ lower, tag }: TextDocument, k: number, { from, to }: TokenRange): number {
  if (!OUTCOME.test(lower[k]!) || tag[k] === 'VERB' || /^(?:this|that)$/.test(lower[k - 1] ?? '') || LIGHTLY.test(lower[k + 1] ?? ''))
    return -1;
  let denied = false;
  let verb = -1;
  for (let n = k - 1; n >= Math.max(from, k - REACH) && !stops(lower[n]!) && lower[n] !== ','; n--) {
    if (NEGATIONS.has(lower[n]!) || UNDONE.test(lower[n]!)) denied = true;
    if (verb < 0 && REACHES.test(lower[n]!) && tag[n] !== 'NOUN') verb = n;
  }
  if (denied && verb >= 0) return verb;
  if (!/^(?:has|have|had|is|are|was|were)$/.test(lower[k + 1] ?? '')) return -1;
  for (let n = k + 2; n < Math.min(to, k + 6) && !stops(lower[n]!); n++) {
    if (NEGATIONS.has(lower[n]!) || lower[n] === 'yet') denied = true;
    if (denied && REACHED.test(lower[n]!)) return n;
  }
  return -1;
}

/** "is still debating how to", "continues to weigh what", "is working on a policy for" */
function isPondered({ lower }: TextDocument, k: number, to: number): boolean {
  if (
    !PONDERS.test(lower[k]!) ||
    !/^(?:still|is|are|been|'s|'re|remains?|currently|now|keeps?|continues?|also|and)$/.test(lower[k - 1] ?? '')
  )
    return false;
  const next = lower.slice(k + 1, Math.min(to, k + 6));
  if (lower[k] === 'working') return next.some((word) => /^(?:policy|position|line|approach|strategy|plan)$/.test(word));
  const question = next.findIndex((word) => QUESTION.test(word));
  if (question >= 0 && question <= 3) return true;
  return next.slice(0, 4).some((word) => /^(?:question|matter|issue|fate|future|options|ways)$/.test(word));
}

/** "has put off a decision on", "left the matter of the children until June" */
function isPutOff({ lower }: TextDocument, k: number, to: number): boolean {
  if (!PUTS_OFF.test(lower[k]!)) return false;
  const next = lower.slice(k + 1, Math.min(to, k + 12));
  const matter = next.findIndex((word) => MATTER.test(word));
  if (matter < 0 || matter > 4) return false;
  if (/^(?:puts?|putting)$/.test(lower[k]!)) return next.some((word) => word === 'off' || word === 'aside');
  return !/^(?:left|leaves?)$/.test(lower[k]!) || next.includes('open') || next.includes('until');
}

/** "remain at odds over", "is split, with some in favour", "disagree about" */
const areParted = ({ lower }: TextDocument, k: number): boolean =>
  PARTED.test(lower[k]!) && (/^(?:over|about|on|as)$/.test(lower[k + 1] ?? '') || (lower[k + 1] === ',' && lower[k + 2] === 'with'));

/** "has yet to come to a conclusion on the families", "is still debating how to handle the men": what a government has not made up its mind about. */
export function readOpen(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { doc } = context.scene;
  if (!OPENS.inSentence(doc, sentence.from)) return null;
  for (let k = sentence.from; k < sentence.to; k++) {
    if (!OPENS.at(doc, k)) continue;
    const reached = unreached(doc, k, sentence);
    const open = reached >= 0 || isPondered(doc, k, sentence.to) || isPutOff(doc, k, sentence.to) || areParted(doc, k);
    if (!open || !isOfPeople(context, k, sentence) || isUnreal(context, k, sentence)) continue;
    // "Britain and France, which disagree on mothers": with each other.
    if (PARTED.test(doc.lower[k]!) && doerAt(context, k, sentence).others.length > 0) continue;
    const holder = mindAt(context, reached >= 0 ? reached : k, sentence);
    if (holder) return mindTold(doc, k, holder, 'undecided');
  }
  return null;
}
