import { expect, it } from 'vitest';
import { addArticle, analysis, hours, NOW, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const TEXT = 'We will not wait, the minister said. Nobody answered.';
const SENTENCE = 'We will not wait, the minister said.';

/** What every RetentionStore does. */
export function retentionStoreContract(rig: () => Rig): void {
  const analysed = async (key: string, change: Parameters<typeof addArticle>[3]): Promise<string> => {
    const id = await addArticle(rig().stores, key, TEXT, change);
    const found = analysis({ statements: [statement(TEXT, 'We will not wait', SENTENCE)] });
    await rig().stores.facts.saveAnalysis(id, TOPIC, 'v1', found, NOW);
    return id;
  };

  it('removes old texts, oldest first, and keeps their facts with the sentence', async () => {
    const { retention, articles, facts } = rig().stores;
    const oldest = await analysed('oldest', { publishedAt: hours(-90) });
    const undated = await analysed('undated', { publishedAt: null, foundAt: hours(-80) });
    const fresh = await analysed('fresh', { publishedAt: hours(-10) });
    expect(await retention.textsGone()).toBe(0);
    expect(await retention.dropTexts(hours(-48), 1)).toBe(1);
    expect([(await articles.get(oldest))?.text, (await articles.get(undated))?.text]).toEqual([null, TEXT]);
    expect(await retention.dropTexts(hours(-48), 10)).toBe(1);
    expect(await retention.dropTexts(hours(-48), 10)).toBe(0);
    expect(await articles.get(undated)).toMatchObject({ state: 'read', text: null, reason: expect.stringContaining('text was removed') });
    expect((await articles.get(fresh))?.text).toBe(TEXT);
    expect(await retention.textsGone()).toBe(2);
    const statements = await facts.statements({ topic: TOPIC });
    expect(statements.map(({ evidence, quote }) => [evidence.text, quote])).toEqual(Array(3).fill([SENTENCE, 'We will not wait']));
  });

  it('keeps a text that waits for its analysis, and asks for no analysis without a text', async () => {
    const { retention, articles } = rig().stores;
    const waiting = await addArticle(rig().stores, 'waiting', TEXT, { publishedAt: hours(-90) });
    await analysed('done', { publishedAt: hours(-90) });
    expect(await retention.dropTexts(hours(-48), 10)).toBe(1);
    expect((await articles.get(waiting))?.text).toBe(TEXT);
    expect((await articles.toAnalyse('v2', '2099-01-01T00:00:00.000Z', 10)).map(({ article }) => article.id)).toEqual([waiting]);
  });

  it('lets a digest be built of a window whose texts are gone', async () => {
    const { retention, facts } = rig().stores;
    await analysed('old', { publishedAt: hours(-90) });
    await retention.dropTexts(hours(-48), 10);
    const window = await facts.window(TOPIC, { since: hours(-100), until: hours(-50) });
    expect(window.articles.map(({ text }) => text)).toEqual(['']);
    expect(window.statements).toHaveLength(1);
  });
}
