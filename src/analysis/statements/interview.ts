import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { Attribution, Declared } from './attribution.js';
import { nameEnd } from './transcript.js';

/** Questions that make an interview; a page that answers its readers has the same form and fails the tests below. */
const FEWEST_QUESTIONS = 3;
/** Longer paragraphs that end in a question are no interviewer's. */
const LONGEST_QUESTION = 80;
/** Share of the answers in which somebody speaks of himself or his people. */
const IN_FIRST_PERSON = 0.5;

const FIRST_PERSON = wordKind(/^(?:i|we|my|our|me|us)$/);
/** What the lines above an interview tell of it. */
const TOLD_AS_INTERVIEW = wordKind(
  /^(?:interviews?|interviewed|q&a|q|conversation|spoke|talks|talked|speaks|sat|answers|answered|questions)$/,
);

function isQuestion(doc: TextDocument, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_QUESTION) return false;
  return doc.lower[to - 1] === '?' && doc.quotationOf[to - 1]! < 0;
}

function isOfFirstPerson(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (doc.quotationOf[k]! < 0 && FIRST_PERSON.at(doc, k)) return true;
  return false;
}

function tellsOfInterview(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (TOLD_AS_INTERVIEW.at(doc, k)) return true;
  return false;
}

/**
 * Which of these paragraphs are answers, the first and last question among them: every second one where questions and answers take turns
 * throughout, since not all that an interviewer says is a question; else what stands right behind a question or is in the first person.
 */
function answersAmong(doc: TextDocument, body: readonly number[], asks: (paragraph: number) => boolean): number[] {
  const ownWords = (paragraph: number): boolean => isOfFirstPerson(doc, doc.paragraphs[paragraph]!);
  const takeTurns = body.every((paragraph, n) => (n % 2 === 0 ? asks(paragraph) || !ownWords(paragraph) : !asks(paragraph)));
  if (takeTurns) return body.filter((_, n) => n % 2 === 1);
  return body.filter((paragraph, n) => !asks(paragraph) && (asks(body[n - 1]!) || ownWords(paragraph)));
}

/**
 * The answers of an interview in which only the lines above it say who answers ("The minister, Ann Kest, spoke to the
 * Post"): by paragraph; null for what stands between them. Empty for other texts.
 */
export function interviewAnswers(doc: TextDocument): ReadonlyMap<number, Attribution | null> {
  const turns = new Map<number, Attribution | null>();
  const body = doc.paragraphs.flatMap((_, k) => (k > 0 && !doc.furniture[k] ? [k] : []));
  const asks = (paragraph: number): boolean => isQuestion(doc, doc.paragraphs[paragraph]!);
  const questions = body.filter((paragraph, n) => asks(paragraph) && n + 1 < body.length);
  if (questions.length < FEWEST_QUESTIONS) return turns;
  const opening = { from: 0, to: doc.paragraphs[questions[0]!]!.from };
  const told = body.slice(body.indexOf(questions[0]!), body.indexOf(questions.at(-1)!) + 2);
  const answers = answersAmong(doc, told, asks);
  const own = answers.filter((k) => isOfFirstPerson(doc, doc.paragraphs[k]!));
  if (own.length < IN_FIRST_PERSON * answers.length || !tellsOfInterview(doc, opening)) return turns;
  const label = nameEnd(doc, doc.paragraphs[answers[0]!]!);
  const declared: Declared =
    label < 0 ? { as: 'interviewee', at: opening } : { as: 'author', at: { from: doc.paragraphs[answers[0]!]!.from, to: label } };
  for (const paragraph of told) turns.set(paragraph, null);
  for (const paragraph of answers) {
    const { from, to } = doc.paragraphs[paragraph]!;
    const colon = nameEnd(doc, { from, to });
    turns.set(paragraph, {
      source: null,
      cue: null,
      content: [{ from: Math.max(colon + 1, from), to }],
      sentence: doc.sentenceOf[from]!,
      rule: 'transcript',
      strength: 0.9,
      sure: 0.9,
      declared,
    });
  }
  return turns;
}
