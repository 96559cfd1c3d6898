import { axisOf } from '../../domain/stance.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { authorityOf, isOfficialRole } from './authority.js';
import type { Reading } from './reading.js';
import type { Scene } from './scene.js';
import { isOffice } from './subject.js';

/** What sets a second voice against the first. */
const TURN = oneOf(';|but|while|whereas|although|though|yet');
/** "says there is no such plan", "denies it", "said they would not": against what was said before, in words that name no act. */
const AGAINST = new RegExp(
  [
    'there (?:is|are|was|were) no such (?:plans?|intention|decision)',
    'no such (?:plan|intention|decision) (?:exists|existed|has been (?:made|taken))',
    '(?:says?|said|insists?|insisted) (?:that )?(?:it|they|she|he|this|that|none) (?:will|would|wo|can|could|do|did) (?:not|n\'t)(?: be| happen| come)?(?: to pass)?(?= ?(?:[.;"]|$))',
    '(?:den(?:y|ies|ied)|reject(?:s|ed)?|oppos(?:es|ed)|rul(?:es|ed) out|dismiss(?:es|ed)) (?:it|this|that|the idea|the plan|any such (?:plan|step|move|intention))(?= ?(?:[.;,"]|$))',
    'rul(?:es|ed) (?:it|this|that) out',
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
);
/** How far from its turn the office stands, in tokens. */
const OFFICE_WITHIN = 8;
const TAKES: ReadonlySet<string> = new Set(['repatriate', 'repatriate_children_only', 'case_by_case']);

/** "its foreign minister", "the interior minister": an office at the beginning of the clause, of this country or of none that is named. */
function officeIn(scene: Scene, { from, to }: TokenRange, country: string): string | null {
  const { doc, actors } = scene;
  const end = Math.min(to, from + OFFICE_WITHIN);
  if (inside(actors, from, end).some(({ code }) => code !== country)) return null;
  let last = -1;
  for (let k = from; k < end && doc.tag[k] !== 'VERB' && doc.tag[k] !== 'AUX'; k++) if (isOffice(doc.lower[k])) last = k;
  if (last < 0) return null;
  const words = doc.text.slice(doc.start[from], doc.end[last]);
  return isOfficialRole(words) ? words : null;
}

function afterTurn(doc: TextDocument, from: number, sentence: TokenRange): number | null {
  for (let k = from; k < sentence.to; k++) if (TURN.has(doc.lower[k]!)) return k + 1;
  return null;
}

/**
 * "Its justice minister says the women will return; its foreign minister says there is no such plan": the second voice of one country, which
 * names no act and speaks of the one before, in its sentence or the next.
 */
export function readRejoinder(scene: Scene, sentence: TokenRange, readings: readonly Reading[]): Reading | null {
  const { doc } = scene;
  const first = readings.find(({ label, part, deed }) => part === 'origin' && !deed && TAKES.has(label));
  if (!first) return null;
  const next = doc.sentences[doc.sentenceOf[sentence.from]! + 1];
  const turn = afterTurn(doc, first.clause.to - 1, sentence);
  const clauses = [
    ...(turn === null ? [] : [{ from: turn, to: sentence.to }]),
    ...(next && doc.paragraphOf[next.from] === doc.paragraphOf[sentence.from] ? [next] : []),
  ];
  for (const { from, to } of clauses) {
    const begin = TURN.has(doc.lower[from]!) ? from + 1 : from;
    const office = officeIn(scene, { from: begin, to }, first.holder.country);
    if (office === null || !AGAINST.test(doc.lower.slice(begin, to).join(' '))) continue;
    if (readings.some((each) => axisOf(each.label) === 'return' && each.clause.from >= begin)) continue;
    let end = to;
    while (end > begin + 1 && /^[.!?"]$/.test(doc.lower[end - 1]!)) end--;
    const holder = { country: first.holder.country, authority: authorityOf(office, true), speaker: null };
    return { holder, also: [], label: 'refuse', part: 'origin', groups: first.groups, deed: false, clause: { from: begin, to: end } };
  }
  return null;
}
