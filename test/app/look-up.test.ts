import { expect, test } from 'vitest';
import { lookUpStances } from '../../src/app/look-up.js';
import { addArticle, analysis, hours, NOW, stance, TOPIC } from '../contracts/stores/builders.js';
import { commandContext } from '../support/command-context.js';
import { TestClock } from '../support/house.js';

const TEXT = 'The minister said that every child comes home.';
const DAY = 24;

test('what a country held long ago and never took back is told, however much was reported since', async () => {
  const context = await commandContext(new TestClock(Date.parse(NOW)));
  const report = async (key: string, at: string, stances: ReturnType<typeof stance>[]): Promise<void> => {
    const id = await addArticle(context.stores, key, TEXT, { publishedAt: at });
    await context.stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ stances }), NOW);
  };
  const revoked = stance(TEXT, 'every child comes home', { stance: 'revoke_citizenship', group: 'men' });
  await report('old', hours(-900 * DAY), [{ ...revoked, date: '2023-09-01' }]);
  await report('other', hours(-900 * DAY), [{ ...revoked, country: 'DK', date: '2023-09-01' }]);
  for (let article = 0; article < 8; article++) {
    const many = Array.from({ length: 70 }, () => stance(TEXT, 'every child comes home', { date: '2026-03-01' }));
    await report(`new-${article}`, hours(-article), many);
  }
  const found = await lookUpStances('norway', context);
  expect(found.length).toBeLessThan(560);
  expect(found.filter((fact) => fact.stance === 'revoke_citizenship').map((fact) => fact.country)).toEqual(['NO']);
  expect(new Set(found.map((fact) => fact.id)).size).toBe(found.length);
  await context.stores.close();
});
