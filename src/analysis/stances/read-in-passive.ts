import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { clauseAround, isDenied, isRuled, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { isPossible, NEGATIONS } from './governors.js';
import { groupsIn, groupsOf } from './groups.js';
import { holderOf, speakerAt } from './holder.js';
import type { Holder } from './official.js';
import { agentAfter } from './passive.js';
import type { Reading } from './reading.js';
import type { ReadingContext } from './site.js';

const ENDS = new Set(';:"—.');

/** What is asked of a government, and what it settles. */
const ASKED = oneOf('requests?|pleas?|appeals?|applications?|petitions?|demands?');
const SETTLED = oneOf('decisions?|refusal');
const tells = sentencesWith((word) => ASKED.has(word) || SETTLED.has(word));

const BE = /^(?:was|were|been|is|are|be)$/;
const TURNED_DOWN = /^(?:turned|rejected|refused|denied|dismissed|rebuffed|spurned|declined)$/;
const UPHELD = /^(?:announced|defended|confirmed|upheld|taken|made|justified|explained|reaffirmed|backed)$/;
/** How far behind the noun its verb stands, and behind that the agent, in tokens. */
const VERB_REACH = 22;
const AGENT_REACH = 3;

/** "to be brought home", "for their return": what the request is for. */
const TO_COME =
  /\b(?:to (?:be )?(?:\w+ )?(?:(?:brought|taken|flown|transferred|moved|sent|allowed|let|fetched|come|go|return|travel|bring|take|fly|let)\b.{0,40}?\b(?:home|back)|(?:be )?(?:repatriated|fetched|evacuated)|return|repatriate|fetch)|for (?:\w+ ){0,3}?(?:return|repatriation|evacuation))\b/;

const PARLIAMENT = /^(?:parliament|lawmakers|senate|bundestag|assembly|committee|senators|commons|lords|congress)$/;

/** The participle of the first passive behind the noun, which nothing denies; -1 for none. */
function passiveBehind(doc: TextDocument, noun: number, to: number, verbs: RegExp): number {
  const { lower, tag } = doc;
  for (let k = noun + 1; k < Math.min(to, noun + VERB_REACH) && !ENDS.has(lower[k]!); k++) {
    if (tag[k] !== 'VERB' || !verbs.test(lower[k]!) || lower[k - 1] === 'to') continue;
    const before = lower.slice(Math.max(noun, k - 4), k);
    // "to be taken back": what is asked.
    if (
      !before.some((word) => BE.test(word)) ||
      lower
        .slice(Math.max(noun, k - 3), k)
        .join(' ')
        .includes('to be')
    )
      continue;
    return before.some((word, n) => NEGATIONS.has(word) || isPossible(doc, k - before.length + n)) ? -1 : k;
  }
  return -1;
}

/** Who turned it down or settled it: named behind "by", else who says so in office. */
function whose(context: ReadingContext, verb: number): Holder | null {
  const agent = agentAfter(context.scene, { from: verb, to: verb + AGENT_REACH });
  if (!agent) return speakerAt(context.scene, verb);
  // A parliament's vote moves nobody.
  if (PARLIAMENT.test(agent.head)) return null;
  return agent.kind === 'actor' || agent.kind === 'office' ? holderOf(context.scene, agent, verb) : null;
}

/** "A request by the mothers to be brought home was turned down by Helsinki", "The decision not to fetch them was defended by the cabinet". */
export function readInPassive(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, custodians, movers, matchers } = context;
  const { doc } = scene;
  if (!tells(doc, sentence.from)) return null;
  for (let k = sentence.from; k < sentence.to; k++) {
    const asked = ASKED.has(doc.lower[k]!);
    if ((!asked && !SETTLED.has(doc.lower[k]!)) || doc.tag[k] === 'VERB') continue;
    const verb = passiveBehind(doc, k, sentence.to, asked ? TURNED_DOWN : UPHELD);
    if (verb < 0) continue;
    const words = doc.lower.slice(k, verb);
    const wanted = TO_COME.exec(words.join(' '))?.[0];
    if (!wanted || !(/repatriat/.test(wanted) || matchers.people.has(doc, sentence.from, verb))) continue;
    if (isConditional(doc, verb, sentence.from) || isDenied(doc, verb, sentence.from) || isRuled(doc, verb, sentence.from)) continue;
    if (whether(doc, verb, sentence.from) !== 'none') continue;
    const holder = whose(context, verb);
    if (!holder || !isCountry(holder.country) || custodians.has(holder.country) || movers.has(holder.country)) continue;
    const refused = asked || words.includes('not') || doc.lower[k] === 'refusal';
    const { from, to } = clauseAround(doc, k, verb + 1);
    const named = groupsIn(doc, from, verb);
    const groups = named.length > 0 ? named : groupsOf(doc, from, to);
    const young = !refused && groups.every((group) => group === 'children' || group === 'orphans');
    const label = refused ? 'refuse' : young ? 'repatriate_children_only' : 'repatriate';
    return { holder, also: [], label, part: 'origin', groups, deed: false, clause: { from, to }, verb };
  }
  return null;
}
