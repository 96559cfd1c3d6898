import type { ActorCode } from '../../domain/actor.js';
import type { FigureFact } from '../../domain/facts.js';
import type { FigureEvent } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
import type { Block, Message } from '../../domain/message.js';
import { figureLine } from '../lines/figure-line.js';
import { counted, dim } from '../lines/inline.js';
import type { NameOf } from '../lines/speaker.js';
import { type Counted, mergeFigures } from '../ranking/figures.js';
import { eventWords } from '../wording.js';
import { oneLine } from './one-line.js';

export interface FiguresQuestion {
  /** Null for every country. */
  readonly country: ActorCode | null;
  readonly facts: readonly FigureFact[];
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
}

const MOST = 15;
const MOST_PER_EVENT = 5;

/** The numbers, by what happened to the people counted, newest day first; the same number from several outlets is one line. */
export function figuresAnswer({ country, facts, nameOf, zone }: FiguresQuestion): Message {
  const whose = country === null ? 'any country' : nameOf(country);
  if (facts.length === 0) return oneLine(`No number on ${whose} was found in the articles read so far.`);
  const chosen = choose(mergeFigures(facts));
  const shown = chosen.reduce((sum, { figures }) => sum + figures.length, 0);
  const title = country === null ? 'Numbers reported' : `${nameOf(country)}: numbers reported`;
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: title }];
  for (const { event, figures } of chosen) {
    blocks.push(
      { kind: 'heading', level: 2, text: event === null ? 'Other' : capitalised(eventWords(event)) },
      { kind: 'lines', section: event ?? 'other', lines: figures.map(({ best, reports }) => figureLine(best, reports, nameOf, zone)) },
    );
  }
  blocks.push({ kind: 'footer', spans: [dim(`${counted(shown, 'number')} of ${mergeFigures(facts).length}, as each source wrote it.`)] });
  return { summary: `${title}: ${counted(shown, 'number')}`, blocks };
}

/** Up to five for each event, the newest first, fifteen in all; events with the newest numbers come first. */
function choose(all: readonly Counted[]): { event: FigureEvent | null; figures: Counted[] }[] {
  const ordered = [...all].sort((a, b) => dayOfCount(b).localeCompare(dayOfCount(a)) || Number(b.best.key) - Number(a.best.key));
  const byEvent = new Map<FigureEvent | null, Counted[]>();
  let count = 0;
  for (const counted of ordered) {
    if (count === MOST) break;
    const figures = byEvent.get(counted.best.event) ?? [];
    if (figures.length === MOST_PER_EVENT) continue;
    byEvent.set(counted.best.event, [...figures, counted]);
    count += 1;
  }
  const named = [...byEvent].map(([event, figures]) => ({ event, figures }));
  return [...named.filter(({ event }) => event !== null), ...named.filter(({ event }) => event === null)];
}

const dayOfCount = ({ best }: Counted): string => (best.asOf ?? best.published).slice(0, 10);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
