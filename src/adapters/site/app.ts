import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { StandpointError, sentenceOf } from '../../domain/errors.js';
import { headers, perAddress, readingOnly } from './guard.js';
import { html } from './html.js';
import { heading, layout } from './layout.js';
import { chartRoutes } from './routes/charts.js';
import { factRoutes } from './routes/facts.js';
import { listRoutes } from './routes/lists.js';
import { syndicationRoutes } from './routes/syndication.js';
import type { SiteDeps } from './site.js';
import { standingReader } from './standing.js';
import { FAVICON, STYLESHEET, STYLESHEET_PATH } from './stylesheet.js';

const YEAR = 'public, max-age=31536000, immutable';
/** A page may be shown this long without asking again; after that the ETag tells whether it changed. */
const MINUTE = 'max-age=60';

/** The whole page as one function from request to response. */
export function siteApp(deps: SiteDeps): Hono {
  const app = new Hono();
  const context = { ...deps, standing: standingReader(deps) };
  app.use(headers(deps), readingOnly);
  app.get(STYLESHEET_PATH, (c) => c.body(STYLESHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': YEAR }));
  app.get('/favicon.svg', (c) => c.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=86400' }));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /topic/*/search\n'));
  app.use(perAddress(deps), etag(), async (c, next) => {
    await next();
    if (c.res.ok && !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', MINUTE);
  });
  listRoutes(app, context);
  chartRoutes(app, context);
  factRoutes(app, context);
  syndicationRoutes(app, context);
  app.notFound((c) =>
    c.html(
      errorPage('Not found', 'There is no page at this address. It may have been mistyped, or what it showed was never here.', deps),
      404,
    ),
  );
  app.onError((error, c) => {
    const status = statusOf(error);
    if (status === 500) {
      deps.log.error({ err: error, path: c.req.path }, 'A page could not be shown.');
      return c.html(
        errorPage('That went wrong', 'The page could not be shown just now. It has been logged; please try again in a minute.', deps),
        500,
      );
    }
    if (status === 503) deps.log.error({ err: error, path: c.req.path }, 'The database did not answer a page.');
    const words = status === 503 ? 'The archive cannot be read just now. Please try again in a minute.' : sentenceOf(error);
    return c.html(errorPage(TITLES[status], words, deps), status);
  });
  return app;
}

const TITLES = { 400: 'That cannot be shown', 404: 'Not found', 429: 'One moment', 503: 'Not just now' } as const;

function statusOf(error: Error): 400 | 404 | 429 | 500 | 503 {
  if (!(error instanceof StandpointError)) return 500;
  if (error.code === 'bad_request') return 400;
  if (error.code === 'not_found') return 404;
  if (error.code === 'throttled') return 429;
  return error.code.startsWith('database_') ? 503 : 500;
}

const errorPage = (title: string, sentence: string, deps: SiteDeps) =>
  layout({ title, topic: null, body: html`${heading(title, sentence)}<p><a href="/">To the latest digest</a></p>` }, deps);
