import type { TokenRange } from '../text/document.js';
import type { Attribution } from './attribution.js';
import type { Cue } from './cue.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import { passesOn, saysBeforeAccording } from './passed-on.js';
import type { SentenceView } from './sentence-view.js';
import { subjectBefore } from './subject.js';
import { trimmed } from './trim.js';
import { isQuoted, isVerbal } from './words.js';

/** Longest source after "according to", in tokens. */
const LONGEST_SOURCE = 22;

function sourceOf(view: SentenceView, cue: Cue): TokenRange | null {
  const { doc, to, end } = view;
  const first = cue.at + 2;
  const noun = nounPhraseStartingAt(doc, first, to);
  let k = first;
  while (k < end && k - cue.at < LONGEST_SOURCE && !/^(?:[,.;:—)]|and|but|that|which|who)$/.test(doc.lower[k]!) && doc.tag[k] !== 'AUX')
    k++;
  // What reaches the end of a sentence that "according to" opens is no apposition: it is what was said.
  const swallows = noun !== null && noun.to >= end && k < end && cue.at === view.from;
  if (k > first && (!noun || noun.to < k || swallows)) return { from: first, to: k };
  return noun;
}

/** "“…,” the man wrote to his brother, according to prosecutors": the words are those of whom they are quoted from. */
const isQuotation = ({ doc }: SentenceView, { rule, content }: Attribution): boolean =>
  rule === 'before' && content.every(({ from, to }) => isQuoted(doc, from) && isQuoted(doc, to - 1));

/** "According to the daily, the minister said that …": somebody else is named behind the comma, with the verb of what was said. */
function tellsOfAnother(view: SentenceView, cue: Cue, source: TokenRange): boolean {
  const { doc, cues } = view;
  const next = cues[cues.indexOf(cue) + 1];
  if (doc.lower[source.to] !== ',' || !next || next.kind !== 'verb' || next.passive || next.gerund) return false;
  const subject =
    passesOn(doc, source) && /^(?:said|says|told)$/.test(doc.lower[next.at]!) ? subjectBefore(doc, next.from, source.to + 1) : null;
  return subject !== null && subject.relative === null && !subject.doubtful && subject.from === source.to + 1;
}

const ANY_VERB = /./;

/** Ends before `at` what the attribution tells. */
function endBefore({ doc }: SentenceView, attribution: Attribution, at: number): void {
  const last = attribution.content.at(-1)!;
  if (last.to > at) attribution.content[attribution.content.length - 1] = trimmed(doc, last.from, at);
}

/** Longest relative clause behind a source, in tokens. */
const LONGEST_RELATIVE = 24;

/** "According to an official who asked not to be named, (the plane landed)": behind the source and the comma that ends it. */
function contentStart({ doc, to, end }: SentenceView, source: TokenRange): number {
  let at = source.to;
  if (/^(?:who|that|which|whom|whose)$/.test(doc.lower[at] ?? '')) {
    let comma = at;
    while (comma < Math.min(end, at + LONGEST_RELATIVE) && doc.lower[comma] !== ',') comma++;
    if (doc.lower[comma] === ',' && comma + 2 < end) at = comma;
  }
  return at < to && doc.lower[at] === ',' ? at + 1 : at;
}

/** "Belgium will appeal, according to the ministry" and "According to the ministry, …"; null when nothing is said. */
export function accordingTo(view: SentenceView, cue: Cue): Attribution | null {
  const { doc, from, end, found } = view;
  const source = sourceOf(view, cue);
  if (!source) return null;
  const make = (content: TokenRange[]): Attribution => ({
    source,
    cue: { from: cue.at, to: cue.at + 2 },
    content,
    sentence: view.index,
    rule: 'according',
    strength: cue.verb.strength,
    sure: cue.sure,
  });
  const opens = cue.at === from || (cue.at - from < 2 && found.length === 0 && doc.tag[from] !== 'VERB' && doc.lower[cue.at - 1] !== ',');
  if (opens) {
    if (tellsOfAnother(view, cue, source)) {
      view.covered = source.to;
      return null;
    }
    const content = trimmed(doc, contentStart(view, source), end);
    view.covered = cue.at === from ? end : source.to;
    return content.to - content.from < 2 ? null : make([content]);
  }
  let before = trimmed(doc, from, cue.at);
  let last = cue.at - 1;
  while (last > from && doc.lower[last] === ',') last--;
  const region = isQuoted(doc, last) ? doc.quotations[doc.quotationOf[last]!] : undefined;
  if (region && region.from < from && region.words > 3) before = { from: region.from, to: before.to };
  const previous = found.at(-1);
  if (previous) {
    const only = isQuotation(view, previous) && saysBeforeAccording(doc, (previous.cue?.to ?? from) - 1, ANY_VERB);
    const inside = only || view.covered >= cue.at - 1 || (previous.content.at(-1)?.to ?? 0) >= cue.at - 3;
    const trailing = source.to >= end;
    if (inside && previous.source && previous.rule !== 'according' && (isQuotation(view, previous) || passesOn(doc, source))) {
      endBefore(view, previous, cue.at);
      return null;
    }
    if (inside && !trailing && (previous.strength > 0.8 || previous.rule === 'according')) return null;
    if (inside) found.pop();
    else before = trimmed(doc, Math.max(view.covered, previous.cue?.to ?? from), cue.at);
  }
  if (doc.lower[source.to] === ',' && end - source.to > 3 && !hasFiniteVerb(view, before)) {
    const rest = trimmed(doc, source.to + 1, end);
    view.covered = end;
    return make(before.to - before.from < 2 ? [rest] : [before, rest]);
  }
  view.covered = source.to;
  return before.to - before.from < 2 ? null : make([before]);
}

function hasFiniteVerb({ doc }: SentenceView, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (isVerbal(doc.tag[k]) && (doc.tag[k] === 'AUX' || !doc.lower[k]!.endsWith('ing'))) return true;
  return false;
}
