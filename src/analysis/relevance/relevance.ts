import type { TopicPack } from '../../domain/topic.js';
import type { TextDocument } from '../text/document.js';
import { pointsOfEvidence } from './evidence.js';
import { matchersOf, type TopicMatchers } from './matchers.js';
import { wordsOf } from './may-be-on-topic.js';
import type { Words } from './term.js';
import { without } from './terms.js';

/** Sentences that carry a text: its lead. */
const LEAD = 6;
/** Points: what the topic asks, said in the lead and in one breath with whom it is about, weighs most. */
const POINTS = { matter: 1, inLead: 1, withSubject: 1, hint: 0.25, mostHints: 6 };
const ENOUGH = 4;
/** A short text says a thing once. */
const SHORT = 180;
const ENOUGH_SHORT = 3;
/** A text of so few words may leave all to its headline. */
const TEASER = 60;
const UNSAID: Words = { lower: [] };

function score(doc: TextDocument, of: TopicMatchers, title: Words): number {
  const asked = new Map<number, number>();
  const hints = new Set<number>();
  // A headline names people and what is asked about them in one breath.
  const named = of.subject.find(title).length > 0 ? POINTS.withSubject : 0;
  for (const { term } of without(of.matter.find(title), of.lookAlikes.find(title))) asked.set(term, POINTS.matter + POINTS.inLead + named);
  let body = 0;
  doc.sentences.forEach(({ from, to }) => {
    if (doc.furniture[doc.paragraphOf[from]!] && body > 0) return;
    body++;
    const likes = of.lookAlikes.find(doc, from, to);
    const subject = without(of.subject.find(doc, from, to), likes).length > 0;
    if (!subject && without(of.people.find(doc, from, to), likes).length === 0) return;
    for (const { term } of without(of.matter.find(doc, from, to), likes)) {
      const points = POINTS.matter + (body <= LEAD ? POINTS.inLead : 0) + (subject ? POINTS.withSubject : 0);
      asked.set(term, Math.max(asked.get(term) ?? 0, points));
    }
    for (const { term } of of.hints.find(doc, from, to)) hints.add(term);
  });
  let sum = Math.min(hints.size, POINTS.mostHints) * POINTS.hint;
  for (const points of asked.values()) sum += points;
  return asked.size === 0 ? 0 : sum;
}

/** Is the only mention of whom the topic is about behind the lead, in a text that is not short? */
function isAside(doc: TextDocument, of: TopicMatchers): boolean {
  const last = doc.sentences.filter(({ from }) => !doc.furniture[doc.paragraphOf[from]!])[LEAD - 1];
  return doc.length >= SHORT && last !== undefined && of.subject.find(doc, 0, last.to).length === 0;
}

/** Points that the terms of the pack give: none when it does not name whom the topic is about, or names look-alikes more often. */
function pointsOfTerms(doc: TextDocument, of: TopicMatchers, title: Words): number {
  const count = (words: Words): { readonly likes: number; readonly subjects: number } => {
    const likes = of.lookAlikes.find(words);
    return { likes: likes.length, subjects: without(of.subject.find(words), likes).length };
  };
  const [body, head] = [count(doc), count(title)];
  const subjects = body.subjects + head.subjects;
  if (subjects === 0 || body.likes + head.likes > subjects) return 0;
  if (subjects === 1 && head.subjects === 0 && isAside(doc, of)) return 0;
  // A headline may play on words: where only it names whom the text is about, the text has to say the rest.
  const said = body.subjects === 0 && doc.length > TEASER ? UNSAID : title;
  return score(doc, of, said);
}

/**
 * Is the text about the topic? With its headline it must name whom the topic is about, more often than things that only look like it,
 * and say enough of what the topic asks, in sentences about people; where the pack says what is evidence for and against, all of it
 * adds up. Linear in the number of tokens.
 */
export function isRelevant(doc: TextDocument, pack: TopicPack, headline = ''): boolean {
  const title = wordsOf(headline);
  const points = pointsOfTerms(doc, matchersOf(pack), title);
  if (pack.relevance) return pointsOfEvidence(doc, title, pack.relevance, points) > 0;
  return points >= (doc.length < SHORT ? ENOUGH_SHORT : ENOUGH);
}
