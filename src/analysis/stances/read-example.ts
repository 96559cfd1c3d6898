import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { clauseAround } from './clause.js';
import { isConditional } from './conditional.js';
import { NEGATIONS, OTHER_STATES } from './governors.js';
import { groupsOf } from './groups.js';
import { speakerAt } from './holder.js';
import { isHearsay, type Reading } from './reading.js';
import { statementAt } from './scene.js';
import type { ReadingContext } from './site.js';
import { doerAt, mindAt } from './teller.js';

const FOLLOWS = wordKind(/^follow(?:s|ed)?$/);
/** What is followed: "suit", "its example", "the lead of Finland"; nothing more, or the end. */
const EXAMPLE = /^follow(?:s|ed)? (?:suit|(?:\S+ ){0,3}?(?:example|lead|footsteps)|[.,;"!]|and\b)/;
const EXAMPLE_REACH = 6;
/** Whoever says so wants it: "should follow", "hope that others will follow", "urged others to follow". */
const WANTS =
  /^(?:should|must|ought|need|needs|hope|hopes|hoped|urge|urges|urged|call|calls|called|encourage|encourages|encouraged|want|wants|wanted|ask|asks|asked|invite|invites|invited|expect|expects|expected)$/;
/** How far before the verb the states and the wish stand, in tokens. */
const REACH = 14;
/** What the example is: that somebody took people back. */
const RETURN =
  /\b(?:repatriat\w+|returns?|returned|returning|(?:brought|bringing|took|taken|taking|flew|flown) (?:\S+ ){0,4}?(?:back|home|in)|handover|handed over|took over|flight|operation|delegation)\b/;

/** Is the return of people told in the sentence, or right before it? */
function tellsOfReturn(doc: TextDocument, { from, to }: TokenRange): boolean {
  const begin = doc.sentences[Math.max(0, doc.sentenceOf[from]! - 2)]!.from;
  return RETURN.test(doc.lower.slice(Math.max(begin, from - BEFORE), to).join(' '));
}
/** Sentences of a list may be endless. */
const BEFORE = 80;

/** "Other countries should follow the example", "hope that more states will follow": the return of people, asked of other states by whoever praises one. */
export function readExample(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene } = context;
  const { doc } = scene;
  if (!FOLLOWS.inSentence(doc, sentence.from)) return null;
  for (let k = sentence.from; k < sentence.to; k++) {
    if (!FOLLOWS.at(doc, k) || !EXAMPLE.test(doc.lower.slice(k, k + EXAMPLE_REACH).join(' '))) continue;
    const before = doc.lower.slice(Math.max(sentence.from, k - REACH), k);
    const wish = before.findIndex((word) => WANTS.test(word));
    if (wish < 0 || !before.some((word) => OTHER_STATES.has(word)) || before.some((word) => NEGATIONS.has(word))) continue;
    if (isConditional(doc, k, sentence.from) || !tellsOfReturn(doc, sentence)) continue;
    const verb = k - before.length + wish;
    const said = speakerAt(scene, k);
    const holder = said ?? (statementAt(scene, k) === null ? mindAt(context, verb, sentence) : null);
    if (!holder || isHearsay(holder, doerAt(context, verb, sentence))) return null;
    const clause = clauseAround(doc, verb, k + 1);
    return {
      holder,
      also: [],
      label: 'repatriate',
      part: 'urging_others',
      groups: groupsOf(doc, clause.from, clause.to),
      deed: false,
      clause,
      verb: k,
    };
  }
  return null;
}
