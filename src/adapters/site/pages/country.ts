import { z } from 'zod';
import { evidenceArticles, shownIds, shownStances, shownWhole, stanceAnswer } from '../../../digest/answers/stance.js';
import { dayOf, dayWords } from '../../../digest/lines/dates.js';
import type { ActorCode } from '../../../domain/actor.js';
import { StandpointError } from '../../../domain/errors.js';
import type { Fact } from '../../../domain/facts.js';
import { addMilliseconds, type Instant } from '../../../domain/instant.js';
import { type Html, html, trusted } from '../html.js';
import { heading, type PageContent, pager } from '../layout.js';
import { lineHtml } from '../line-html.js';
import { messageHtml, NO_SURROUNDINGS } from '../message-html.js';
import type { Query } from '../query.js';
import { paths, type SiteDeps, type SiteTopic, withQuery } from '../site.js';
import { factLine, nothing, refLink } from './parts.js';

const INSTANT = z.iso.datetime({ precision: 3 });
/** Newest rows of a country that its current stance is told from, beside what still holds from before them. */
const MOST_STANCES = 200;
/** Facts of each kind on one page of the timeline. */
const PART = 25;

/** Where a country stands, and below it all that was read of it, newest first. */
export async function countryPage(topic: SiteTopic, country: ActorCode, { after }: Query, deps: SiteDeps): Promise<PageContent> {
  if (after && !INSTANT.safeParse(after).success) {
    throw new StandpointError('bad_request', 'There is no such part of this timeline.', { remedy: 'Begin at its first page.' });
  }
  const name = deps.nameOf(country);
  const until = after ? { until: after } : {};
  const { archive } = deps.stores;
  const asked = { topic: topic.id, country, ...until };
  const { items, next } = await onePart([
    async (since) => (await archive.statements({ ...asked, ...since }, { limit: PART })).items,
    async (since) => (await archive.figures({ ...asked, ...since }, { limit: PART })).items,
    (since) => archive.reportedStances({ ...asked, ...since }, PART),
  ]);
  const path = paths.country(topic.id, country);
  const list = (kind: string): string => withQuery(paths.list(topic.id, kind), { country: name });
  const body = html`${heading(name, html`On ${topic.title}. <a href="${list('statements')}">Statements</a> · <a href="${list('figures')}">Figures</a> · <a href="${paths.list(topic.id, 'board')}">Stance board</a>`)}
${!after && (await standHtml(topic, country, deps))}
<section aria-labelledby="timeline" class="timeline"><h2 id="timeline">Timeline</h2>
${items.length === 0 ? nothing(`Nothing on ${name} was found in the articles read so far.`) : timelineHtml(items, deps)}
</section>
${pager(path, { after }, next)}`;
  return {
    title: `${name}: ${topic.title}`,
    topic,
    menu: 'board',
    body,
    csv: withQuery(`${paths.list(topic.id, 'stances')}.csv`, { country: name }),
  };
}

/** The same answer that `/stance` gives in chat. */
async function standHtml(topic: SiteTopic, country: ActorCode, { nameOf, zone, clock, stores }: SiteDeps): Promise<Html> {
  const { archive } = stores;
  const held = shownStances(null, await archive.heldStances(topic.id, country, MOST_STANCES));
  const shown = shownWhole(held, await archive.stancesById(shownIds(held)));
  const statements = await archive.statementsIn(topic.id, evidenceArticles(shown));
  const answer = stanceAnswer({ country, group: null, shown, statements, nameOf, zone, now: clock.now() });
  const { body, head } = messageHtml(
    { ...answer, blocks: answer.blocks.filter((block) => block.kind !== 'heading' || block.level === 2) },
    { ...NO_SURROUNDINGS, linkOf: refLink },
  );
  return html`${trusted(head)}${trusted(body)}`;
}

/** Reads the newest facts of a kind, a part of them at most. */
type ReadPart = (since: { readonly since?: Instant }) => Promise<readonly Fact[]>;

/**
 * Facts of all kinds as one list, newest publication first. A kind that fills its part may have more behind its last fact: there the page ends
 * for all, and the next one begins. So the kind that there is most of is read first, and of the others no more than the page has room for. Only
 * where more than a part of one kind was published at the same instant, the rest of that instant is left to the lists.
 */
async function onePart(kinds: readonly ReadPart[]): Promise<{ items: readonly Fact[]; next: Instant | null }> {
  const all: Fact[] = [];
  let edge: Instant | null = null;
  for (const read of kinds) {
    const facts = await read(edge === null ? {} : { since: edge });
    all.push(...facts);
    // Statements come by the second, so the last one need not be the earliest.
    if (facts.length === PART) edge = facts.map(({ published }) => published).sort()[0]!;
  }
  const newestFirst = all.sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
  if (edge === null) return { items: newestFirst, next: null };
  const end = edge;
  const items = newestFirst.filter(({ published }) => published > end);
  return items.length > 0
    ? { items, next: addMilliseconds(end, 1) }
    : { items: newestFirst.filter(({ published }) => published === end), next: end };
}

const KINDS = { statement: 'Statement', figure: 'Figure', stance: 'Stance' } as const;
const kindOf = (fact: Fact): string => (fact.kind === 'stance' && fact.deed ? 'Deed' : KINDS[fact.kind]);

function timelineHtml(items: readonly Fact[], deps: SiteDeps): Html {
  const days = new Map<string, Fact[]>();
  for (const fact of items) {
    const day = dayOf(fact.published, deps.zone);
    days.set(day, [...(days.get(day) ?? []), fact]);
  }
  return html`${[...days].map(
    ([day, facts]) => html`<h3 class="when"><time datetime="${day}">${dayWords(day, deps.zone)}</time></h3>
<ul class="lines">${facts.map((fact) => html`${trusted(lineHtml(factLine(fact, deps), refLink, kindOf(fact)))}\n`)}</ul>`,
  )}`;
}
