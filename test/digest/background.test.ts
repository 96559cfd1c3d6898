import { describe, expect, it } from 'vitest';
import { isBackground } from '../../src/digest/ranking/background.js';
import { figureCandidates } from '../../src/digest/ranking/figures.js';
import { statementCandidates } from '../../src/digest/ranking/statements.js';
import type { FigureFact } from '../../src/domain/facts.js';
import { article, figure, statement, WINDOW } from './newsroom.js';

const PUBLISHED = '2026-02-02T12:00:00.000Z';

describe('background', () => {
  it.each([
    'Oslo previously flew home 21 children.',
    'In October 31 women came back.',
    'Some 40 families returned last year.',
    'Earlier, the minister said that 12 would follow.',
    'A first plane with 9 orphans landed two months ago.',
    'The premier said last week that nobody would be fetched.',
    'She announced on January 12 that the women would come.',
    'On 29 January the court ruled for the mother.',
  ])('is what a sentence tells again: %s', (sentence) => {
    expect(isBackground(sentence, PUBLISHED)).toBe(true);
  });
  it.each([
    'Oslo flew home 21 children in February.',
    'The 31 women will be flown home in June.',
    'More than 740 people have come home since January 2019.',
    'About 60 men are held in a prison near the river.',
    'The minister said on February 1 that no plane would be sent.',
    'The hearing is on 12 February.',
    'On December 1 the law will take effect.',
  ])('is not the news, what is to come, or a running total: %s', (sentence) => {
    expect(isBackground(sentence, PUBLISHED)).toBe(false);
  });
});

describe('numbers that an editor would take', () => {
  const shownOf = (figures: readonly FigureFact[]): string[] =>
    figureCandidates(figures, WINDOW)
      .flatMap(({ item }) => [item.best, ...(item.parts ?? [])].map(({ text }) => text))
      .sort();
  const from = (text: string) => article('n', 'Ledger', PUBLISHED, 'T', text);

  it('leave out the part beside its whole, unless it is of another country or group', () => {
    const told = from('Of 300 Norwegians who left, 120 came back, 80 children among them and 20 Danes.');
    const whole = figure(told, '300', { value: 300, unit: 'Norwegians', country: 'NO', event: 'travelled' });
    const part = { parentId: whole.id, country: 'NO', event: 'travelled' } as const;
    const parts = [
      figure(told, '120', { value: 120, unit: 'Norwegians', ...part }),
      figure(told, '80', { value: 80, unit: 'children', group: 'children', ...part }),
      figure(told, '20', { value: 20, unit: 'Danes', ...part, country: 'DK' }),
    ];
    expect(shownOf([whole, ...parts])).toEqual(['20', '300', '80']);
    expect(shownOf(parts)).toContain('120');
  });
  it('put one woman behind her children', () => {
    const told = from('A Danish woman and her 3 children came home.');
    const one = figure(told, 'A', { value: 1, unit: 'Danish woman', group: 'women', country: 'DK', event: 'returned' });
    const three = figure(told, '3', { value: 3, unit: 'children', group: 'children', country: 'DK', event: 'returned' });
    const [first, second] = figureCandidates([one, three], WINDOW).sort((a, b) => b.score.total - a.score.total);
    expect([first?.item.best.value, second?.item.best.value]).toEqual([3, 1]);
    expect(second?.score.parts.one).toBeLessThan(0);
  });
  it('leave out ones and twos of an enumeration', () => {
    const told = from('Deported were 14 Germans, 5 Swedes, 2 Finns.');
    const people = [
      figure(told, '14', { value: 14, unit: 'Germans', country: 'DE', event: 'deported' }),
      figure(told, '5', { value: 5, unit: 'Swedes', country: 'SE', event: 'deported' }),
      figure(told, '2', { value: 2, unit: 'Finns', country: 'FI', event: 'deported' }),
    ];
    expect(shownOf(people)).toEqual(['14', '5']);
    expect(shownOf(people.slice(1))).toEqual(['2', '5']);
  });
});

describe('statements that an editor would take', () => {
  it('can be read alone: reported speech that only points back cannot', () => {
    const told = article('s', 'Ledger', PUBLISHED, 'T', 'The minister said they had been brought home on Monday night.');
    const said = { words: ['they had been brought home on Monday night'], direct: false, name: 'Ada Brandt', country: 'DE' };
    expect(statementCandidates([statement(told, said)], [], WINDOW)).toEqual([]);
    expect(statementCandidates([statement(told, { ...said, direct: true })], [], WINDOW)).toHaveLength(1);
  });
  it('are of the day: not what somebody says again and again, or had said before', () => {
    const words = ['Adults must be tried where they were caught'];
    const by = { words, direct: false, name: 'Ada Brandt', role: 'minister', country: 'DE' } as const;
    const candidatesIn = (sentence: string) => {
      const from = article('s', 'Ledger', PUBLISHED, 'T', sentence);
      return statementCandidates([statement(from, by)], [], WINDOW);
    };
    for (const told of [
      'Adults must be tried where they were caught, Ada Brandt has said repeatedly.',
      'Adults must be tried where they were caught, Ada Brandt had told the house hours earlier.',
      'Adults must be tried where they were caught, Ada Brandt said last week.',
    ])
      expect(candidatesIn(told), told).toEqual([]);
    expect(candidatesIn('Adults must be tried where they were caught, Ada Brandt said on Monday.')).toHaveLength(1);
  });
  it('are not those of an office whose holder the same article names', () => {
    const from = article(
      's',
      'Ledger',
      PUBLISHED,
      'T',
      'Justice minister says nobody will be fetched. “I will fetch nobody at all,” said Ada Brandt.',
    );
    const unnamed = statement(from, { words: ['nobody will be fetched'], direct: false, role: 'Justice minister', country: 'DE' });
    const named = statement(from, {
      words: ['I will fetch nobody at all,'],
      direct: true,
      name: 'Ada Brandt',
      role: 'justice minister',
      country: 'DE',
    });
    expect(statementCandidates([unnamed, named], [], WINDOW).map(({ item }) => item.best.id)).toEqual([named.id]);
    expect(statementCandidates([unnamed], [], WINDOW)).toHaveLength(1);
  });
  it('put an answer or a bare pronoun behind words that can be read alone', () => {
    const words = [
      'No. I see nobody who would vote for that plane',
      'For them I have no promise and no address to give',
      'They are our children, and they stay our children for ever',
      'I read it twice, and I could not believe a word of it',
      'The children of our citizens are citizens, and they come home',
    ];
    const said = words.map((quote, index) =>
      statement(article(`q${index}`, 'Ledger', PUBLISHED, 'T', `“${quote},” said Ada Brandt.`), {
        words: [quote],
        direct: true,
        name: 'Ada Brandt',
        country: 'DE',
      }),
    );
    const worth = statementCandidates(said, [], WINDOW).map(({ item, score }) => [item.best.quote, score.parts['pointsBack'] ?? 0]);
    expect(worth.filter(([, part]) => part === 0).map(([quote]) => quote)).toEqual(words.slice(-1));
  });
});
