import type { Context, Hono } from 'hono';
import { StandpointError } from '../../../domain/errors.js';
import type { PictureBlock } from '../../../domain/message.js';
import { boardChart, figuresChart } from '../charts.js';
import { queryOf, type SiteContext, topicOf } from './context.js';
import { figurePage } from './queries.js';

/** What is drawn changes at most when the list it is drawn from does; a digest's when it is corrected. */
const A_WHILE = 'public, max-age=300';

/** The pictures of the pages as SVG, in the theme that the address names. */
export function chartRoutes(app: Hono, context: SiteContext): void {
  const { digests } = context.stores;

  const draw = async (c: Context, block: PictureBlock | null) => {
    if (!context.charts || block === null) throw new StandpointError('not_found', 'There is nothing to draw here.');
    const svg = await context.charts.svg(block.picture, { theme: queryOf(c).theme ?? 'light' });
    return c.body(svg, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': A_WHILE });
  };

  app.get('/topic/:topic/board.svg', async (c) => {
    const topic = topicOf(c.req.param('topic'), context);
    return draw(c, boardChart(topic, await context.standing(topic.id), context));
  });

  app.get('/topic/:topic/figures.svg', async (c) => {
    const { items } = await figurePage(topicOf(c.req.param('topic'), context), queryOf(c), context);
    return draw(c, figuresChart(items, context));
  });

  app.get('/digest/:id/chart.svg', async (c) => {
    const digest = await digests.get(c.req.param('id'));
    return draw(c, digest?.message.blocks.find((block) => block.kind === 'picture') ?? null);
  });
}
