import type { Context } from 'hono';
import type { ActorCode } from '../../../domain/actor.js';
import { StandpointError } from '../../../domain/errors.js';
import { layout, type PageContent } from '../layout.js';
import { type Query, readQuery } from '../query.js';
import type { SiteDeps, SiteTopic } from '../site.js';
import type { Standing } from '../standing.js';

/** What the routes work with. */
export interface SiteContext extends SiteDeps {
  standing(topic: string): Promise<Standing>;
}

export const queryOf = (c: Context): Query => readQuery(c.req.query());

/** The topic that the address names. Throws `not_found`. */
export function topicOf(id: string | undefined, { topics }: SiteDeps): SiteTopic {
  const topic = topics.find((each) => each.id === id);
  if (topic) return topic;
  throw new StandpointError('not_found', 'That topic is not followed here.', {
    remedy: `There is: ${topics.map(({ title }) => title).join(', ')}.`,
  });
}

/** The topic of something stored: its name may be that of a pack that is not followed any more. */
export const topicNamed = (id: string, { topics }: SiteDeps): SiteTopic =>
  topics.find((each) => each.id === id) ?? { id, title: id, description: '' };

/** The country of a form's field, nothing for an empty one. Throws `bad_request` for a name that is none. */
export function countryOf({ country }: Query, { actorCalled }: SiteDeps): { readonly country?: ActorCode } {
  if (!country) return {};
  const code = actorCalled(country);
  if (code) return { country: code };
  throw new StandpointError('bad_request', `No country or body is called “${country}”.`, {
    remedy: 'Choose one of the list, or leave the field empty.',
  });
}

export const show = (c: Context, content: PageContent, deps: SiteDeps) => c.html(layout(content, deps));

/** A CSV that a browser stores under this name. */
export const download = (c: Context, name: string, csv: string) =>
  c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"` });
