import type { Hono } from 'hono';
import type { Digest } from '../../../domain/digest.js';
import { StandpointError } from '../../../domain/errors.js';
import { digestPage } from '../pages/digests.js';
import { articlePage, factPage } from '../pages/fact.js';
import { storyPage } from '../pages/story.js';
import { paths } from '../site.js';
import { type SiteContext, show, topicNamed } from './context.js';

/** Pages of one thing under its permanent address: a digest, a story, a fact, an article. */
export function factRoutes(app: Hono, context: SiteContext): void {
  const { archive, digests, stories } = context.stores;

  const digestCalled = async (id: string): Promise<Digest> => {
    const digest = await digests.get(id);
    if (digest) return digest;
    throw new StandpointError('not_found', 'There is no such digest.', { remedy: 'The archive lists every one that was built.' });
  };

  app.get('/digest/:id', async (c) => {
    const digest = await digestCalled(c.req.param('id'));
    return show(c, digestPage(digest, topicNamed(digest.selection.topic, context), context), context);
  });

  app.get('/story/:id', async (c) => {
    const asked = c.req.param('id');
    const story = await stories.get(asked);
    if (!story) {
      throw new StandpointError('not_found', 'There is no such story.', { remedy: 'Every digest leads to the stories that it tells.' });
    }
    // It became part of a story that was opened earlier: there it is found from now on.
    if (story.id !== asked) return c.redirect(paths.story(story.id), 301);
    return show(c, await storyPage(story, topicNamed(story.topic, context), context), context);
  });

  app.get('/fact/:id', async (c) => {
    const fact = await archive.fact(c.req.param('id'));
    if (!fact) {
      throw new StandpointError('not_found', 'There is no such fact.', {
        remedy: 'It may have been read differently since; the page of its article shows what stands there now.',
      });
    }
    const [article] = await archive.articles([fact.articleId]);
    return show(c, factPage(fact, article?.text ?? null, topicNamed(fact.topic, context), context), context);
  });

  app.get('/article/:id', async (c) => {
    const [article] = await archive.articles([c.req.param('id')]);
    if (!article) throw new StandpointError('not_found', 'There is no such article.');
    const facts = await archive.factsOf(article.id);
    const topic = topicNamed(facts[0]?.topic ?? article.topics[0] ?? '', context);
    const story = (await stories.ofArticles(topic.id, [article.id])).get(article.id) ?? null;
    return show(c, articlePage(article, facts, story, topic, context), context);
  });
}
