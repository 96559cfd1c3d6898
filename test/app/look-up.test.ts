import { expect, test } from 'vitest';
import { lookUpShownStances, lookUpStances } from '../../src/app/look-up.js';
import { shownStances } from '../../src/digest/answers/stance.js';
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

test('where a country stands is told alike from all that is stored of it and from what the answer reads', async () => {
  const context = await commandContext(new TestClock(Date.parse(NOW)));
  const labels = ['repatriate', 'refuse', 'case_by_case', 'revoke_citizenship'] as const;
  const authorities = ['head', 'minister', 'named_official', 'unnamed_official', 'law'] as const;
  // Many of one moment, told apart by outlet and title alone; ids that say nothing of their order.
  for (let at = 0; at < 60; at++) {
    const published = hours(-DAY * Math.floor(at / 5));
    const id = await addArticle(context.stores, `${(at * 37) % 60}`, TEXT, { publishedAt: published, outlet: `Outlet ${(at * 7) % 4}` });
    const stances = [0, 1].map((each) =>
      stance(TEXT, 'every child comes home', {
        stance: labels[(at + each) % 4]!,
        authority: authorities[(at * 3 + each) % 5]!,
        group: at % 3 === 0 ? 'children' : 'women',
        kind: at % 4 === 0 ? 'deed' : 'word',
        date: at % 6 === 0 ? null : published.slice(0, 10),
      }),
    );
    await context.stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ stances }), NOW);
  }
  const all = await lookUpStances('norway', context);
  expect(all.length).toBeGreaterThan(100);
  for (const group of [null, 'children', 'women', 'men'] as const) {
    expect(await lookUpShownStances('NO', group, context)).toEqual(shownStances(group, all));
  }
  await context.stores.close();
});
