import { expect, it } from 'vitest';
import { addArticle, analysis, hours, NOW, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const TEXT = '“We are ready,” Nils Aare said.';
const FOUND = analysis({ statements: [statement(TEXT, 'We are ready,', TEXT)] });
const WINDOW = { since: hours(-48), until: hours(48) };

/** Analyses that failed, are held, or were given up. */
export function analysisStoreContract(rig: () => Rig): void {
  /** Ids of the articles that wait for their analysis at that hour. */
  const waiting = async (hour: number, version: string | null = null): Promise<string[]> =>
    (await rig().stores.articles.toAnalyse(version, hours(hour), 10)).map(({ article }) => article.id);

  it('gives a failed analysis out again at its next try, with how often it failed', async () => {
    const { articles, claims, facts, analyses } = rig().stores;
    const id = await addArticle(rig().stores, '1', TEXT);
    expect(await claims.analysis(id, TOPIC, null, NOW, hours(1))).toBe(0);
    await facts.saveFailure(id, TOPIC, 'v1', 'Too slow.', NOW, hours(2));
    expect([await waiting(1), await waiting(1, 'v1'), await waiting(2), await waiting(2, 'v1')]).toEqual([[], [], [id], [id]]);
    expect(await claims.analysis(id, TOPIC, null, hours(1), hours(3))).toBeNull();
    expect([await articles.onTheWay(TOPIC, WINDOW, hours(1)), await articles.onTheWay(TOPIC, WINDOW, hours(2))]).toEqual([0, 1]);
    expect(await claims.analysis(id, TOPIC, null, hours(2), hours(3))).toBe(1);
    expect(await analyses.failed(10)).toEqual([]);
  });

  it('names what was given up, which is not given out again before somebody asks for it', async () => {
    const { claims, facts, analyses } = rig().stores;
    const [one, two] = [await addArticle(rig().stores, '1', TEXT), await addArticle(rig().stores, '2', TEXT)];
    await facts.saveFailure(one, TOPIC, 'v1', 'Too slow.', NOW, hours(1));
    await facts.saveFailure(one, TOPIC, 'v1', 'Still too slow.', hours(1), null);
    await facts.saveFailure(two, TOPIC, 'v1', 'Too deep.', hours(2), null);
    const failed = { topic: TOPIC, url: 'https://courier.example/1', reason: 'Still too slow.', at: hours(1) };
    expect((await analyses.failed(10))[1]).toEqual({ articleId: one, ...failed });
    expect((await analyses.failed(1)).map(({ articleId }) => articleId)).toEqual([two]);
    expect([await waiting(99), await waiting(99, 'v1'), await waiting(99, 'v2')]).toEqual([[], [], [one, two].sort()]);
    expect(await analyses.again(one, TOPIC)).toBe(true);
    expect([await analyses.again(one, TOPIC), await analyses.again('nobody', TOPIC)]).toEqual([false, false]);
    expect(await waiting(2)).toEqual([one]);
    expect(await claims.analysis(one, TOPIC, null, hours(2), hours(3))).toBe(0);
    await facts.saveAnalysis(one, TOPIC, 'v1', FOUND, hours(2));
    expect((await analyses.failed(10)).map(({ articleId }) => articleId)).toEqual([two]);
  });

  it('begins to count anew after a success, with another text, and with another version after it was given up', async () => {
    const { articles, claims, facts } = rig().stores;
    const id = await addArticle(rig().stores, '1', TEXT);
    const failures = (version: string | null, hour: number) => claims.analysis(id, TOPIC, version, hours(hour), hours(hour + 1));
    await facts.saveFailure(id, TOPIC, 'v1', 'Too slow.', NOW, hours(1));
    await facts.saveAnalysis(id, TOPIC, 'v1', FOUND, hours(1));
    expect(await failures('v2', 2)).toBe(0);
    await facts.saveFailure(id, TOPIC, 'v2', 'Too slow.', hours(2), hours(9));
    const text = { textSource: 'page', title: null, byline: null, publishedAt: null, language: 'en' } as const;
    await articles.saveText(id, { ...text, text: `Corrected. ${TEXT}` });
    expect(await failures(null, 3)).toBe(0);
    await facts.saveFailure(id, TOPIC, 'v2', 'Too slow.', hours(4), hours(5));
    expect(await failures(null, 5)).toBe(1);
    await facts.saveFailure(id, TOPIC, 'v2', 'Too slow.', hours(5), null);
    expect(await failures('v3', 6)).toBe(0);
  });

  it('keeps what another worker found when one that was taken for dead fails later', async () => {
    const { facts, analyses } = rig().stores;
    const id = await addArticle(rig().stores, '1', TEXT);
    await facts.saveAnalysis(id, TOPIC, 'v1', FOUND, NOW);
    await facts.saveFailure(id, TOPIC, 'v1', 'Too slow.', hours(1), hours(2));
    await facts.saveFailure(id, TOPIC, 'v1', 'Too slow.', hours(1), null);
    expect([await waiting(9), await waiting(9, 'v1'), await analyses.failed(10)]).toEqual([[], [], []]);
    expect((await facts.statements({})).length).toBe(1);
  });

  it('says what is held and until when', async () => {
    const { claims, facts, analyses } = rig().stores;
    const [one, two] = [await addArticle(rig().stores, '1', TEXT), await addArticle(rig().stores, '2', TEXT)];
    expect(await analyses.held(null, NOW)).toBeNull();
    await claims.analysis(one, TOPIC, null, NOW, hours(1));
    await claims.analysis(two, TOPIC, null, NOW, hours(2));
    expect(await analyses.held(null, NOW)).toEqual({ count: 2, until: hours(1) });
    expect(await analyses.held('v1', hours(1))).toEqual({ count: 1, until: hours(2) });
    await facts.saveAnalysis(two, TOPIC, 'v1', FOUND, hours(1));
    expect(await analyses.held('v1', hours(1))).toBeNull();
  });
}
