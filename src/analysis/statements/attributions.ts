import type { TextDocument } from '../text/document.js';
import { isAdjunctAlone } from './adjuncts.js';
import type { Attribution } from './attribution.js';
import { chainQuotations, coverage, joinUnclosedBefore } from './chained.js';
import type { CueField } from './cue.js';
import { declaredWords } from './declared.js';
import { quotedFragment } from './fragments.js';
import { interviewAnswers } from './interview.js';
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

/** Whether most of a sentence is what somebody else than its writer says ("The charity says that …"). */
function isOfOthers(doc: TextDocument, { source, content, sentence }: Attribution): boolean {
  if (!source || (source.to === source.from + 1 && /^(?:i|we)$/.test(doc.lower[source.from]!))) return false;
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

/** Everything in a text that is attributed to somebody, in reading order; page furniture is passed over. */
export function findAttributions(
  doc: TextDocument,
  speech: SpeechVerbs,
  scorer: Scorer = handScorer,
  isState?: CueField['isState'],
): Attribution[] {
  const labelled = transcriptTurns(doc);
  const turns = labelled.size > 0 ? labelled : interviewAnswers(doc);
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
    const read = sentenceAttributions(doc, { speech, scorer, isState }, index);
    const whole = declared.get(index);
    if (whole && !read.some((each) => isOfOthers(doc, each))) {
      found.push(whole);
      return;
    }
    found.push(...(turn === null ? read.filter(({ cue }) => !cue || doc.word[cue.from] !== ':') : read));
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
