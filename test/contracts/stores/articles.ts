import { expect, it } from 'vitest';
import type { ReadText } from '../../../src/domain/ports/stores.js';
import { addArticle, addFeed, analysis, entry, hours, NOW, poll, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const TEXT: ReadText = { text: 'Ministers met.', textSource: 'page', title: null, byline: 'Ida Holm', publishedAt: null, language: 'en' };

/** What every ArticleStore does. */
export function articleStoreContract(rig: () => Rig): void {
  const found = async (key: string, at = NOW): Promise<string> => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key, content: '<p>Full text</p>' })], { at }));
    const article = (await stores.articles.toRead(NOW, 100)).find((candidate) => candidate.url.endsWith(`/${key}`));
    return article!.id;
  };

  it('gives an article to read with everything that its entry gave', async () => {
    const { stores } = rig();
    const id = await found('1');
    expect(await stores.articles.toRead(NOW, 10)).toEqual([
      {
        id,
        url: 'https://courier.example/1',
        title: 'Norland weighs the return of eleven families',
        outlet: 'The Harbour Courier',
        byline: null,
        publishedAt: hours(-2),
        foundAt: NOW,
        state: 'found',
        reason: null,
        attempts: 0,
        nextTryAt: null,
        text: null,
        textSource: null,
        language: null,
        topics: [TOPIC],
        summary: 'The cabinet meets on Thursday.',
        content: '<p>Full text</p>',
      },
    ]);
    const { summary, content, ...article } = (await stores.articles.toRead(NOW, 10))[0]!;
    expect(await stores.articles.get(id)).toEqual(article);
    expect(summary && content).toBeTruthy();
  });

  it('names the pages that were given up, latest first, and reads one again from its first try', async () => {
    const { articles } = rig().stores;
    const [older, newer, waiting] = [await found('1', hours(-9)), await found('2', hours(-2)), await found('3')];
    await articles.fail(older, 'The server did not answer.', hours(-8));
    await articles.fail(older, 'The page is gone.', null);
    await articles.fail(newer, 'The page shows a paywall.', null);
    await articles.fail(waiting, 'The server did not answer.', hours(1));
    const [first, second] = [
      { articleId: newer, url: 'https://courier.example/2', reason: 'The page shows a paywall.', foundAt: hours(-2) },
      { articleId: older, url: 'https://courier.example/1', reason: 'The page is gone.', foundAt: hours(-9) },
    ];
    expect(await articles.givenUp(9)).toEqual({ count: 2, latest: [first, second] });
    expect(await articles.givenUp(1)).toEqual({ count: 2, latest: [first] });
    expect([await articles.again(older, NOW), await articles.again(older, NOW), await articles.again(waiting, NOW)]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await articles.toRead(NOW, 9)).map(({ id, attempts }) => [id, attempts])).toEqual([[older, 0]]);
    await articles.saveText(older, TEXT);
    expect(await articles.givenUp(9)).toEqual({ count: 1, latest: [first] });
  });

  it('gives what waits longest first, failed articles when their time has come', async () => {
    const { stores } = rig();
    const [second, first, again, given] = [
      await found('2', hours(-2)),
      await found('1', hours(-3)),
      await found('3', hours(-9)),
      await found('4'),
    ];
    await stores.articles.fail(again, 'The server did not answer.', hours(1));
    await stores.articles.fail(given, 'The page is gone.', null);
    expect((await stores.articles.toRead(NOW, 10)).map(({ id }) => id)).toEqual([first, second]);
    expect((await stores.articles.toRead(hours(1), 10)).map(({ id }) => id)).toEqual([first, second, again]);
    expect((await stores.articles.toRead(hours(1), 1)).map(({ id }) => id)).toEqual([first]);
    expect(await stores.articles.get(again)).toMatchObject({
      state: 'failed',
      reason: 'The server did not answer.',
      attempts: 1,
      nextTryAt: hours(1),
    });
  });

  it('stores the text and keeps what the entry said where the page says nothing', async () => {
    const { stores } = rig();
    const id = await found('1');
    await stores.articles.fail(id, 'Busy.', hours(0));
    await stores.articles.saveText(id, TEXT);
    expect(await stores.articles.get(id)).toMatchObject({
      state: 'read',
      reason: null,
      nextTryAt: null,
      attempts: 1,
      text: 'Ministers met.',
      textSource: 'page',
      byline: 'Ida Holm',
      title: 'Norland weighs the return of eleven families',
      publishedAt: hours(-2),
      language: 'en',
    });
    expect(await stores.articles.toRead(hours(99), 10)).toEqual([]);
  });

  it('takes title and date of the page where it gives them', async () => {
    const { stores } = rig();
    const id = await found('1');
    await stores.articles.saveText(id, {
      ...TEXT,
      title: 'Eleven families',
      publishedAt: hours(-30),
      text: 'Ünïcode “quotes” — \u{1F600} kept.',
    });
    expect(await stores.articles.get(id)).toMatchObject({
      title: 'Eleven families',
      publishedAt: hours(-30),
      text: 'Ünïcode “quotes” — \u{1F600} kept.',
    });
  });

  it('leaves a skipped article alone, even one whose text was stored', async () => {
    const { stores } = rig();
    const [unread, foreign] = [await found('1'), await found('2')];
    await stores.articles.skip(unread, 'paywall');
    await stores.articles.saveText(foreign, { ...TEXT, language: 'fr' }, 'language:fr');
    expect(await stores.articles.toRead(hours(99), 10)).toEqual([]);
    expect(await stores.articles.toAnalyse('v1', hours(9), 10)).toEqual([]);
    expect(await stores.articles.get(foreign)).toMatchObject({ state: 'skipped', reason: 'language:fr', text: 'Ministers met.' });
  });

  it('does not lose a text to a failure that another reader reports later', async () => {
    const { stores } = rig();
    const id = await found('1');
    await stores.articles.saveText(id, TEXT);
    await stores.articles.fail(id, 'Too slow.', hours(1));
    expect(await stores.articles.get(id)).toMatchObject({ state: 'read', text: 'Ministers met.' });
  });

  it('says so when there is no such article', async () => {
    const { articles } = rig().stores;
    expect(await articles.get('nobody')).toBeNull();
    const changes = [() => articles.saveText('nobody', TEXT), () => articles.skip('nobody', 'x'), () => articles.fail('nobody', 'x', null)];
    for (const change of changes) {
      await expect(change()).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('asks for the analysis of each topic until it has this version', async () => {
    const { stores } = rig();
    await found('unread');
    const id = await addArticle(stores, '1', 'Ministers met.', { topics: ['a', 'b'] });
    const topics = async (version: string | null) => (await stores.articles.toAnalyse(version, hours(9), 10)).map(({ topic }) => topic);
    expect(await topics('v1')).toEqual(['a', 'b']);
    expect((await stores.articles.toAnalyse('v1', hours(9), 1)).map(({ article }) => article)).toEqual([await stores.articles.get(id)]);
    await stores.facts.saveAnalysis(id, 'a', 'v1', analysis({ relevant: false }), NOW);
    await stores.facts.saveFailure(id, 'b', 'v1', 'The text broke the tagger.', NOW, null);
    expect(await topics('v1')).toEqual([]);
    expect(await topics('v2')).toEqual(['a', 'b']);
    expect(await topics('v0')).toEqual(['a', 'b']);
  });

  it('counts what of a window is to be read or analysed, taken by somebody or not, and not what waits for another try', async () => {
    const { stores } = rig();
    const window = { since: hours(-48), until: hours(48) };
    const count = () => stores.articles.onTheWay(TOPIC, window, hours(9));
    expect(await count()).toBe(0);
    const [unread, failed] = [await found('unread'), await found('failed')];
    const read = await addArticle(stores, 'read', 'Ministers met.');
    expect(await count()).toBe(3);
    await stores.articles.fail(failed, 'Too slow.', hours(10));
    expect(await count()).toBe(2);
    expect(await stores.claims.article(unread, hours(9), hours(12))).toBe(true);
    expect(await stores.claims.analysis(read, TOPIC, null, hours(9), hours(12))).toBe(0);
    expect(await count()).toBe(2);
    expect(await stores.articles.onTheWay(TOPIC, { since: hours(40), until: hours(48) }, hours(9))).toBe(0);
    await stores.facts.saveAnalysis(read, TOPIC, 'v1', analysis(), hours(9));
    await stores.articles.skip(unread, 'paywall');
    expect(await count()).toBe(0);
  });

  it('asks with no version only for what was never analysed', async () => {
    const { stores } = rig();
    const id = await addArticle(stores, '1', 'Ministers met.', { topics: ['a', 'b'] });
    await stores.facts.saveAnalysis(id, 'a', 'v1', analysis(), NOW);
    expect((await stores.articles.toAnalyse(null, hours(9), 10)).map(({ topic }) => topic)).toEqual(['b']);
  });

  it('asks again when the text changed, and not when it was stored again unchanged', async () => {
    const { stores } = rig();
    const text = '“We are ready,” Nils Aare said.';
    const id = await addArticle(stores, '1', text);
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ statements: [statement(text, 'We are ready,', text)] }), NOW);
    const again: ReadText = { ...TEXT, byline: null, text };
    await stores.articles.saveText(id, again);
    expect(await stores.articles.toAnalyse('v1', hours(9), 10)).toEqual([]);
    await stores.articles.saveText(id, { ...again, text: `Corrected. ${text}` });
    expect((await stores.articles.toAnalyse(null, hours(9), 10)).map(({ article }) => article.id)).toEqual([id]);
  });
}
