import type { FigureFact } from '../../domain/facts.js';
import type { Line } from '../../domain/message.js';
import type { CountCorrection } from '../changes/count-corrections.js';
import type { Change } from '../ranking/changes.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { figureSpans, valueSpans } from './figure-line.js';
import { bold, plain } from './inline.js';
import { asOfSpans, outletSpans } from './outlets.js';
import { articleRef, refOf } from './refs.js';
import { sentenceSpans } from './sentence.js';
import type { NameOf } from './speaker.js';
import { stanceEvidenceLine } from './stance-line.js';

/** What changed, as one line with the two sides under it, each with its source. */
export function changeLine(change: Change, nameOf: NameOf, zone: string, words: FrameWords = ENGLISH): Line {
  switch (change.kind) {
    case 'change': {
      const { before, after, support } = change;
      return {
        actor: after.country,
        spans: [bold(nameOf(after.country)), plain(`${words.colon}${words.stance(before)} → `), bold(words.stance(after))],
        refs: [after, before, ...support].map(refOf),
        children: [
          stanceEvidenceLine(before, zone, words.before, words, change.beforeSpeaker),
          stanceEvidenceLine(after, zone, words.now, words, change.afterSpeaker),
        ],
      };
    }
    case 'contradiction': {
      const { one, other } = change;
      return {
        actor: one.country,
        spans: [
          bold(nameOf(one.country)),
          plain(`${words.colon}${words.opposed}${words.colon}${words.stance(one)} ↔ ${words.stance(other)}`),
        ],
        refs: [one, other].map(refOf),
        children: [
          stanceEvidenceLine(one, zone, null, words, change.oneSpeaker),
          stanceEvidenceLine(other, zone, null, words, change.otherSpeaker),
        ],
      };
    }
    case 'conflict': {
      const all = change.sides.flat();
      const first = all[0];
      return {
        actor: first?.country ?? null,
        spans: first
          ? [...(first.country ? [bold(nameOf(first.country))] : []), plain(`${words.colon}${question(first, all, words)}`)]
          : [],
        refs: all.map(refOf),
        children: change.sides.flatMap((side) => sideLine(side, zone, null, words)),
      };
    }
    case 'moved': {
      const { before, after, support, correction } = change;
      const now = [after, ...support];
      return {
        actor: after.country,
        spans: [
          ...(after.country ? [bold(nameOf(after.country)), plain(words.colon)] : []),
          ...(correction ? [plain(`${words.corrected}${words.comma}`)] : []),
          ...valueSpans(before),
          plain(' → '),
          ...figureSpans(after, words),
        ],
        refs: [...now, before].map(refOf),
        children: [
          ...sideLine([before], zone, words.before, words),
          ...sideLine(now, zone, words.now, words),
          ...(correction ? [reasonLine(correction, zone, words)] : []),
        ],
      };
    }
  }
}

/** The sentence that says why a count was corrected. */
const reasonLine = ({ article, sentence }: CountCorrection, zone: string, words: FrameWords): Line => ({
  actor: null,
  spans: [bold(`${words.why}${words.colon}`), ...sentenceSpans(sentence.text), ...outletSpans([article], zone, words)],
  refs: [articleRef(article, sentence)],
});

/** What the sources differ on; one side may not say what happened. */
function question(figure: FigureFact, all: readonly FigureFact[], words: FrameWords): string {
  const people = figure.group === null || figure.group === 'everyone' ? figure.unit : words.group(figure.group);
  const event = all.find((each) => each.event !== null)?.event ?? null;
  return words.differOn(people, event === null ? null : words.event(event));
}

function sideLine(side: readonly FigureFact[], zone: string, lead: string | null, words: FrameWords): Line[] {
  const first = side[0];
  if (!first) return [];
  return [
    {
      actor: null,
      spans: [
        ...(lead === null ? figureSpans(first, words) : [bold(lead)]),
        plain(words.colon),
        ...sentenceSpans(first.evidence.text),
        ...asOfSpans(first, zone, words),
        ...outletSpans(side, zone, words),
      ],
      refs: side.map(refOf),
    },
  ];
}
