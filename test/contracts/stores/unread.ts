import { expect, it } from 'vitest';
import { idOf } from '../../../src/domain/ids.js';
import { addArticle, addFeed, analysis, entry, hours, NOW, poll, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const WINDOW = { since: hours(-24), until: NOW };
const NONE = { failed: 0, refused: 0, waiting: 0, unanalysed: 0, withoutAddress: 0 };
const TEXT = 'Nine children came home, the governor Ola Lind said.';

/** What the footer of a digest says was not read. */
export function unreadContract(rig: () => Rig): void {
  const unread = (topic = TOPIC) => rig().stores.unread.ofWindow(topic, WINDOW);
  /** An article that an entry led to, its page not read. */
  const find = async (key: string, publishedAt: string | null = hours(-3), foundAt = hours(-2), topics = [TOPIC]): Promise<string> => {
    const { feeds } = rig().stores;
    const { id } = await addFeed(rig().stores);
    await feeds.recordPoll(poll(id, [entry({ key, publishedAt, topics })], { at: foundAt }));
    return idOf('article', `https://courier.example/${key}`);
  };

  it('counts nothing where all was read, and of other languages nothing', async () => {
    const { stores } = rig();
    const read = await addArticle(stores, 'read', TEXT, { publishedAt: hours(-3) });
    await stores.facts.saveAnalysis(read, TOPIC, 'v1', analysis(), hours(-1));
    const french = await find('french');
    const text = { text: 'Neuf enfants.', textSource: 'page', title: null, byline: null, publishedAt: null, language: 'fr' } as const;
    await stores.articles.saveText(french, text, 'language:fr');
    expect(await unread()).toEqual(NONE);
  });

  it('counts pages that failed, tried again or given up, and those that wait for their first try', async () => {
    const { articles } = rig().stores;
    await articles.fail(await find('again'), 'The page holds no article text.', hours(1));
    await articles.fail(await find('overdue'), 'The page holds no article text.', hours(-1));
    await articles.fail(await find('given-up'), 'The page holds no article text.', null);
    await find('waiting');
    expect(await unread()).toEqual({ ...NONE, failed: 3, waiting: 1 });
    await articles.again(idOf('article', 'https://courier.example/given-up'), NOW);
    expect(await unread()).toEqual({ ...NONE, failed: 3, waiting: 1 });
  });

  it('counts pages that their site closes', async () => {
    await rig().stores.articles.skip(await find('closed'), 'The site lets no program read it.');
    expect(await unread()).toEqual({ ...NONE, refused: 1 });
  });

  it('counts texts whose first analysis failed or waits, and none that an earlier one found facts in', async () => {
    const { stores } = rig();
    const retried = await addArticle(stores, 'retried', TEXT);
    await stores.facts.saveFailure(retried, TOPIC, 'v1', 'It took too long.', hours(-1), hours(1));
    const givenUp = await addArticle(stores, 'given-up', TEXT);
    await stores.facts.saveFailure(givenUp, TOPIC, 'v1', 'It took too long.', hours(-1), null);
    await addArticle(stores, 'waiting', TEXT);
    const known = await addArticle(stores, 'known', TEXT);
    await stores.facts.saveAnalysis(known, TOPIC, 'v1', analysis(), hours(-2));
    await stores.facts.saveFailure(known, TOPIC, 'v2', 'It took too long.', hours(-1), null);
    expect(await unread()).toEqual({ ...NONE, unanalysed: 2, waiting: 1 });
    await stores.facts.saveAnalysis(givenUp, TOPIC, 'v2', analysis({ relevant: false }), NOW);
    expect(await unread()).toEqual({ ...NONE, unanalysed: 1, waiting: 1 });
  });

  it('counts entries that name no address, by the same rule', async () => {
    const { feeds } = rig().stores;
    const { id } = await addFeed(rig().stores);
    const mute = (key: string, publishedAt: string | null, topics: readonly string[]) => entry({ key, publishedAt, topics, url: null });
    await feeds.recordPoll(
      poll(
        id,
        [
          mute('inside', hours(-3), [TOPIC, 'other']),
          mute('late', hours(-40), [TOPIC]),
          mute('undated', null, [TOPIC]),
          mute('too-old', hours(-73), [TOPIC]),
          mute('later', hours(1), [TOPIC]),
          mute('elsewhere', hours(-3), ['other']),
          mute('of-nothing', hours(-3), []),
        ],
        { at: hours(-2) },
      ),
    );
    expect(await unread()).toEqual({ ...NONE, withoutAddress: 3 });
    expect(await unread('other')).toEqual({ ...NONE, withoutAddress: 2 });
  });

  it('counts by the rule of windows: published inside, or late and found inside', async () => {
    const { articles } = rig().stores;
    const fail = async (key: string, publishedAt: string | null, foundAt: string): Promise<void> =>
      articles.fail(await find(key, publishedAt, foundAt), 'The page holds no article text.', null);
    await fail('start', hours(-24), hours(-24));
    await fail('ahead', hours(-1), hours(-24.5));
    await fail('late', hours(-60), hours(-3));
    await fail('undated', null, hours(-5));
    expect(await unread()).toEqual({ ...NONE, failed: 4 });
    await fail('end', NOW, NOW);
    await fail('known', hours(-60), hours(-30));
    await fail('too-old', hours(-73), hours(-3));
    await fail('undated before', null, hours(-25));
    expect(await unread()).toEqual({ ...NONE, failed: 4 });
  });

  it('counts what may be about the topic, and not what may be about another', async () => {
    await find('other', hours(-3), hours(-2), ['other']);
    await find('both', hours(-3), hours(-2), ['other', TOPIC]);
    await find('none', hours(-3), hours(-2), []);
    expect(await unread()).toEqual({ ...NONE, waiting: 1 });
    expect(await unread('other')).toEqual({ ...NONE, waiting: 2 });
  });
}
