import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../src/digest/compose/compose.js';
import { textOf } from '../../src/digest/lines/inline.js';
import { isRoundUp } from '../../src/digest/ranking/round-up.js';
import { isWithdrawn } from '../../src/digest/text/withdrawn.js';
import type { FigureFact, StatementFact } from '../../src/domain/facts.js';
import type { WindowFacts } from '../../src/domain/ports/stores.js';
import { article, figure, inputOf, stance, statement } from './newsroom.js';

const DAY_BEFORE = '2026-01-30T12:00:00.000Z';
const TODAY = '2026-02-02T12:00:00.000Z';

const held = (id: string, published: string, title = 'Camps'): { facts: Partial<WindowFacts>; fact: FigureFact } => {
  const from = article(id, `Outlet ${id}`, published, title, 'Paris counts 162 French nationals in the camps of the north-east.');
  const fact = figure(from, '162', { value: 162, unit: 'nationals', country: 'FR', event: 'detained' });
  return { facts: { articles: [from], figures: [fact] }, fact };
};
const spoken = (id: string, published: string, text: string, title = 'Camps'): { facts: Partial<WindowFacts>; fact: StatementFact } => {
  const from = article(id, `Outlet ${id}`, published, title, `${text}, Justice Minister Ada Brandt said on the steps of the ministry.`);
  const fact = statement(from, { words: [text], direct: false, name: 'Ada Brandt', role: 'Justice Minister', country: 'DE' });
  return { facts: { articles: [from], statements: [fact] }, fact };
};
const linesOf = (facts: Partial<WindowFacts>, section: string, earlier: { figures?: FigureFact[]; statements?: StatementFact[] } = {}) =>
  composeDigest(inputOf(facts, { earlier: { stances: [], figures: [], statements: [], ...earlier } })).message.blocks.flatMap((block) =>
    block.kind === 'lines' && block.section === section ? block.lines.map(({ spans }) => textOf(spans)) : [],
  );

describe('what an earlier digest had to show', () => {
  it('is not shown again as a number, unless it is another', () => {
    const { facts } = held('now', TODAY);
    expect(linesOf(facts, 'numbers')).toHaveLength(1);
    expect(linesOf(facts, 'numbers', { figures: [held('then', DAY_BEFORE).fact] })).toEqual([]);
    expect(linesOf(facts, 'numbers', { figures: [{ ...held('then', DAY_BEFORE).fact, value: 40, text: '40' }] })).toHaveLength(1);
    expect(linesOf(facts, 'numbers', { figures: [held('then', '2025-06-01T12:00:00.000Z').fact] })).toHaveLength(1);
  });
  it('is not shown again as a statement, unless somebody else says it or the words are others', () => {
    const words = 'We will fetch every orphan who has a German mother';
    const { facts: all } = spoken('now', TODAY, words);
    // Without the article no story tells it.
    const facts = { ...all, articles: [] };
    const then = spoken('then', DAY_BEFORE, words).fact;
    expect(linesOf(facts, 'statements', { statements: [then] })).toEqual([]);
    const other = { ...then, speaker: { name: 'Otto Lenz', role: null, country: 'DE' } };
    expect(linesOf(facts, 'statements', { statements: [other] })).toHaveLength(1);
    const elsewhere = spoken('then', DAY_BEFORE, 'No fighter of that group will ever set foot here').fact;
    expect(linesOf(facts, 'statements', { statements: [elsewhere] })).toHaveLength(1);
  });
});

describe('a round-up', () => {
  it.each([
    'FACTBOX-Where countries stand on camp families',
    'Explainer: who holds whom in the north-east',
    'TIMELINE-Six years of returns',
    'Q&A: what happens to the orphans',
    'What we know about the escape',
    'The returns in numbers',
    'Corrections and clarifications',
  ])('is known by its title: %s', (title) => expect(isRoundUp(title)).toBe(true));
  it.each([
    'Minister explains why the plane was late',
    'Denmark changes course on camp children',
    'Where the mothers stand accused',
    'Key witness heard in Lyon',
    'Correctional officers strike at the prison',
    'Background checks for all who return',
  ])('is not: %s', (title) => expect(isRoundUp(title)).toBe(false));

  it('gives way to a report, and is no story when all it shows was told', () => {
    const report = held('a', TODAY);
    const words = 'Every child of ours will be fetched before the summer comes';
    const box = spoken('b', TODAY, words, 'FACTBOX-Who said what');
    const news = spoken('c', TODAY, 'The law will be changed so that nobody loses a passport');
    expect(linesOf({ ...box.facts, statements: [box.fact] }, 'stories')).toHaveLength(1);
    expect(linesOf(box.facts, 'stories', { statements: [spoken('old', DAY_BEFORE, words).fact] })).toEqual([]);
    const both = {
      articles: [...(report.facts.articles ?? []), ...(box.facts.articles ?? []), ...(news.facts.articles ?? [])],
      statements: [box.fact, news.fact],
      figures: [report.fact],
    };
    expect(linesOf({ ...both, articles: [] }, 'statements')[0]).toContain('The law will be changed');
  });
});

describe('a correction', () => {
  it.each([
    'An article about the tribunal said in some editions that 16 men had been tried.',
    'A report on Monday wrongly gave the number of women as 40.',
    'An earlier version of this story misstated the age of the girl.',
    'We reported in error that the plane had landed.',
  ])('takes back: %s', (sentence) => expect(isWithdrawn(sentence)).toBe(true));
  it.each([
    'The report said that 16 men had been tried in Baghdad.',
    'The minister was wrongly accused of hiding a list, the court found.',
    'Sixteen men were tried by mistake, a lawyer said.',
  ])('does not take back: %s', (sentence) => expect(isWithdrawn(sentence)).toBe(false));

  it('brings nothing that it takes back, and does not count among the news', () => {
    const text = 'An article about the passports said in some editions that 16 people had been stripped of citizenship. They are 14.';
    const from = article('c', 'Ledger', TODAY, 'Corrections', text);
    const row = stance(from, '16 people had been stripped', { country: 'GB', stance: 'revoke_citizenship', deed: true });
    const sixteen = figure(from, '16', { value: 16, unit: 'people', country: 'GB', event: 'stripped' });
    const digest = composeDigest(inputOf({ articles: [from], stances: [row], figures: [sixteen] }));
    expect(digest.empty).toBe(true);
  });
});
