import type { Hono } from 'hono';
import { StandpointError } from '../../../domain/errors.js';
import { COLUMNS } from '../../../domain/fact-columns.js';
import { CHANGE_COLUMNS, csvOf, DIGEST_COLUMNS, FEED_COLUMNS } from '../csv.js';
import { html } from '../html.js';
import { heading, type PageContent } from '../layout.js';
import { boardPage, changesPage } from '../pages/board.js';
import { countryPage } from '../pages/country.js';
import { digestHtml, digestsPage, feedsOf } from '../pages/digests.js';
import { figuresPage } from '../pages/figures.js';
import { nothing } from '../pages/parts.js';
import { sourcesPage, TROUBLED } from '../pages/sources.js';
import { statementsPage } from '../pages/statements.js';
import { periodOf } from '../query.js';
import { paths, type SiteTopic, withQuery } from '../site.js';
import { countryOf, download, queryOf, type SiteContext, show, topicOf } from './context.js';
import { CSV, figurePage, figureQuery, PAGE, statementQuery, TABLE } from './queries.js';

/** Pages that list: the front page, digests, the board, a country, statements, figures, sources; each list also as CSV. */
export function listRoutes(app: Hono, context: SiteContext): void {
  const { archive, digests } = context.stores;

  app.get('/', async (c) => show(c, await frontPage(topicOf(context.topics[0]?.id, context)), context));
  app.get('/topic/:topic', async (c) => show(c, await frontPage(topicOf(c.req.param('topic'), context)), context));

  app.get('/topic/:topic/digests', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { after } = queryOf(c);
    return show(c, digestsPage(topic, await archive.digests(topic.id, { limit: PAGE, after: after ?? null }), after, context), context);
  });
  app.get('/topic/:topic/digests.csv', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { items } = await archive.digests(topic.id, { limit: CSV });
    return download(c, `${topic.id}-digests`, csvOf(items, DIGEST_COLUMNS));
  });

  app.get('/topic/:topic/board', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    return show(c, boardPage(topic, await context.standing(topic.id), context), context);
  });
  app.get('/topic/:topic/board.csv', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { rows } = await context.standing(topic.id);
    return download(c, `${topic.id}-board`, csvOf(rows, COLUMNS.stances));
  });
  app.get('/topic/:topic/changes', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    return show(c, changesPage(topic, await context.standing(topic.id), context), context);
  });
  app.get('/topic/:topic/changes.csv', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { changes } = await context.standing(topic.id);
    return download(c, `${topic.id}-changes`, csvOf(changes, CHANGE_COLUMNS));
  });

  app.get('/topic/:topic/country/:country', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const country = context.actorCalled(c.req.param('country'));
    if (country === null)
      throw new StandpointError('not_found', 'There is no such country or body.', { remedy: 'Find it on the stance board.' });
    return show(c, await countryPage(topic, country, queryOf(c), context), context);
  });
  app.get('/topic/:topic/stances.csv', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const query = queryOf(c);
    const { items } = await archive.stances({ topic: topic.id, ...countryOf(query, context), ...periodOf(query) }, { limit: CSV });
    return download(c, `${topic.id}-stances`, csvOf(items, COLUMNS.stances));
  });

  app.get('/topic/:topic/statements', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const query = queryOf(c);
    const page = await archive.statements(statementQuery(topic, query, context), { limit: PAGE, after: query.after ?? null });
    return show(c, statementsPage(topic, page, query, context), context);
  });
  app.get('/topic/:topic/statements.csv', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { items } = await archive.statements(statementQuery(topic, queryOf(c), context), { limit: CSV });
    return download(c, `${topic.id}-statements`, csvOf(items, COLUMNS.statements));
  });

  app.get('/topic/:topic/figures', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const query = queryOf(c);
    return show(c, figuresPage(topic, await figurePage(topic, query, context), query, context), context);
  });
  app.get('/topic/:topic/figures.csv', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { items } = await archive.figures(figureQuery(topic, queryOf(c), context), { limit: CSV });
    return download(c, `${topic.id}-figures`, csvOf(items, COLUMNS.figures));
  });

  app.get('/topic/:topic/search', (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    const { q = '' } = queryOf(c);
    const country = context.actorCalled(q);
    return c.redirect(country === null ? withQuery(paths.list(topic.id, 'statements'), { q }) : paths.country(topic.id, country), 303);
  });

  app.get('/sources', async (c) => {
    const query = queryOf(c);
    const states = query.state === 'troubled' ? TROUBLED : [];
    const [page, counts] = await Promise.all([archive.feeds(states, { limit: TABLE, after: query.after ?? null }), archive.feedCounts()]);
    return show(c, sourcesPage(page, counts, query, context), context);
  });
  app.get('/sources.csv', async (c) => {
    const { items } = await archive.feeds([], { limit: CSV });
    return download(c, 'sources', csvOf(items, FEED_COLUMNS));
  });

  async function frontPage(topic: SiteTopic): Promise<PageContent> {
    const digest = await digests.latest(topic.id);
    const empty = html`${heading(topic.title, topic.description)}${nothing('No digest was built yet. What was read so far is on the stance board and under Statements.')}`;
    const body = digest === null ? empty : digestHtml(digest, context);
    return {
      title: digest?.message.summary ?? topic.title,
      topic,
      menu: 'digests',
      body,
      feeds: feedsOf(topic, 'digests', 'Digests'),
    };
  }
}
