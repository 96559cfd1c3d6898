import type { FigureFact, StanceFact } from '../../domain/facts.js';
import type { Line } from '../../domain/message.js';
import type { Change } from '../ranking/changes.js';
import { eventWords, groupWords, stanceWords } from '../wording.js';
import { figureSpans, valueSpans } from './figure-line.js';
import { bold, plain } from './inline.js';
import { asOfSpans, outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import { sentenceSpans } from './sentence.js';
import type { NameOf } from './speaker.js';
import { stanceEvidenceLine } from './stance-line.js';

/** What changed, as one line with the two sides under it, each with its source. */
export function changeLine(change: Change, nameOf: NameOf, zone: string): Line {
  switch (change.kind) {
    case 'change': {
      const { before, after, support } = change;
      return {
        actor: after.country,
        spans: [bold(nameOf(after.country)), plain(`: ${stanceWords(before)} → `), bold(stanceWords(after))],
        refs: [after, before, ...support].map(refOf),
        children: [stanceEvidenceLine(before, zone, 'Before'), stanceEvidenceLine(after, zone, 'Now')],
      };
    }
    case 'contradiction': {
      const { one, other } = change;
      return {
        actor: one.country,
        spans: [bold(nameOf(one.country)), plain(`: officials contradict each other: ${stanceWords(one)} ↔ ${stanceWords(other)}`)],
        refs: [one, other].map(refOf),
        children: [
          stanceEvidenceLine(one, zone, leadOf(one, change.oneSpeaker)),
          stanceEvidenceLine(other, zone, leadOf(other, change.otherSpeaker)),
        ],
      };
    }
    case 'conflict': {
      const all = change.sides.flat();
      const first = all[0];
      return {
        actor: first?.country ?? null,
        spans: first ? [...(first.country ? [bold(nameOf(first.country))] : []), plain(`: sources differ on ${question(first, all)}`)] : [],
        refs: all.map(refOf),
        children: change.sides.flatMap((side) => sideLine(side, zone)),
      };
    }
    case 'moved': {
      const { before, after, support } = change;
      const now = [after, ...support];
      return {
        actor: after.country,
        spans: [
          ...(after.country ? [bold(nameOf(after.country)), plain(': ')] : []),
          ...valueSpans(before),
          plain(' → '),
          ...figureSpans(after),
        ],
        refs: [...now, before].map(refOf),
        children: [...sideLine([before], zone, 'Before'), ...sideLine(now, zone, 'Now')],
      };
    }
  }
}

/** The speaker before the sentence, where he or she is known and the sentence does not name them. */
function leadOf(stance: StanceFact, speaker: string | null): string | null {
  const surname = speaker?.split(' ').at(-1) ?? '';
  return surname !== '' && stance.evidence.text.includes(surname) ? null : speaker;
}

/** "how many children were repatriated" without the grammar: "the number of children, repatriated". One side may not say what happened. */
function question(figure: FigureFact, all: readonly FigureFact[]): string {
  const people = figure.group === null || figure.group === 'everyone' ? figure.unit : groupWords(figure.group);
  const event = all.find((each) => each.event !== null)?.event ?? null;
  return `the number of ${people}${event === null ? '' : `, ${eventWords(event)}`}`;
}

function sideLine(side: readonly FigureFact[], zone: string, lead: string | null = null): Line[] {
  const first = side[0];
  if (!first) return [];
  return [
    {
      actor: null,
      spans: [
        ...(lead === null ? figureSpans(first) : [bold(lead)]),
        plain(': '),
        ...sentenceSpans(first.evidence.text),
        ...asOfSpans(first.asOf, first.published, zone),
        ...outletSpans(side, zone),
      ],
      refs: side.map(refOf),
    },
  ];
}
