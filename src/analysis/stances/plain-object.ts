import type { TermMatcher } from '../relevance/terms.js';
import type { TextDocument } from '../text/document.js';
import { namesPeopleAt } from './of-people.js';

const WITH_OBJECT = /^(?:leav(?:e|es|ing)|left|let|lets|letting|wants?|wanted|(?:allow|permit)(?:s|ted|ed|ting|ing)?)$/;
const WHERETO = /^(?:in|there|syria|camps?|prisons?|custody|hands|hol|hawl|roj|home|out|gone|back)$/;
const LINKS = /^(?:of|and|or|with|'s|in|north|south|east|west|-|northeast|northeastern|northern|eastern)$/;

/** "leaves its men there", "wants the children out", "allows them back": a cue of a verb and what becomes of its object. */
const isOfObject = ({ lower }: TextDocument, at: number, to: number): boolean =>
  to - at > 2 && WITH_OBJECT.test(lower[at]!) && WHERETO.test(lower[to - 1]!);

/** "14 children are left in the camp", "have been left there": they are still there, and nobody is said to leave them; "will be left" is somebody's will. */
const remain = ({ lower }: TextDocument, at: number, to: number): boolean =>
  lower[at] === 'left' &&
  WHERETO.test(lower[to - 1]!) &&
  /^(?:is|are|was|were|been|'re|'s)$/.test(lower[at - 1] ?? '') &&
  lower[to] !== 'by';

/** Does a verb stand between the two? "Captured fighters" are none. */
export function holdsVerb({ tag, lower }: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const participle = /(?:ed|ing)$/.test(lower[k]!) && /^(?:NOUN|PROPN|ADJ)$/.test(tag[k + 1] ?? '');
    if (tag[k] === 'AUX' || (tag[k] === 'VERB' && !participle)) return true;
  }
  return false;
}

/** Something else than the object stands between the two: "left Denmark and lived there", "wants a new home", "leave it to the courts there". */
export function hasOtherObject(doc: TextDocument, at: number, to: number, people: TermMatcher): boolean {
  const { lower, tag } = doc;
  if (remain(doc, at, to)) return true;
  // "kept out of it"
  if (lower[to - 1] === 'out' && /^ke(?:ep|pt)/.test(lower[at]!) && lower[to] === 'of') return true;
  if (!isOfObject(doc, at, to)) return false;
  // "wants its women gone from there": away, and not home.
  if (lower[to - 1] === 'gone' && /^(?:its|their|our)$/.test(lower[at + 1]!)) return true;
  // "left her team in the camp", "leaves the care of the women there"
  if (namesPeopleAt(doc, at + 1, to - 1, people) === false) return true;
  // "allowed the women back into the courtroom"
  if (lower[to - 1] === 'back' && (lower[to] === 'into' || (lower[to] === 'to' && tag[to + 1] !== 'PROPN'))) return true;
  if (
    lower[to - 1] === 'home' &&
    /^(?:DET|ADJ|PART)$/.test(tag[to - 2]!) &&
    !/^(?:her|him|them|all|both|these|those)$/.test(lower[to - 2]!)
  )
    return true;
  // "will not let the men in the room speak": where they are.
  if (lower[to - 1] === 'in' && /^(?:DET|NOUN|PROPN|ADJ)$/.test(tag[to] ?? '') && !/^(?:this|next|last)$/.test(lower[to]!)) return true;
  for (let k = at + 1; k < to - 1; k++)
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|PART)$/.test(tag[k]!) && !LINKS.test(lower[k]!)) return true;
  return false;
}
