import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { wordKind } from '../text/word-kinds.js';
import { CONDITIONS, governs, NEGATIONS, RELATIVES, SPEECH } from './governors.js';
import { isPosition } from './position.js';

const OPENERS = new Set(['but', 'while', 'whereas', 'although', 'though', 'as']);
const isMark = (word: string | undefined): boolean => word === ',' || word === ';' || word === '—' || word === ':';

/** The clause around a cue: from its subject's clause to the next main break of the sentence. */
export function clauseAround(doc: TextDocument, subjectFrom: number, cueTo: number): TokenRange {
  const sentence = doc.sentences[doc.sentenceOf[subjectFrom]!]!;
  let from = subjectFrom;
  while (from > sentence.from) {
    const before = doc.lower[from - 1]!;
    if (
      before === ';' ||
      before === '—' ||
      (before === 'but' && isMark(doc.lower[from - 2])) ||
      (before === ',' && OPENERS.has(doc.lower[from]!))
    )
      break;
    from--;
  }
  let to = cueTo;
  while (to < sentence.to) {
    const word = doc.lower[to]!;
    if (word === ';' || (word === ',' && OPENERS.has(doc.lower[to + 1] ?? ''))) break;
    to++;
  }
  while (to > cueTo && /^[.!?"]$/.test(doc.lower[to - 1]!)) to--;
  while (from < subjectFrom && /^["]$/.test(doc.lower[from]!)) from++;
  return { from, to };
}

const ENTITLED = wordKind(/^(?:entitled|lawful|unlawful|lawfully|unlawfully)$/);

/** "was entitled to strip her of …": what somebody may do is not done, and mostly a court says so. */
export function isEntitled(doc: TextDocument, token: number, from: number): boolean {
  for (let k = token - 1; k >= Math.max(from, token - 4); k--) if (ENTITLED.at(doc, k)) return true;
  return false;
}

const RULES =
  /^(?:ruled|rules|ruling|held|holds|found|finds|ordered|orders|decided|decides|declared|upheld|concluded|judge?ment|verdict|order)$/;
const BENCH = /^(?:courts?|judges?|tribunal|magistrate|justices|bench|panel|jury)$/;

const mayBeRuled = sentencesWith((word) => RULES.test(word));

/** "A court in The Hague ruled on Monday that the state must …": what judges say that a state has to do. */
export function isRuled(doc: TextDocument, token: number, from: number): boolean {
  if (!mayBeRuled(doc, token)) return false;
  let that = token - 1;
  while (that > from && doc.lower[that] !== 'that' && !/^(?:[;:"—]|but|while)$/.test(doc.lower[that]!)) that--;
  if (doc.lower[that] !== 'that') return false;
  for (let k = that - 1; k >= Math.max(from, that - 6); k--) {
    if (!RULES.test(doc.lower[k]!)) continue;
    // "the ruling that it must", "a judgment that would make it"
    if (k === that - 1 && /^(?:ruling|judge?ment|verdict|order)$/.test(doc.lower[k]!)) return true;
    return doc.lower.slice(Math.max(from, k - 12), k).some((word) => BENCH.test(word));
  }
  return false;
}

const SUPPOSES = /^(?:assum|think|believ|suppos|suggest|imagin|conclud|say|claim|expect)(?:e|ing)?$/;

/** "wrong, he went on, to": words without what stands between commas before the last of them. */
function withoutAside(words: readonly string[]): readonly string[] {
  const end = words.length - 2;
  if (words[end] !== ',') return words;
  const begin = words.lastIndexOf(',', end - 1);
  return begin < 0 ? words : [...words.slice(0, begin), ...words.slice(end + 1)];
}

/** "It would be wrong to assume that …", "Nobody should think that …": what is said is not so. */
function isMistaken(doc: TextDocument, verb: number, from: number): boolean {
  if (!/^(?:that|the|they|we|it|any|all)$/.test(doc.lower[verb + 1] ?? '')) return false;
  const before = withoutAside(doc.lower.slice(Math.max(from, verb - 12), verb))
    .slice(-3)
    .join(' ');
  return /\b(?:wrong|mistaken|false|untrue|incorrect|premature|absurd|naive|a mistake|foolish) to$|\b(?:nobody|no one|none) (?:should|must|can|may)$/.test(
    before,
  );
}

const DENIES = /^(?:denied|denies|denying)$/;
const FALSE = /^(?:true|untrue|false|lie|incorrect|nonsense|truth|disput(?:ed|es|ing))$/;

/** "It is not true that …", "there is no truth in reports that …", "disputes that …" */
function isFalsely({ lower }: TextDocument, at: number, from: number): boolean {
  const word = lower[at]!;
  if (!FALSE.test(word)) return false;
  if (!/^tru/.test(word)) return lower[at + 1] === 'that';
  return lower.slice(Math.max(from, at - 3), at).some((each) => NEGATIONS.has(each)) && /^(?:that|in|to)$/.test(lower[at + 1] ?? '');
}

/** Words at which it is seen whether a report is denied, and a quotation mark behind which it is not. */
const MEANS = /^(?:mean|means|meant|imply|implies|implied)$/;
const MAY_DENY = wordKind((word) => DENIES.test(word) || FALSE.test(word) || MEANS.test(word) || SUPPOSES.test(word) || SPEECH.has(word));
const QUOTES_OR_DENIES = wordKind(
  (word) => word === '"' || DENIES.test(word) || FALSE.test(word) || MEANS.test(word) || SUPPOSES.test(word) || SPEECH.has(word),
);

/** "does not mean that we give up (our demand)": what is not given up stays. */
const gives = ({ lower }: TextDocument, from: number, to: number): boolean =>
  lower.slice(from, to).some((word) => /^(?:give|gives|gave|giving|abandon|abandons|abandoned|abandoning|drop|drops|dropping)$/.test(word));

/** So many words in quotation marks are no quotation. */
const SCARE = 2;

/** True when the report itself is denied: "stopped short of saying …", "did not say whether …", "denied that …". */
export function isDenied(doc: TextDocument, token: number, from: number): boolean {
  if (!MAY_DENY.inSentence(doc, token)) return false;
  for (let k = token - 1; k >= from; k--) {
    if (!QUOTES_OR_DENIES.at(doc, k)) continue;
    const word = doc.lower[k]!;
    // "denied that it had “quietly” let in two mothers"
    const scare = doc.quotations[doc.quotationOf[k]! ?? -1];
    if (word === '"' && scare && scare.words <= SCARE && scare.from > from) continue;
    if (word === '"') return false;
    if (DENIES.test(word) || isFalsely(doc, k, from)) return true;
    if (MEANS.test(word) && doc.tag[k] !== 'NOUN' && NEGATIONS.has(doc.lower[k - 1] ?? '')) return !gives(doc, k, token);
    if (SUPPOSES.test(word) && isMistaken(doc, k, from)) return true;
    if (!SPEECH.has(word) || doc.tag[k] === 'NOUN') continue;
    for (let n = k - 1; n >= Math.max(from, k - 4); n--) {
      // "makes no apology for saying that", "made no secret of telling"
      if (doc.lower[n] === 'no' && /^(?:apolog(?:y|ies)|secret|bones|hesitation|qualms)$/.test(doc.lower[n + 1]!)) break;
      if (NEGATIONS.has(doc.lower[n]!) || /^(?:short|declined|refused|declining|refusing|without|stop|before)$/.test(doc.lower[n]!))
        return true;
      if (/^(?:PUNCT|PRON)$/.test(doc.tag[n]!)) break;
    }
    return false;
  }
  return false;
}

/** "ruled out that they could be stripped of citizenship" */
export function isRuledOut({ lower }: TextDocument, from: number, token: number): boolean {
  for (let k = token - 1; k > from + 1; k--) if (lower[k] === 'that' && lower[k - 1] === 'out' && /^rul/.test(lower[k - 2]!)) return true;
  return false;
}

const mayBeAsked = sentencesWith((word) => /^(?:why|how|if|whether|questions?|\?)$/.test(word));

/** "the question of which adult will be charged": nobody has answered it. */
const isQuestionOf = ({ lower }: TextDocument, at: number): boolean =>
  /^(?:who|whom|which|what|where|when)$/.test(lower[at]!) &&
  /^questions?$/.test(lower[/^(?:of|about|over|on)$/.test(lower[at - 1] ?? '') ? at - 2 : at - 1] ?? '');

/** "asked how many people have been stripped of it": whoever asks for a number says nothing of whose policy it is. */
function isCountAsked({ lower }: TextDocument, at: number, from: number): boolean {
  if (lower[at] !== 'how' || !/^(?:many|often)$/.test(lower[at + 1] ?? '')) return false;
  return lower.slice(from, at).some((word) => /^(?:ask|asks|asked|asking)$/.test(word));
}

/** "How is it that a rich country cannot receive them?" he asked: who asks wants an answer, whatever it says. */
function endsInQuestion({ lower, sentences, sentenceOf }: TextDocument, token: number): boolean {
  const { to } = sentences[sentenceOf[token]!]!;
  for (let k = token; k < to; k++) if (/^[?.!;"]$/.test(lower[k]!)) return lower[k] === '?';
  return false;
}

const LEFT_OPEN =
  /\b(?:(?:has|have) (?:not|n't|never) (?:yet )?been (?:decided|settled|determined|resolved)|(?:is|remains|remained|was) (?:still )?(?:open|undecided|unsettled|unresolved|an open question|to be (?:decided|settled|determined)|under (?:review|discussion|consideration|study))|(?:has|have|is|are) yet to be (?:decided|settled|determined|resolved))\b/;

/** "Whether Denmark will fetch them has not been decided": what is said behind the question. */
function isLeftOpen({ lower, sentences, sentenceOf }: TextDocument, question: number, token: number): boolean {
  // "Whether the mothers whom Denmark took back will be tried": another question.
  if (lower.slice(question, token).some((word) => RELATIVES.has(word))) return false;
  const behind = lower.slice(token, Math.min(sentences[sentenceOf[token]!]!.to, token + OPEN_REACH));
  return LEFT_OPEN.test(behind.join(' ')) && !behind.some((word) => BENCH.test(word));
}
/** How far behind the verb of a question it may be said that it is open, in tokens. */
const OPEN_REACH = 24;

/** "whether it would …", a question: open only where somebody is said to think about it; "asked whether" tells nothing. */
export function whether(doc: TextDocument, token: number, from: number): 'none' | 'weighed' | 'asked' {
  if (!mayBeAsked(doc, token)) return 'none';
  if (endsInQuestion(doc, token)) return 'asked';
  for (let k = token - 1; k >= from; k--) {
    const word = doc.lower[k]!;
    if (word === '"' || word === ';') return 'none';
    if (/^(?:why|how)$/.test(word) && (k === from || doc.lower[k - 1] === ':')) return 'asked';
    if (isQuestionOf(doc, k) || isCountAsked(doc, k, from)) return 'asked';
    const asks = word === 'if' && /^(?:ask|open$)/.test(doc.lower[k - 1] ?? '');
    if (word === 'whether' && (k === from || /^(?:and|but|:)$/.test(doc.lower[k - 1]!)) && isLeftOpen(doc, k, token)) return 'weighed';
    if (word === 'whether' && /\bquestion (?:is|was|remains)$/.test(`${doc.lower[k - 2]} ${doc.lower[k - 1]}`)) return 'asked';
    if (word !== 'whether' && !asks) continue;
    const before = doc.lower.slice(Math.max(from, k - 5), k);
    return before.some((w) => governs(w, 'weigh') || /^look/.test(w) || /^(?:decid|determin|undecid|open$)/.test(w)) ? 'weighed' : 'asked';
  }
  return 'none';
}

const mayBeAwaited = sentencesWith((word) => word === 'before' || word === 'until');

/** "before they are allowed back", "until the women are brought home": a time that may never come. */
export function isAwaited(doc: TextDocument, token: number, from: number): boolean {
  if (!mayBeAwaited(doc, token)) return false;
  for (let k = token - 1; k >= from; k--) {
    const word = doc.lower[k]!;
    if (/^[,;:"—]$/.test(word) || doc.tag[k] === 'SCONJ' || (doc.tag[k] === 'VERB' && !/^(?:allowed|permitted|let)$/.test(word)))
      if (word !== 'before' && word !== 'until') return false;
    if (word === 'before' || word === 'until')
      return doc.lower.slice(k + 1, token).some((each) => /^(?:is|are|being|can|may|allowed|permitted)$/.test(each));
  }
  return false;
}

const HEARSAY =
  /^(?:rumou?rs?|reports?|speculation|suggestions?|allegations?|claims?|hopes?|fears?|concerns?|calls?|demands?|possibility|prospect|chance|idea|notion|thought|expectations?|warnings?|criticism|signs?|signals?|impression|indications?|belief)$/;

/** "Iraq's call that", "renewed its demand that": somebody's own, no rumour. */
const isOwned = ({ lower }: TextDocument, noun: number): boolean =>
  /^(?:calls?|demands?)$/.test(lower[noun]!) && /^(?:'s|its|their)$/.test(lower[noun - 1] ?? '');

const BLAMED = /^(?:critici[sz]|condemn|denounc|attack|deplor|mock|question|dismiss|reject)/;

/** "criticised the position that they will not be brought home": another's. */
const isBlamed = ({ lower }: TextDocument, noun: number): boolean =>
  isPosition(lower[noun]!) && [noun - 1, noun - 2].some((k) => BLAMED.test(lower[k] ?? ''));

const mayBeRumour = sentencesWith((word) => HEARSAY.test(word) || isPosition(word));

/** "Rumours that Spain would …", "fears that they will …": nobody says that it is so. */
export function isRumour(doc: TextDocument, token: number, from: number): boolean {
  if (!mayBeRumour(doc, token)) return false;
  for (let k = token - 1; k > from; k--) {
    if (/^[";:—]$/.test(doc.lower[k]!)) return false;
    const noun = /^(?:NOUN|PROPN)$/.test(doc.tag[k - 1]!) || k - 1 === from || /^(?:was|were|are|been)$/.test(doc.lower[k - 2]!);
    if (doc.lower[k] === 'that' && noun) return isBlamed(doc, k - 1) || (HEARSAY.test(doc.lower[k - 1]!) && !isOwned(doc, k - 1));
  }
  return false;
}

/** "The idea that we would …": where one begins that whoever speaks of it may judge; -1 where the words before a verb are none. */
export function supposedAt({ lower }: TextDocument, token: number, from: number): number {
  const that = lower.lastIndexOf('that', token - 1);
  return that > from && /^(?:idea|notion|suggestion|thought)$/.test(lower[that - 1]!) ? that - 1 : -1;
}

const UNDONE =
  /^(?:overturned|quashed|annulled|reversed|rescinded|restored|invalidated|struck|void|voided|unlawful|unconstitutional|illegal|illegally|unlawfully)$/;

/** "stripped under a law that the High Court later struck down", "a decision that judges have since overturned": what no longer holds. */
export function isUndone(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!UNDONE.test(doc.lower[k]!) || (doc.lower[k] === 'struck' && doc.lower[k + 1] !== 'down')) continue;
    const before = doc.lower.slice(Math.max(from, k - 4), k);
    if (!before.some((word) => NEGATIONS.has(word) || CONDITIONS.has(word))) return true;
  }
  return false;
}

/** "to end the practice of revoking", "stop stripping people": what is to be done no more. */
export const isToEnd = ({ lower }: TextDocument, { from }: TokenRange): boolean =>
  /(?:^| )(?:end|ends|ending|stop|stops|stopping|halt|halts|halting|cease|abandon|scrap)(?: (?:the|its|their|this|any|all))?(?: (?:practice|policy|use|power|powers))?(?: of)?$/.test(
    lower.slice(Math.max(0, from - 5), from).join(' '),
  );

/** "annulled the decree that took their citizenship": an act undone, and no citizenship. */
export const undoesAct = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  /^(?:annul|rescind|cancel|revok|withdr[ae]w)/.test(lower[from]!) &&
  lower.slice(from, to).some((word) => /^(?:decrees?|decisions?|orders?|rulings?|revocations?|deprivation|measures?)$/.test(word));

const GIVES_BACK =
  /^(?:restor(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|regain(?:s|ed|ing)?|recover(?:s|ed|ing)?|return(?:s|ed|ing)?|back|won)$/;
const CITIZENSHIP = /^(?:citizenships?|nationality|passports?)$/;

/** "restored the citizenship of a mother whom it had stripped of it": given back before the words tell that it was taken. */
export function isGivenBack({ lower }: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!GIVES_BACK.test(lower[k]!) || !lower.slice(k + 1, Math.min(to, k + 6)).some((word) => CITIZENSHIP.test(word))) continue;
    if (!lower.slice(Math.max(from, k - 4), k).some((word) => NEGATIONS.has(word))) return true;
  }
  return false;
}

/** "a law, repealed in 2017, that let a minister strip …" */
export function isRepealed(doc: TextDocument, { from, to }: TokenRange): boolean {
  const at = doc.lower.slice(from, to).findIndex((word) => /^(?:repeal(?:ed|s)?|abolished|lapsed)$/.test(word));
  return at >= 0 && !doc.lower.slice(Math.max(from, from + at - 4), from + at).some((word) => NEGATIONS.has(word));
}

/** "…, said a German diplomat in the region": where what was said ends before who said it. */
export function beforeAttribution({ lower }: TextDocument, from: number, to: number): number {
  for (let k = from; k < to - 1; k++) if (lower[k] === ',' && SPEECH.has(lower[k + 1]!)) return k;
  return to;
}
