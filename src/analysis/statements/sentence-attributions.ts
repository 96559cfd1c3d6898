import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { wordKind } from '../text/word-kinds.js';
import { accordingTo } from './according-to.js';
import { isAside } from './aside.js';
import type { Attribution } from './attribution.js';
import { contentAfter, passiveSpeaker } from './content-after.js';
import { contentBefore } from './content-before.js';
import { hasComplement } from './content-start.js';
import { isCorrection } from './corrections.js';
import type { Cue, CueField } from './cue.js';
import { chosenCues, cueCandidates } from './cues.js';
import { afterDateline } from './dateline.js';
import { colonLine, creditLine } from './layout.js';
import { inNominalClause } from './nominal-clause.js';
import { plainWords } from './plain-words.js';
import { saysNothing } from './pro-forms.js';
import { handedOver, invertedLine } from './quotation-lines.js';
import type { Scorer } from './scorer.js';
import type { SentenceView } from './sentence-view.js';
import { farSpeaker, nearSpeaker } from './speaker.js';
import type { SpeechVerbs } from './speech-verbs.js';
import { mainSubject } from './subject.js';
import { isTopicOfTalk } from './topics.js';
import { withoutWrapped } from './trailing.js';
import { inOnesView, putSo, soSays, viewHeld } from './views.js';
import { isQuoted, isStop } from './words.js';

/** No sentence of prose is longer, in tokens; what is (tables, lists without stops) holds no attribution. */
const LONGEST_SENTENCE = 300;

/** What the sentences of a text are read with. */
export interface Reading extends Pick<CueField, 'isState' | 'isCountry'> {
  readonly speech: SpeechVerbs;
  readonly scorer: Scorer;
}

const COLON = wordKind(/^:$/);

/** Longest "(Agency Photo/Ann Kest)" before a sentence, in tokens. */
const LONGEST_CREDIT = 12;

/** "(Agency/Ann Kest) “…,” she said": behind the credit in brackets that a sentence opens with; `from` itself for others. */
function afterBrackets(doc: TextDocument, from: number, to: number): number {
  if (doc.lower[from] !== '(') return from;
  for (let k = from + 1; k < Math.min(to - 1, from + LONGEST_CREDIT); k++)
    if (doc.lower[k] === ')') return doc.start[k + 1]! > doc.end[k]! && beginsWithCapital(doc.word[from + 1]!) ? k + 1 : from;
  return from;
}

function viewOf(doc: TextDocument, { speech, scorer, isState, isCountry }: Reading, index: number, start: number): SentenceView | null {
  const sentence = doc.sentences[index]!;
  const { to } = sentence;
  if (to - sentence.from > LONGEST_SENTENCE) return null;
  const from = afterBrackets(doc, Math.max(afterDateline(doc, sentence), Math.min(start, to - 1)), to);
  let last = to;
  while (last > from && isStop(doc.lower[last - 1]) && !isQuoted(doc, last - 1)) last--;
  const field = { from, to, end: last, isState };
  const { cues, end } = withoutWrapped(doc, chosenCues(doc, cueCandidates(doc, speech, field), field, scorer), from, last);
  return {
    doc,
    speech,
    index,
    from,
    to,
    end,
    headline: doc.paragraphOf[from] === 0,
    subject: cues.length > 0 || COLON.inSentence(doc, from) ? mainSubject(doc, from, to, (i) => isQuoted(doc, i)) : null,
    cues,
    isCountry,
    found: [],
    covered: from,
  };
}

function byVerb(view: SentenceView, cue: Cue, scorer: Scorer): Attribution | null {
  const { doc } = view;
  let speech = nearSpeaker(view, cue);
  // "…, whatever Washington says"
  if (doc.lower[speech.start] === 'whatever') return null;
  // "His answer, quoting him from the interview, was: “…”": from whom, and not what.
  if (cue.gerund && cue.verb.lemma === 'quote' && /^(?:him|her|them)$/.test(doc.lower[cue.at + 1] ?? '')) return null;
  const before = contentBefore(view, cue, speech);
  if (before.length === 0) {
    if (inNominalClause(view, cue) || isAside(doc, speech.start, cue.at)) return null;
    if (!scorer.isCue({ cue, complement: hasComplement(view, cue) })) return null;
    if (cue.passive) {
      const by = passiveSpeaker(view, cue);
      if (cue.verb.lemma === 'say' || !by) return null;
      speech = { near: by, subject: null, certain: true, inverted: true, start: cue.from };
    }
  }
  const content = before.length > 0 ? before : contentAfter(view, cue, speech, scorer);
  if (content.length === 0 || (before.length === 0 && saysNothing(doc, content))) return null;
  const found = farSpeaker(view, cue, speech, before.length > 0, scorer);
  // "As the minister put it: “…”"
  const opens = found !== null && found.from === view.from && doc.lower[found.from] === 'as' && found.to > found.from + 1;
  const source = opens ? { from: found.from + 1, to: found.to } : found;
  if (before.length === 0 && (!source || isTopicOfTalk(doc, view.speech, source))) return null;
  return {
    source,
    // "ruled out" is the opposite of "ruled".
    cue: { from: cue.from, to: cue.at + (doc.lower[cue.at + 1] === 'out' && cue.verb.lemma === 'rule' ? 2 : 1) },
    content,
    sentence: view.index,
    rule: before.length > 0 ? 'before' : 'after',
    strength: cue.verb.strength,
    sure: cue.sure,
    told: cue.told,
    deed: cue.deed,
  };
}

/** The attributions whose cue stands in one sentence, from the token `start` on where a label opens it, in the order of their cues. */
export function sentenceAttributions(doc: TextDocument, reading: Reading, index: number, start = 0): Attribution[] {
  const { scorer } = reading;
  const view = isCorrection(doc, index) ? null : viewOf(doc, reading, index, start);
  if (!view) return [];
  for (const cue of view.cues) {
    if (cue.unsaid || (cue.kind === 'verb' && cue.at < view.covered)) continue;
    const { covered } = view;
    const made = cue.kind === 'according' ? accordingTo(view, cue) : byVerb(view, cue, scorer);
    if (made) view.found.push(made);
    else view.covered = covered;
  }
  if (view.found.length === 0) {
    const line =
      creditLine(view) ??
      viewHeld(view) ??
      putSo(view) ??
      colonLine(view) ??
      invertedLine(view) ??
      handedOver(view) ??
      inOnesView(view) ??
      soSays(view) ??
      plainWords(view);
    if (line) view.found.push(line);
  }
  return view.found.some(({ deed }) => deed) ? view.found.filter(({ deed }) => !deed) : view.found;
}
