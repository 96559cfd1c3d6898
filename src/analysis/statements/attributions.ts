import type { TextDocument, TokenRange } from '../text/document.js';
import { isAdjunctAlone } from './adjuncts.js';
import type { Attribution } from './attribution.js';
import { chainQuotations, coverage, joinUnclosedBefore } from './chained.js';
import type { CueField } from './cue.js';
import { declaredWords } from './declared.js';
import { quotedFragment } from './fragments.js';
import { interviewAnswers } from './interview.js';
import { nameEnd } from './labels.js';
import { handScorer, type Scorer } from './scorer.js';
import { sentenceAttributions } from './sentence-attributions.js';
import type { SpeechVerbs } from './speech-verbs.js';
import { transcriptTurns } from './transcript.js';
import { bySentence } from './turn-sentences.js';

function group(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const out = new Map<number, Attribution[]>();
  for (const a of attributions) {
    const list = out.get(a.sentence);
    if (list) list.push(a);
    else out.set(a.sentence, [a]);
  }
  return out;
}

const isFirstPerson = (doc: TextDocument, { from, to }: TokenRange): boolean => to === from + 1 && /^(?:i|we)$/.test(doc.lower[from]!);

/** In a question "I" and "you" are the two who talk. */
const isOfTheTwo = (doc: TextDocument, source: TokenRange): boolean => isFirstPerson(doc, source) || doc.lower[source.from] === 'you';

/** Whether most of a sentence is what somebody else than its writer says ("The charity says that …"). */
function isOfOthers(doc: TextDocument, { source, content, sentence }: Attribution): boolean {
  if (!source || isFirstPerson(doc, source)) return false;
  const { from, to } = doc.sentences[sentence]!;
  return 2 * content.reduce((sum, piece) => sum + piece.to - piece.from, 0) >= to - from;
}

const placeOf = ({ content }: Attribution): string => content.map(({ from, to }) => `${from}-${to}`).join();

/** Kest told the court. “She was ill,” Kest said. One quotation, two sentences that hand it over: the one that it stands in does. */
function withoutDoubles(attributions: readonly Attribution[]): Attribution[] {
  const byPlace = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const place = placeOf(attribution);
    const before = byPlace.get(place);
    if (!before || attribution.rule === 'before') byPlace.set(place, attribution);
  }
  return [...byPlace.values()];
}

/** Whose each paragraph is where the form of the text tells it: that of a transcript, else that of an interview. */
function turnsIn(doc: TextDocument): ReadonlyMap<number, Attribution | null> {
  const { turns, partly } = transcriptTurns(doc);
  const answers = partly ? interviewAnswers(doc) : new Map<number, Attribution | null>();
  return answers.size > 0 ? new Map([...turns, ...answers]) : turns;
}

/** Everything in a text that is attributed to somebody, in reading order; page furniture is passed over. */
export function findAttributions(
  doc: TextDocument,
  speech: SpeechVerbs,
  scorer: Scorer = handScorer,
  states: Pick<CueField, 'isState' | 'isCountry'> = {},
): Attribution[] {
  const turns = turnsIn(doc);
  const declared = declaredWords(doc);
  const found: Attribution[] = [];
  doc.sentences.forEach(({ from }, index) => {
    const paragraph = doc.paragraphOf[from]!;
    if (doc.furniture[paragraph]) return;
    const turn = turns.get(paragraph);
    if (turn) {
      if (turn.sentence === index) found.push(...bySentence(doc, turn));
      return;
    }
    const label = turn === null && doc.paragraphs[paragraph]!.from === from ? nameEnd(doc, doc.paragraphs[paragraph]!) : -1;
    const read = sentenceAttributions(doc, { speech, scorer, ...states }, index, label + 1);
    const whole = declared.get(index);
    if (whole && !read.some((each) => isOfOthers(doc, each))) {
      found.push(whole);
      return;
    }
    found.push(...(turn === null ? read.filter(({ source }) => !source || !isOfTheTwo(doc, source)) : read));
  });
  const covered = coverage(doc, found);
  joinUnclosedBefore(doc, found, covered);
  const { loose, added } = chainQuotations(doc, group(found), covered);
  found.push(...added);
  for (const index of loose) {
    const fragment = quotedFragment(doc, index);
    if (fragment) found.push(fragment);
  }
  const kept = found.filter((a) => !isAdjunctAlone(doc, a) && (a.declared !== undefined || a.told || scorer.keep(doc, a)));
  return withoutDoubles(kept).sort((a, b) => a.sentence - b.sentence);
}
