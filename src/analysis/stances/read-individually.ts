import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { inside } from '../text/sorted.js';
import { NEGATIONS } from './governors.js';
import type { Reading } from './reading.js';
import type { ReadingContext } from './site.js';
import { isOffice } from './subject.js';
import { isUnreal, mindAt, mindTold } from './teller.js';

const EXAMINES =
  /^(?:examin(?:e[ds]?|ing)|assess(?:es|ed|ing)?|consider(?:s|ed|ing)?|judg(?:e[ds]?|ing)|review(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|weigh(?:s|ed|ing)?|look(?:s|ed|ing)?|decid(?:e[ds]?|ing)|treat(?:s|ed|ing)?|deal(?:s|t|ing)?|screen(?:s|ed|ing)?|vet(?:s|ted|ting)?|check(?:s|ed|ing)?|evaluat(?:e[ds]?|ing)|handl(?:e[ds]?|ing)|approach(?:es|ed|ing)?|tak(?:e[ns]?|ing)|measur(?:e[ds]?|ing)|scrutini[sz](?:e[ds]?|ing)|process(?:es|ed|ing)?|determin(?:e[ds]?|ing)|verif(?:y|ies|ied|ying))$/;
/** One by one. */
const SINGLY = /^(?:individually|separately|singly)$/;
const EACH = /^(?:each|every|individual|single)$/;
const CASE = /^(?:cases?|requests?|applications?|files?|dossiers?|situations?|returns?|repatriations?|circumstances)$/;
/** "after a concrete evaluation", "makes a separate decision on" */
const APPRAISAL = /^(?:assessments?|evaluations?|examinations?|reviews?|decisions?|screenings?|checks?)$/;
const OWN = /^(?:individual|concrete|specific|separate|personal|case-by-case)$/;
const mayBeSingle = sentencesWith((word) => SINGLY.test(word) || EACH.test(word) || OWN.test(word));
const REACH = 10;

const stops = (word: string): boolean => /^[;:"—]$/.test(word);

/** "study the files singly", "look at every Maldivian separately", "weighs every return": the token of the verb, -1 where none is. */
function examinedAt({ lower, tag }: TextDocument, k: number, { from, to }: TokenRange, isCase: (a: number, b: number) => boolean): boolean {
  // "Spain studies": a verb that taggers take for a noun.
  const isNoun = tag[k] === 'NOUN' && !(lower[k]!.endsWith('s') && (tag[k - 1] === 'PROPN' || isOffice(lower[k - 1])));
  if (!EXAMINES.test(lower[k]!) || isNoun) return false;
  let a = k;
  while (a > Math.max(from, k - REACH) && !stops(lower[a - 1]!)) a--;
  let b = k + 1;
  while (b < Math.min(to, k + REACH) && !stops(lower[b]!)) b++;
  const words = lower.slice(a, b);
  if (!isCase(a, b)) return false;
  if (words.some((word) => SINGLY.test(word))) return true;
  // "measures every application", "each case will be looked into"
  if (/^(?:tak|determin|process|approach|treat|deal)/.test(lower[k]!)) return false;
  return words.some((word, n) => EACH.test(word) && [1, 2].some((step) => CASE.test(words[n + step] ?? '')));
}

/** "after a concrete evaluation of each child", "a separate decision about every mother" */
function isAppraisal({ lower }: TextDocument, k: number, to: number): boolean {
  if (!APPRAISAL.test(lower[k]!) || !lower.slice(Math.max(0, k - 3), k).some((word) => OWN.test(word))) return false;
  return lower.slice(k + 1, Math.min(to, k + 5)).some((word) => EACH.test(word) || CASE.test(word));
}

/** "looks at every woman separately", "measures each application against criteria": who may come is decided of each alone. */
export function readIndividually(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, matchers } = context;
  const { doc } = scene;
  if (!mayBeSingle(doc, sentence.from)) return null;
  const isCase = (a: number, b: number): boolean =>
    matchers.people.has(doc, a, b) ||
    inside(scene.actors, a, b).some(({ naming, from }) => naming === 'demonym' && EACH.test(doc.lower[from - 1] ?? '')) ||
    doc.lower.slice(a, b).some((word) => CASE.test(word) && word !== 'circumstances');
  for (let k = sentence.from; k < sentence.to; k++) {
    if (!(examinedAt(doc, k, sentence, isCase) || isAppraisal(doc, k, sentence.to)) || isUnreal(context, k, sentence)) continue;
    const near = doc.lower.slice(Math.max(sentence.from, k - 6), k);
    if (near.some((word) => NEGATIONS.has(word)) || TRIED.test(doc.lower.slice(sentence.from, sentence.to).join(' '))) continue;
    const holder = mindAt(context, k, sentence);
    if (holder) return mindTold(doc, k, holder, 'case_by_case');
  }
  return null;
}

/** Judged before a court, taught or healed one by one, or let in from elsewhere. */
const TRIED =
  /\b(?:trials?|prosecut\w+|charges?|courts?|judges?|sentenc\w+|schools?|teachers?|pupils?|doctors?|clinic|therap\w+|asylum|visas?|licen[cs]es?|urg\w+|ought to|should|must)\b/;
