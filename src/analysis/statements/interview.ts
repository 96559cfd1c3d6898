import type { TextDocument, TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { Attribution, Declared } from './attribution.js';
import { nameEnd } from './labels.js';
import { endsAsked, quotedAnswers } from './quoted-answers.js';

/** Questions that make an interview; a page that answers its readers has the same form and fails the tests below. */
const FEWEST_QUESTIONS = 3;
/** Share of the answers in which somebody speaks of himself or his people. */
const IN_FIRST_PERSON = 0.5;

const FIRST_PERSON = wordKind(/^(?:i|we|my|our|me|us)$/);
/** What the lines above an interview tell of it. */
export const TOLD_AS_INTERVIEW = wordKind(
  /^(?:interviews?|interviewed|q&a|q|conversation|spoke|talks|talked|speaks|sat|answers|answered|questions)$/,
);
/** "Minister, what came of it?", "Ms Kest, are you glad?": to whom a question is put. */
const CALLED = wordKind(
  /^(?:minister|secretary|senator|commissioner|ambassador|chancellor|president|premier|professor|mr|mrs|ms|dr|sir|madam)$/,
);
const LONGEST_CALL = 4;

function callsSomebody(doc: TextDocument, { from }: TokenRange): boolean {
  for (let k = from; k < from + LONGEST_CALL; k++) if (CALLED.at(doc, k)) return doc.lower.slice(k, from + LONGEST_CALL + 1).includes(',');
  return false;
}

function isOfFirstPerson(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (doc.quotationOf[k]! < 0 && FIRST_PERSON.at(doc, k)) return true;
  return false;
}

function tellsOfInterview(doc: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++)
    if (TOLD_AS_INTERVIEW.at(doc, k) || (doc.lower[k] === 'us' && /^(?:told|met|received|with)$/.test(doc.lower[k - 1] ?? ''))) return true;
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

/** Opened by "Q:" or by the name of the paper, as a question is. */
const isLabelledQuestion = (doc: TextDocument, range: TokenRange, labels: ReadonlySet<string>): boolean => {
  const colon = nameEnd(doc, range);
  return colon > 0 && labels.has(doc.lower.slice(range.from, colon).join(' '));
};

/** What opens those paragraphs that end in a question: the names of whoever asks. */
function labelsOf(doc: TextDocument, questions: readonly number[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const paragraph of questions) {
    const { from } = doc.paragraphs[paragraph]!;
    const colon = nameEnd(doc, doc.paragraphs[paragraph]!);
    if (colon > 0) out.add(doc.lower.slice(from, colon).join(' '));
  }
  return out;
}

const answer = (doc: TextDocument, content: readonly TokenRange[], declared: Declared): Attribution => ({
  source: null,
  cue: null,
  content: [...content],
  sentence: doc.sentenceOf[content[0]!.from]!,
  rule: 'transcript',
  strength: 0.9,
  sure: 0.9,
  declared,
});

/**
 * The answers of an interview in which only the lines above it say who answers ("The minister, Ann Kest, spoke to the
 * Post"): by paragraph; null for what stands between them. Empty for other texts.
 */
export function interviewAnswers(doc: TextDocument): ReadonlyMap<number, Attribution | null> {
  const turns = new Map<number, Attribution | null>();
  const body = doc.paragraphs.flatMap((_, k) => (k > 0 && !doc.furniture[k] ? [k] : []));
  const questions = body.filter((paragraph, n) => endsAsked(doc, doc.paragraphs[paragraph]!) && n + 1 < body.length);
  if (questions.length === 0) return turns;
  const first = doc.paragraphs[questions[0]!]!;
  const opening = { from: 0, to: first.from };
  if (!tellsOfInterview(doc, opening) && !callsSomebody(doc, first)) return turns;
  const quoted = quotedAnswers(doc, body);
  for (const [paragraph, content] of quoted) turns.set(paragraph, answer(doc, content, { as: 'interviewee', at: opening }));
  return quoted.size > 0 || questions.length < FEWEST_QUESTIONS ? turns : plainAnswers(doc, body, questions, opening);
}

/** The answers of an interview without quotation marks. */
function plainAnswers(
  doc: TextDocument,
  body: readonly number[],
  questions: readonly number[],
  opening: TokenRange,
): ReadonlyMap<number, Attribution | null> {
  const turns = new Map<number, Attribution | null>();
  const labels = labelsOf(doc, questions);
  const asks = (paragraph: number): boolean =>
    endsAsked(doc, doc.paragraphs[paragraph]!) || isLabelledQuestion(doc, doc.paragraphs[paragraph]!, labels);
  const told = body.slice(body.indexOf(questions[0]!), body.indexOf(questions.at(-1)!) + 2);
  const answers = answersAmong(doc, told, asks);
  const own = answers.filter((k) => isOfFirstPerson(doc, doc.paragraphs[k]!));
  if (own.length < IN_FIRST_PERSON * answers.length) return turns;
  const label = nameEnd(doc, doc.paragraphs[answers[0]!]!);
  const declared: Declared =
    label < 0 ? { as: 'interviewee', at: opening } : { as: 'author', at: { from: doc.paragraphs[answers[0]!]!.from, to: label } };
  for (const paragraph of told) turns.set(paragraph, null);
  for (const paragraph of answers) {
    const { from, to } = doc.paragraphs[paragraph]!;
    turns.set(paragraph, answer(doc, [{ from: Math.max(nameEnd(doc, { from, to }) + 1, from), to }], declared));
  }
  return turns;
}
