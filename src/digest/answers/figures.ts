import type { ActorCode } from '../../domain/actor.js';
import type { FigureFact, StatementFact } from '../../domain/facts.js';
import type { FigureEvent, Group } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
import type { Block } from '../../domain/message.js';
import { saidBy } from '../changes/speakers.js';
import { groupBy } from '../group-by.js';
import { figureLine } from '../lines/figure-line.js';
import { dim } from '../lines/inline.js';
import type { NameOf } from '../lines/speaker.js';
import { type Counted, mergeFigures, withParts } from '../ranking/figures.js';
import { canStandAlone } from '../stories/lead-sentence.js';
import { wholeOf, withoutDateline } from '../text/dateline.js';
import { eventWords, groupWords } from '../wording.js';
import { ENGLISH } from '../words/en.js';
import { oneLine } from './one-line.js';
import { type Paged, rangeWords } from './pages.js';

export interface FiguresQuestion {
  /** Null for every country. */
  readonly country: ActorCode | null;
  /** The group asked for, null for all. */
  readonly group: Group | null;
  readonly facts: readonly FigureFact[];
  /** What was said in the articles of the facts: who counted. */
  readonly statements?: readonly StatementFact[];
  readonly nameOf: NameOf;
  readonly zone: string;
  readonly now: Instant;
  /** Which part of them, from 1. */
  readonly page: number;
}

const MOST = 15;
const MOST_PER_EVENT = 5;

/** The numbers, by what happened to the people counted, newest day first; the same number from several outlets is one line. */
export function figuresAnswer({ country, group, facts: found, statements = [], nameOf, zone, page }: FiguresQuestion): Paged {
  const facts = found.filter(tells);
  const saidIn = groupBy(statements, ({ articleId }) => articleId);
  const about = group === null ? '' : ` of ${groupWords(group)}`;
  const whose = country === null ? 'any country' : nameOf(country);
  if (facts.length === 0) {
    return { message: oneLine(`No number${about} on ${whose} was found in the articles read so far.`), more: false };
  }
  const { chosen, before, total, more } = chosenFor(page, oncePerSentence(withParts(mergeFigures(facts))));
  const title = country === null ? `Numbers reported${about}` : `${nameOf(country)}: numbers reported${about}`;
  const range = rangeWords({ shown: chosen.flatMap(({ figures }) => figures), before, total, more }, 'number');
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: title }];
  for (const { event, figures } of chosen) {
    blocks.push(
      { kind: 'heading', level: 2, text: event === null ? 'Other' : capitalised(eventWords(event)) },
      {
        kind: 'lines',
        section: event ?? 'other',
        lines: figures.map((each) => {
          const said = saidBy(each.best, saidIn.get(each.best.articleId) ?? []);
          return figureLine(each.best, each.reports, nameOf, zone, ENGLISH, { ...each, said });
        }),
      },
    );
  }
  blocks.push({ kind: 'footer', spans: [dim(`${capitalised(range)}, as each source wrote it.`)] });
  return { message: { summary: `${title}: ${range}`, blocks }, more };
}

/** "The five mothers", "her daughters": people of whom the article told before, and whose number is no news. */
const TOLD_BEFORE = /\b(?:the|these|those|her|his|their|its|our|all|other|another)(?: (?:other|same|remaining|last|first))? $/i;
/** "Ten have been, officials said": what happened to them stands in the sentence before. */
const ELLIPTIC =
  /\b(?:have|has|had|were|was|are|is|did|do|does)(?: not)?(?: been)?[,.]|\bthe (?:number|figure|total|toll|count) (?:as|at|was|is|to|of)\b/i;

/**
 * A number is one of people to whom something happened. Without that it is its sentence, which must tell by itself of what it speaks, and bring the
 * number as its own.
 */
function tells({ event, key, evidence, start }: FigureFact): boolean {
  if (event !== null) return true;
  const sentence = withoutDateline(wholeOf(evidence.text)).text;
  const before = evidence.text.slice(0, start - evidence.start);
  return key && canStandAlone(sentence) && !TOLD_BEFORE.test(before) && !ELLIPTIC.test(sentence);
}

/** Of numbers that are shown by their sentence the first of each: it holds the others. */
function oncePerSentence(all: readonly Counted[]): Counted[] {
  const shown = new Set<string>();
  return all.filter(({ best }) => {
    if (best.event !== null) return true;
    const sentence = `${best.articleId} ${best.evidence.start}`;
    return !shown.has(sentence) && shown.add(sentence);
  });
}

/** What a page shows: the choice among all that no page before it has shown; the last page where there are not so many. */
function chosenFor(
  page: number,
  all: readonly Counted[],
): {
  readonly chosen: { event: FigureEvent | null; figures: Counted[] }[];
  readonly before: number;
  readonly total: number;
  readonly more: boolean;
} {
  let left = all;
  for (let turn = 1; ; turn++) {
    const chosen = choose(left);
    const shown = new Set(chosen.flatMap(({ figures }) => figures));
    const rest = left.filter((each) => !shown.has(each));
    if (turn >= page || rest.length === 0) return { chosen, before: all.length - left.length, total: all.length, more: rest.length > 0 };
    left = rest;
  }
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
