import type { TextDocument, TokenRange } from '../text/document.js';
import type { Cue } from './cue.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import { subjectBefore } from './subject.js';
import { isGerund, isQuoted, isTime } from './words.js';

/** Opens what may follow a trailing attribution after a comma ("…, he said, adding that …"). */
const GOES_ON = /^(?:which|who|adding|citing|referring|noting|calling|when|after|in|on|during|as|while|though|although|but|and)$/;

/** How long a listener with a time may be, in tokens. */
const LISTENER = 9;

/** The verb ends the sentence or its half, or only a time, a place or a listener follows. */
function closesSentence(doc: TextDocument, cue: Cue, end: number): boolean {
  const next = doc.lower[cue.at + 1];
  if (cue.at + 1 >= end || next === ',' || next === ';') return true;
  const adjunct = doc.tag[cue.at + 1] === 'ADP' || isTime(next);
  if (adjunct && end - cue.at < 12 && !doc.lower.slice(cue.at, end).includes('that')) return true;
  // "…, the minister told a press conference on Wednesday"
  return (
    cue.verb.lemma === 'tell' && end - cue.at < LISTENER && !doc.tag.slice(cue.at + 1, end).some((tag) => /^(?:AUX|VERB|SCONJ)$/.test(tag))
  );
}

/** "…, said Ann Kest, the mayor": the speaker after the verb ends the sentence. */
function isInvertedEnd(doc: TextDocument, cue: Cue, from: number, end: number): boolean {
  const before = cue.from - 1;
  if (cue.verb.verbClass !== 'say' || cue.from !== cue.at || before <= from + 2 || doc.lower[before] !== ',') return false;
  if (isQuoted(doc, before) || isQuoted(doc, before - 1)) return false;
  const speaker = nounPhraseStartingAt(doc, cue.at + 1, end);
  return speaker !== null && (speaker.to >= end || doc.lower[speaker.to] === ',' || doc.lower[speaker.to] === 'who');
}

/** "the newspaper", "the daily": who passes on what others said. */
const MEDIUM =
  /^(?:newspaper|paper|daily|weekly|magazine|broadcaster|channel|station|tabloid|website|outlet|portal|news agency|news site)$/;
const isMedium = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  lower[from] === 'the' && to - from <= 3 && MEDIUM.test(lower.slice(from + 1, to).join(' '));

/** "He told envoys that …": the sentence is about whom it quotes first. */
function isOpenedBy(doc: TextDocument, cue: Cue, from: number): boolean {
  if (cue.kind !== 'verb' || cue.passive || cue.gerund) return false;
  const subject = subjectBefore(doc, cue.from, from);
  return subject !== null && subject.relative === null && subject.from === from;
}

/**
 * Cues that stand inside what a trailing attribution reports ("Paris warned that the camps may fall, a French official
 * said"): attributions are flat, so the trailing one takes all of it and the inner ones are dropped. A trailing "Reuters
 * reported" only passes on what an inner one said, and is dropped itself: the sentence ends before it.
 */
export function withoutWrapped(
  doc: TextDocument,
  cues: readonly Cue[],
  from: number,
  end: number,
): { readonly cues: readonly Cue[]; readonly end: number } {
  for (let n = cues.length - 1; n > 0; n--) {
    const cue = cues[n]!;
    if (cue.kind !== 'verb' || cue.passive || cue.verb.strength < 0.7) continue;
    if (isGerund(doc.lower[cue.at]!)) break;
    if (isInvertedEnd(doc, cue, from, end)) return { cues: cues.slice(n), end };
    const subject = subjectBefore(doc, cue.from, from);
    if (!subject || subject.relative || subject.doubtful || subject.from <= from + 2) continue;
    const comma = subject.from - 1;
    if (doc.lower[comma] !== ',' || isQuoted(doc, comma) || isQuoted(doc, comma - 1)) continue;
    if (/^(?:and|but|while|as|whatever|however)$/.test(doc.lower[subject.from]!) || !closesSentence(doc, cue, end)) continue;
    const next = doc.lower[cue.at + 2];
    if (doc.lower[cue.at + 1] === ',' && cue.at + 2 < end && !GOES_ON.test(next!) && !isGerund(next!)) break;
    const passedOn = cue.verb.lemma === 'report' || (isMedium(doc, subject) && isOpenedBy(doc, cues[0]!, from));
    return passedOn ? { cues: cues.slice(0, n), end: comma } : { cues: cues.slice(n), end };
  }
  return { cues, end };
}
