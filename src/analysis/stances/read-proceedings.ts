import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { clauseAround, isDenied, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { NEGATIONS, OUGHT } from './governors.js';
import { groupsOf } from './groups.js';
import { speakerAt, spokenOf } from './holder.js';
import type { Reading } from './reading.js';
import { statementAt } from './scene.js';
import type { ReadingContext } from './site.js';

const PROCEEDINGS = /^(?:charges|proceedings|prosecutions?|investigations?|inquir(?:y|ies))$/;
const OPENED = /^(?:opened|brought|launched|filed|initiated|started|instituted|pressed|laid|begun)$/;
const RULE = /^(?:is|are)$/;
const SETTLED = /^(?:will|shall)$/;
/** How many tokens an auxiliary and its participle, and those against whom, take. */
const VERB_REACH = 7;
const WHOM_REACH = 12;

const tellsOfThem = sentencesWith((word) => PROCEEDINGS.test(word));

/** "are opened", "will in each case be brought": the participle; -1 where there is none, or it is denied. */
function openedAfter({ lower }: TextDocument, noun: number, to: number): number {
  const end = Math.min(to, noun + 1 + VERB_REACH);
  const first = lower[noun + 1] ?? '';
  if (!(RULE.test(first) || SETTLED.test(first) || OUGHT.has(first))) return -1;
  for (let k = noun + 2; k < end; k++) {
    if (NEGATIONS.has(lower[k]!)) return -1;
    if (OPENED.test(lower[k]!)) return k;
  }
  return -1;
}

const VICTIMS = /\b(?:deaths?|killings?|murders?|abductions?|disappearances?|abuse|treatment)\b/;
const ELSEWHERE = /\bin their (?:own |home )?(?:countries|states|homelands)\b/;

/** Is it done in each case, or to people who are told? What is done as a rule is a policy only where it is done to all. */
function isOfThem({ scene: { doc }, matchers }: ReadingContext, opened: number, to: number, rule: boolean): boolean {
  const limit = Math.min(to, opened + 1 + WHOM_REACH);
  let end = opened + 1;
  // "into the companies that sold arms to fighters": those whom it is opened against stand before.
  while (end < limit && !/^(?:that|which|who|whose)$/.test(doc.lower[end]!)) end++;
  const words = doc.lower.slice(opened + 1, end).join(' ');
  const people = matchers.people.has(doc, opened + 1, end);
  // "into the deaths of two children", "against all fighters in their home countries": of victims, and of others to do.
  if (VICTIMS.test(words) || ELSEWHERE.test(words)) return false;
  const all = /\b(?:against|into|on) (?:all|each|every|any(?:one|body)?|everyone|everybody|those)\b/.test(words);
  const each = /\bin (?:each|every|all)(?: \w+)? cases?\b(?! of\b)/.test(words);
  return rule ? each || (all && people) : each || (/\b(?:against|into)\b/.test(words) && (people || all));
}

/** Is anybody spoken of who may be tried, here or right before? */
function hasPeopleNear({ scene: { doc }, matchers }: ReadingContext, { from, to }: TokenRange): boolean {
  const before = doc.sentences[Math.max(0, doc.sentenceOf[from]! - 1)]!;
  return matchers.people.has(doc, before.from, to);
}

/** "Criminal proceedings are opened in every single case," the ministry says; "Charges will be brought against adults": those who come home are tried there. */
export function readProceedings(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, matchers, custodians } = context;
  const { doc } = scene;
  if (!tellsOfThem(doc, sentence.from)) return null;
  for (let k = sentence.from; k < sentence.to; k++) {
    const opened = PROCEEDINGS.test(doc.lower[k]!) ? openedAfter(doc, k, sentence.to) : -1;
    if (opened < 0 || /^(?:no|without)$/.test(doc.lower[k - 1] ?? '') || /^(?:no|without)$/.test(doc.lower[k - 2] ?? '')) continue;
    const clause = clauseAround(doc, k, opened + 1);
    const to = Math.max(clause.to, Math.min(sentence.to, opened + 1));
    if (!isOfThem(context, opened, to, RULE.test(doc.lower[k + 1]!)) || !hasPeopleNear(context, sentence)) continue;
    if (isConditional(doc, k, sentence.from) || isDenied(doc, k, sentence.from) || whether(doc, k, sentence.from) !== 'none') continue;
    if (matchers.local.find(doc, sentence.from, sentence.to).length > 0) continue;
    const holder = speakerAt(scene, k) ?? (statementAt(scene, k) === null ? spokenOf(scene, k) : null);
    if (!holder || !isCountry(holder.country) || custodians.has(holder.country)) continue;
    return {
      holder,
      also: [],
      label: 'prosecute_at_home',
      part: 'origin',
      groups: groupsOf(doc, clause.from, clause.to),
      deed: false,
      clause,
      verb: opened,
    };
  }
  return null;
}
