import { z } from 'zod';
import { stanceAnswer } from '../../../digest/answers/stance.js';
import { dayOf, dayWords } from '../../../digest/lines/dates.js';
import type { ActorCode } from '../../../domain/actor.js';
import { countryStances } from '../../../domain/country-stances.js';
import { StandpointError } from '../../../domain/errors.js';
import type { Fact } from '../../../domain/facts.js';
import { addMilliseconds } from '../../../domain/instant.js';
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
const PART = 40;

/** Where a country stands, and below it all that was read of it, newest first. */
export async function countryPage(topic: SiteTopic, country: ActorCode, { after }: Query, deps: SiteDeps): Promise<PageContent> {
  if (after && !INSTANT.safeParse(after).success) {
    throw new StandpointError('bad_request', 'There is no such part of this timeline.', { remedy: 'Begin at its first page.' });
  }
  const name = deps.nameOf(country);
  const until = after ? { until: after } : {};
  const { archive } = deps.stores;
  const asked = { topic: topic.id, country, ...until };
  const [rows, stances, statements, figures] = await Promise.all([
    after ? [] : countryStances(deps.stores, topic.id, country, MOST_STANCES),
    archive.reportedStances(asked, PART),
    archive.statements(asked, { limit: PART }),
    archive.figures(asked, { limit: PART }),
  ]);
  const { items, next } = onePart([stances, statements.items, figures.items]);
  const path = paths.country(topic.id, country);
  const list = (kind: string): string => withQuery(paths.list(topic.id, kind), { country: name });
  const body = html`${heading(name, html`On ${topic.title}. <a href="${list('statements')}">Statements</a> · <a href="${list('figures')}">Figures</a> · <a href="${paths.list(topic.id, 'board')}">Stance board</a>`)}
${!after && standHtml(country, rows, deps)}
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
function standHtml(country: ActorCode, facts: Parameters<typeof stanceAnswer>[0]['facts'], { nameOf, zone, clock }: SiteDeps): Html {
  const answer = stanceAnswer({ country, group: null, facts, nameOf, zone, now: clock.now() });
  const { body, head } = messageHtml(
    { ...answer, blocks: answer.blocks.filter((block) => block.kind !== 'heading' || block.level === 2) },
    { ...NO_SURROUNDINGS, linkOf: refLink },
  );
  return html`${trusted(head)}${trusted(body)}`;
}

/**
 * Facts of all kinds as one list, newest publication first. A kind that filled its part may have more behind its last fact: there the
 * page ends for all, and the next one begins. Only where more than a part of one kind was published at the same instant, the rest of that
 * instant is left to the lists.
 */
function onePart(kinds: readonly (readonly Fact[])[]): { items: readonly Fact[]; next: string | null } {
  const all = kinds.flat().sort((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id));
  const ends = kinds.flatMap((facts) =>
    facts.length < PART
      ? []
      : facts
          .map(({ published }) => published)
          .sort()
          .slice(0, 1),
  );
  const edge = ends.sort().at(-1);
  if (edge === undefined) return { items: all, next: null };
  const items = all.filter(({ published }) => published > edge);
  return items.length > 0 ? { items, next: addMilliseconds(edge, 1) } : { items: all, next: edge };
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
