import { expect, it } from 'vitest';
import { addArticle, analysis, figure, hours, NOW, stance, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const SENTENCE = 'Nine children came home, the governor Ola Lind said.';
const WINDOW = { since: hours(-24), until: NOW };

/** Which articles and facts belong to the window of a digest. */
export function windowContract(rig: () => Rig): void {
  const add = async (key: string, publishedAt: string | null, analysedAt: string, relevant = true, foundAt = NOW): Promise<string> => {
    const { stores } = rig();
    const id = await addArticle(stores, key, SENTENCE, { publishedAt, foundAt });
    await stores.facts.saveAnalysis(
      id,
      TOPIC,
      'v1',
      analysis({
        relevant,
        statements: [statement(SENTENCE, 'Nine children came home', SENTENCE), statement(SENTENCE, 'came home', SENTENCE)],
        figures: [figure(SENTENCE, 'Nine', SENTENCE)],
        stances: [stance(SENTENCE, 'Nine children came home')],
      }),
      analysedAt,
    );
    return id;
  };
  const keys = (facts: readonly { readonly url: string }[]): string[] => facts.map((fact) => fact.url.split('/').at(-1) ?? '');

  it('takes what was published inside, its start included and its end not', async () => {
    await add('start', hours(-24), hours(-20));
    await add('inside', hours(-3), hours(9));
    await add('end', NOW, NOW);
    await add('before', hours(-24.001), hours(-24.0005));
    const found = await rig().stores.facts.window(TOPIC, WINDOW);
    expect(keys(found.articles)).toEqual(['inside', 'start']);
    expect(keys(found.statements)).toEqual(['inside', 'inside', 'start', 'start']);
    expect(keys(found.figures)).toEqual(['inside', 'start']);
    expect(keys(found.stances)).toEqual(['inside', 'start']);
    expect(found.statements.map(({ quote }) => quote).slice(0, 2)).toEqual(['Nine children came home', 'came home']);
  });

  it('takes an undated article by the time it was found', async () => {
    await add('undated', null, hours(1), true, hours(-5));
    await add('later', null, hours(1), true, hours(5));
    expect(keys((await rig().stores.facts.window(TOPIC, WINDOW)).articles)).toEqual(['undated']);
  });

  it('takes what came late: of the two days before, first analysed inside', async () => {
    await add('late', hours(-60), hours(-3));
    await add('known', hours(-60), hours(-30));
    await add('next', hours(-60), hours(3));
    await add('too-old', hours(-73), hours(-3));
    expect(keys((await rig().stores.facts.window(TOPIC, WINDOW)).articles)).toEqual(['late']);
  });

  it('does not take an article again because it was analysed again', async () => {
    const { facts } = rig().stores;
    const id = await add('known', hours(-60), hours(-30));
    await facts.saveAnalysis(id, TOPIC, 'v2', analysis(), hours(-3));
    expect((await facts.window(TOPIC, WINDOW)).articles).toEqual([]);
  });

  it('takes an article whose first analysis failed when a later one succeeded', async () => {
    const { stores } = rig();
    const id = await addArticle(stores, 'mended', SENTENCE, { publishedAt: hours(-60) });
    await stores.facts.saveFailure(id, TOPIC, 'v1', 'It took too long.', hours(-50), null);
    expect((await stores.facts.window(TOPIC, WINDOW)).articles).toEqual([]);
    await stores.facts.saveAnalysis(id, TOPIC, 'v2', analysis(), hours(-3));
    expect(keys((await stores.facts.window(TOPIC, WINDOW)).articles)).toEqual(['mended']);
  });

  it('names articles that are not about the topic, without their texts and facts', async () => {
    await add('off', hours(-3), hours(-3), false);
    await add('on', hours(-4), hours(-3));
    const found = await rig().stores.facts.window(TOPIC, WINDOW);
    expect(found.articles).toEqual([
      {
        id: expect.any(String),
        url: 'https://courier.example/off',
        title: 'Norland weighs the return of eleven families',
        outlet: 'The Harbour Courier',
        published: hours(-3),
        relevant: false,
        text: '',
      },
      expect.objectContaining({ relevant: true, text: SENTENCE }),
    ]);
    expect(keys(found.statements)).toEqual(['on', 'on']);
    expect((await rig().stores.facts.window('other', WINDOW)).articles).toEqual([]);
  });

  it('counts what was skipped for its language', async () => {
    const { stores } = rig();
    const skip = async (key: string, language: string, publishedAt: string, topics = [TOPIC]): Promise<void> => {
      const id = await addArticle(stores, key, 'Neuf enfants.', { publishedAt, foundAt: hours(-1), topics });
      await stores.articles.saveText(id, {
        text: 'Neuf enfants.',
        textSource: 'page',
        title: null,
        byline: null,
        publishedAt: null,
        language,
      });
      await stores.articles.skip(id, `language:${language}`);
    };
    await skip('fr1', 'fr', hours(-3));
    await skip('fr2', 'fr', hours(-40));
    await skip('de', 'de', hours(-3));
    await skip('late', 'de', hours(1));
    await skip('other', 'de', hours(-3), ['other']);
    await add('english', hours(-3), hours(-3));
    const found = await stores.facts.window(TOPIC, WINDOW);
    expect(found.skippedByLanguage).toEqual({ fr: 2, de: 1 });
    expect(keys(found.articles)).toEqual(['english']);
  });
}
