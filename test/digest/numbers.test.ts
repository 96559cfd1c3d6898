import { describe, expect, it } from 'vitest';
import { figureConflicts } from '../../src/digest/changes/figure-conflicts.js';
import { composeDigest } from '../../src/digest/compose/compose.js';
import { textOf } from '../../src/digest/lines/inline.js';
import { mergeFigures } from '../../src/digest/ranking/figures.js';
import type { WindowFacts } from '../../src/domain/ports/stores.js';
import { article, figure, inputOf, statement } from './newsroom.js';

const TODAY = '2026-02-02T12:00:00.000Z';
const told = (text: string, id = 'n', title = 'Camps') => article(id, `Outlet ${id}`, TODAY, title, text);
const digestOf = (facts: Partial<WindowFacts>) => composeDigest(inputOf(facts)).message.blocks;
const linesOf = (facts: Partial<WindowFacts>, section = 'numbers') =>
  digestOf(facts).flatMap((block) => (block.kind === 'lines' && block.section === section ? block.lines : []));
const words = (facts: Partial<WindowFacts>) => linesOf(facts).map(({ spans }) => textOf(spans));

describe('a number and its parts', () => {
  const from = told('Some 5,000 Europeans are still held there, including 900 from France and 120 from Denmark, the guards said.');
  const whole = figure(from, '5,000', { value: 5000, modifier: 'around', unit: 'Europeans', event: 'detained' });
  const part = { unit: 'Europeans', event: 'detained', parentId: whole.id } as const;
  const parts = [figure(from, '120', { value: 120, country: 'DK', ...part }), figure(from, '900', { value: 900, country: 'FR', ...part })];

  it('are one line, the parts as the sentence has them', () => {
    const [line, ...others] = linesOf({ articles: [from], figures: [...parts, whole] });
    expect(others).toEqual([]);
    expect(textOf(line?.spans ?? [])).toBe('Some 5,000 Europeans, held, including 900 (France) and 120 (Denmark) · Outlet n, 2 Feb 2026');
    expect(line?.refs.map(({ id }) => id)).toEqual([whole.id, parts[1]!.id, parts[0]!.id]);
  });
  it('stand alone where the whole is not shown', () => {
    expect(words({ articles: [from], figures: parts })).toEqual([
      'France · 900 from France, held · Outlet n, 2 Feb 2026',
      'Denmark · 120 from Denmark, held · Outlet n, 2 Feb 2026',
    ]);
  });
});

describe('a number', () => {
  it('comes with who says it, where its sentence tells', () => {
    const from = told('The Coast Service said that 38 Swedes are held in the north-east. Nobody has seen them.');
    const said = { words: ['38 Swedes are held in the north-east'], direct: false, name: 'Coast Service', country: 'SE' };
    const statements = [statement(from, { ...said, source: 'The Coast Service', cue: 'said', key: false })];
    const figures = [figure(from, '38', { value: 38, unit: 'Swedes', country: 'SE', event: 'detained' })];
    expect(words({ articles: [from], statements, figures })).toEqual([
      'SE · 38 Swedes, held, according to the Coast Service · Outlet n, 2 Feb 2026',
    ]);
  });
  it('of the first sentence comes before how many left years ago', () => {
    const from = told('Paris counts 162 citizens in the camps. In all, 1,450 people left France to join the group.');
    const figures = [
      figure(from, '1,450', { value: 1450, unit: 'people', country: 'FR', event: 'travelled' }),
      figure(from, '162', { value: 162, unit: 'citizens', country: 'FR', event: 'detained' }),
    ];
    expect(words({ articles: [from], figures }).map((line) => /[\d,]{3,}/.exec(line)?.[0])).toEqual(['162', '1,450']);
  });
  it('of an old flight is no news, a running total is', () => {
    const from = told('A plane brought 7 boys home in the autumn. In total 52 children have been flown home since 2019.');
    const child = { unit: 'children', country: 'DK', event: 'repatriated' } as const;
    const figures = [
      figure(from, '7', { value: 7, asOf: '2025-10-31', ...child }),
      figure(from, '52', { value: 52, asOf: '2025-12-31', ...child }),
    ];
    expect(words({ articles: [from], figures })).toHaveLength(1);
  });
  it('of those who were held a year ago and more is no news', () => {
    const from = told('The guards held about 800 men at that time.');
    const men = { value: 800, unit: 'men', country: 'SE', event: 'detained' } as const;
    expect(words({ articles: [from], figures: [figure(from, '800', { ...men, asOf: '2025-12-31' })] })).toHaveLength(1);
    expect(words({ articles: [from], figures: [figure(from, '800', { ...men, asOf: '2024-02-28' })] })).toEqual([]);
  });
  it('keeps the word that makes it a range', () => {
    const from = told('Between 20 and 25 families are held in the annexe.');
    const figures = [figure(from, '20 and 25', { value: 20, max: 25, unit: 'families', country: 'GB', event: 'detained' })];
    expect(words({ articles: [from], figures })[0]).toContain('Between 20 and 25 families, held');
  });
  it('is one line whether a report gives its day or is of that day, and whether people returned or were repatriated', () => {
    const child = { value: 12, unit: 'children', country: 'DE', group: 'children' } as const;
    const landed = figure(told('On Sunday 12 children landed in Leipzig.', 'a'), '12', { ...child, event: 'returned' });
    const flown = figure(told('Berlin flew home 12 children on February 1.', 'b'), '12', {
      ...child,
      event: 'repatriated',
      asOf: '2026-02-01',
    });
    expect(mergeFigures([landed, flown])).toHaveLength(1);
    expect(mergeFigures([landed, { ...flown, asOf: '2025-07-01' }])).toHaveLength(2);
  });
});

describe('what stands equal', () => {
  it('comes as it stands in the text, whatever ids it has', () => {
    const from = told('Stockholm counts 40 women, 40 men and 40 boys of its own in the camps near the river.');
    const ids = ['c', 'a', 'b'];
    const all = (order: readonly string[]) =>
      (['women', 'men', 'boys'] as const).map((unit, index) => {
        const start = from.text.indexOf(unit) - 3;
        const span = { start, end: start + 2, text: '40' };
        const group = unit === 'boys' ? 'children' : unit;
        const fields = { value: 40, unit, country: 'SE', event: 'detained', group } as const;
        return { ...figure(from, '40', fields), ...span, id: order[index]! };
      });
    const shown = (order: readonly string[]) => words({ articles: [from], figures: all(order) });
    expect(shown(ids).map((line) => /40 (\w+)/.exec(line)?.[1])).toEqual(['women', 'men', 'boys']);
    expect(shown([...ids].reverse())).toEqual(shown(ids));
  });
});

describe('two numbers for one count', () => {
  it('of an official and a charity in one article are set side by side', () => {
    const from = told('The government says that 38 Britons live there. The charity Open Gate counts 62 British people in Roj alone.');
    const all = { country: 'GB', event: 'detained' } as const;
    const official = figure(from, '38', { value: 38, unit: 'Britons', ...all });
    const charity = figure(from, '62', { value: 62, unit: 'British people', ...all });
    const counterOf = ({ text }: { text: string }): string => (text === '38' ? 'government' : 'Open Gate');
    const context = { earlier: [], storyOf: new Map(), counterOf };
    expect(figureConflicts([official, charity], context)[0]?.sides.map(([side]) => side?.value)).toEqual([38, 62]);
    expect(figureConflicts([official, charity], { ...context, counterOf: () => 'government' })).toEqual([]);
    expect(figureConflicts([official, { ...charity, parentId: official.id }], context)).toEqual([]);
  });
  it('of one event may leave unsaid what happened, of two may not', () => {
    const six = figure(told('Six women were handed to the delegation from Berlin on Monday.', 'a'), 'Six', {
      value: 6,
      unit: 'women',
      group: 'women',
      country: 'DE',
      event: 'repatriated',
    });
    const five = figure(told('Five women whom a delegation from Berlin had fetched slept in Leipzig on Monday.', 'b'), 'Five', {
      value: 5,
      unit: 'women',
      group: 'women',
      country: 'DE',
    });
    const storyOf = new Map([
      ['a', 'story'],
      ['b', 'story'],
    ]);
    expect(figureConflicts([six, five], { earlier: [], storyOf })).toHaveLength(1);
    expect(figureConflicts([six, five])).toEqual([]);
  });
  it('are drawn once each: who repeats one has not counted again', () => {
    const count = (id: string, published: string, value: number) => {
      const from = article(id, `Outlet ${id}`, published, 'T', `The families in Roj: ${value} French children are held in the camp.`);
      return { from, fact: figure(from, String(value), { value, unit: 'children', country: 'FR', event: 'detained', group: 'children' }) };
    };
    const all = [
      count('a', '2026-02-02T08:00:00.000Z', 118),
      count('b', '2026-02-02T10:00:00.000Z', 162),
      count('c', '2026-02-02T12:00:00.000Z', 118),
    ];
    const picture = digestOf({ articles: all.map(({ from }) => from), figures: all.map(({ fact }) => fact) }).find(
      (block) => block.kind === 'picture',
    );
    expect(picture?.kind === 'picture' && picture.picture.kind === 'series' && picture.picture.points.map(({ value }) => value)).toEqual([
      118, 162,
    ]);
  });
});

describe('the flag of a story', () => {
  const flagOf = (first: string, second: string, country: string): string | null | undefined => {
    const from = told(`${first} ${second}`, 'n', 'Families');
    const other = told('Copenhagen counts 19 Danish children in the Roj camp, and nobody else does.', 'o', 'Denmark');
    const figures = [
      figure(from, '40', { value: 40, unit: 'people', country, event: 'repatriated' }),
      figure(other, '19', { value: 19, unit: 'children', country: 'DK', event: 'detained' }),
    ];
    return linesOf({ articles: [from, other], figures }, 'stories').find(({ refs }) => refs[0]?.articleId === 'n')?.actor;
  };
  const second = 'It brought 40 home.';
  it('is of whom the shown sentence names, not of whom the article counts further down', () => {
    expect(flagOf('Denmark is not the first country to change its mind about the families in the camps.', second, 'FR')).toBe('DK');
    expect(flagOf('France has changed its mind about the families in the camps once more.', second, 'FR')).toBe('FR');
    expect(flagOf('Governments change their mind about the families in the camps more and more often.', second, 'FR')).toBe('FR');
  });
});
