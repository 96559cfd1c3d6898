import { describe, expect, it } from 'vitest';
import { contradictions } from '../../src/digest/changes/contradictions.js';
import { figureConflicts } from '../../src/digest/changes/figure-conflicts.js';
import { figureMoves } from '../../src/digest/changes/figure-moves.js';
import { stanceChanges } from '../../src/digest/changes/stance-changes.js';
import type { FigureFact, StanceFact } from '../../src/domain/facts.js';
import { article, figure, stance, statement } from './newsroom.js';

const said = (id: string, published: string, fields: Partial<StanceFact> & Pick<StanceFact, 'stance'>): StanceFact =>
  stance(article(id, `Outlet ${id}`, `${published}T09:00:00.000Z`, 'T', 'The minister spoke.'), 'The minister spoke', {
    country: 'DE',
    authority: 'minister',
    group: 'women',
    ...fields,
  });

const SINCE = '2026-02-02T06:00:00.000Z';

describe('stance changes', () => {
  const before = said('old', '2026-01-05', { stance: 'refuse' });
  const after = said('new', '2026-02-02', { stance: 'repatriate' });

  it('need another label on the same question', () => {
    expect(stanceChanges([after], [before], SINCE)).toMatchObject([{ before: { id: before.id }, after: { id: after.id } }]);
    expect(stanceChanges([said('new', '2026-02-02', { stance: 'refuse' })], [before], SINCE)).toEqual([]);
  });
  it('are none across groups, parts, axes or countries', () => {
    for (const other of [{ group: 'children' }, { part: 'custodian' }, { stance: 'prosecute_at_home' }, { country: 'FR' }] as const) {
      expect(stanceChanges([{ ...after, ...other }], [before], SINCE)).toEqual([]);
    }
  });
  it('compare with the newest earlier row', () => {
    const between = said('mid', '2026-01-20', { stance: 'repatriate' });
    expect(stanceChanges([after], [between, before], SINCE)).toEqual([]);
  });
  it('do not come from an older-dated row in a new article', () => {
    expect(stanceChanges([{ ...after, date: '2025-12-24' }], [before], SINCE)).toEqual([]);
  });
  it('are told once: not again when another article repeats them the next day', () => {
    const repeated = { ...after, id: 'again', articleId: 'again' };
    expect(stanceChanges([repeated], [after, before], SINCE)).toEqual([]);
  });
  it('do not come from the past of both sides told in one new article', () => {
    const past = { ...after, id: 'past', date: '2024-05-05' };
    expect(stanceChanges([past, { ...before, id: 'older', date: '2022-05-05' }], [], SINCE)).toEqual([]);
  });
  it('need a minister, a head or a law on both sides, or a second outlet', () => {
    const spokesman = { ...after, authority: 'named_official' } as const;
    const elsewhere = said('too', '2026-02-02', { stance: 'repatriate', authority: 'named_official' });
    expect(stanceChanges([spokesman], [before], SINCE)).toEqual([]);
    expect(stanceChanges([spokesman, elsewhere], [before], SINCE)).toHaveLength(1);
    expect(stanceChanges([after], [{ ...before, authority: 'named_official' }], SINCE)).toEqual([]);
  });
  it('show who says it with most authority, not who repeats it last', () => {
    const repeated = said('rep', '2026-02-03', { stance: 'repatriate', authority: 'named_official' });
    expect(stanceChanges([repeated, after], [before], SINCE)).toMatchObject([{ after: { id: after.id }, support: [{ id: repeated.id }] }]);
  });
  it('do not come from, or against, an unnamed official', () => {
    expect(stanceChanges([{ ...after, authority: 'unnamed_official' }], [before], SINCE)).toEqual([]);
    expect(stanceChanges([after], [{ ...before, authority: 'unnamed_official' }], SINCE)).toEqual([]);
  });
});

describe('contradictions', () => {
  const one = said('one', '2026-02-02', { stance: 'refuse', authority: 'head' });
  const other = said('two', '2026-02-02', { stance: 'repatriate' });

  it('are two officials who exclude each other on the same people', () => {
    expect(contradictions([one, other], [])).toHaveLength(1);
  });
  it('are none between groups that can go together', () => {
    expect(
      contradictions(
        [
          { ...one, group: 'everyone' },
          { ...other, group: 'children' },
        ],
        [],
      ),
    ).toEqual([]);
  });
  it('are none where all children, or only they, are to come: for them both want the same', () => {
    const all = { ...other, group: 'children' as const };
    const only = { ...one, stance: 'repatriate_children_only' as const };
    expect(contradictions([{ ...only, group: 'children' }, all], [])).toEqual([]);
    expect(contradictions([{ ...only, group: 'women' }, other], [])).toHaveLength(1);
    expect(contradictions([{ ...only, stance: 'refuse', group: 'children' }, all], [])).toHaveLength(1);
  });
  it('are none with a court, a deed, an undecided colleague, or a month in between', () => {
    expect(contradictions([{ ...one, authority: 'law' }, other], [])).toEqual([]);
    expect(contradictions([{ ...one, deed: true }, other], [])).toEqual([]);
    expect(contradictions([{ ...one, stance: 'undecided' }, other], [])).toEqual([]);
    expect(contradictions([{ ...one, date: '2026-01-02' }, other], [])).toEqual([]);
  });
});

describe('a contradiction over two days', () => {
  const yesterday = said('one', '2026-02-01', { stance: 'refuse', authority: 'minister' });
  const today = said('two', '2026-02-02', { stance: 'repatriate', authority: 'head' });
  const earlier = { stances: [yesterday], statements: [] };

  it('is told on the day of the second voice, with the first beside it', () => {
    expect(contradictions([today], [], earlier)).toMatchObject([{ one: { id: today.id }, other: { id: yesterday.id } }]);
  });
  it('is told once: not again when a third article repeats one of them', () => {
    const repeated = said('rep', '2026-02-03', { stance: 'refuse', authority: 'minister' });
    expect(contradictions([repeated], [], { stances: [today, yesterday], statements: [] })).toEqual([]);
  });
  it('is none on a day without a word on it, nor after a week', () => {
    expect(contradictions([], [], { stances: [today, yesterday], statements: [] })).toEqual([]);
    expect(contradictions([today], [], { stances: [{ ...yesterday, date: '2026-01-20' }], statements: [] })).toEqual([]);
  });
  it('may be on everyone and on the women, but not on everyone and the orphans', () => {
    expect(contradictions([{ ...today, group: 'everyone' }], [], earlier)).toHaveLength(1);
    expect(contradictions([{ ...today, group: 'everyone' }], [], { ...earlier, stances: [{ ...yesterday, group: 'orphans' }] })).toEqual(
      [],
    );
  });
  it('gives no side of a sentence that holds both to its speaker', () => {
    const text = 'Berlin has no plan to fetch women, minister Ada Brandt said, though a colleague had said that all would come.';
    const from = article('both', 'Outlet both', '2026-02-02T09:00:00.000Z', 'T', text);
    const row = { country: 'DE', group: 'women', authority: 'minister' } as const;
    const hers = stance(from, 'Berlin has no plan', { ...row, stance: 'refuse' });
    const his = { ...stance(from, 'all would come', { ...row, stance: 'repatriate' }), id: 'his' };
    const claim = statement(from, { words: ['Berlin has no plan to fetch women'], direct: false, name: 'Ada Brandt', country: 'DE' });
    const colleague = article('col', 'Outlet col', '2026-02-01T09:00:00.000Z', 'T', 'All of the women will come, minister Otto Lenz said.');
    const stated = stance(colleague, 'All of the women will come', { ...row, stance: 'repatriate', authority: 'head' });
    const words = statement(colleague, { words: ['All of the women will come'], direct: false, name: 'Otto Lenz', country: 'DE' });
    const found = contradictions([hers, his], [claim], { stances: [stated], statements: [words] });
    expect(found).toMatchObject([
      { one: { stance: 'refuse' }, other: { id: stated.id }, oneSpeaker: null, otherSpeaker: { name: 'Otto Lenz' } },
    ]);
  });
});

describe('a stance that somebody else’s words put on a country', () => {
  it('contradicts nobody', () => {
    const from = article(
      'x',
      'Outlet x',
      '2026-02-02T09:00:00.000Z',
      'T',
      'Germany will take back all of the women, the Danish minister claimed.',
    );
    const row = stance(from, 'Germany will take back', { country: 'DE', stance: 'repatriate', group: 'women', authority: 'head' });
    const claim = statement(from, {
      words: ['Germany will take back all of the women'],
      direct: false,
      name: 'Aksel Thygesen',
      country: 'DK',
    });
    const refusal = said('two', '2026-02-02', { stance: 'refuse' });
    expect(contradictions([row, refusal], [])).toHaveLength(1);
    expect(contradictions([row, refusal], [claim])).toEqual([]);
  });
});

describe('conflicting figures', () => {
  const count = (id: string, sentence: string, value: number, fields: Partial<FigureFact> = {}): FigureFact =>
    figure(article(id, `Outlet ${id}`, '2026-02-02T09:00:00.000Z', 'T', sentence), String(value), {
      value,
      unit: 'children',
      country: 'FR',
      event: 'detained',
      group: 'children',
      ...fields,
    });
  const ministry = count('1', 'Some 118 French children are held in the Roj camp, the ministry said.', 118);
  const families = count('2', 'The families count 162 French children in the Roj camp.', 162);

  it('are sources that exclude each other on one count', () => {
    expect(figureConflicts([ministry, families])[0]?.sides.map((side) => side[0]?.value)).toEqual([118, 162]);
  });
  it('are none where one modifier covers the other, as-of days differ, or a part meets the whole', () => {
    expect(figureConflicts([{ ...ministry, modifier: 'more than' }, families])).toEqual([]);
    expect(
      figureConflicts([
        { ...ministry, asOf: '2026-01-01' },
        { ...families, asOf: '2026-02-01' },
      ]),
    ).toEqual([]);
    expect(figureConflicts([{ ...ministry, parentId: 'x' }, families])).toEqual([]);
  });
  it('are none in sentences about something else', () => {
    expect(figureConflicts([ministry, count('3', 'A lawyer in Lyon speaks for 162 of those mothers’ sons.', 162)])).toEqual([]);
  });
  it('are told when the second source comes, with the first beside it, and only then', () => {
    expect(figureConflicts([families], { earlier: [ministry], storyOf: new Map() })).toHaveLength(1);
    expect(figureConflicts([], { earlier: [families, ministry], storyOf: new Map() })).toEqual([]);
    const again = count('4', 'The families count 162 French children in the Roj camp.', 162);
    expect(figureConflicts([again], { earlier: [families, ministry], storyOf: new Map() })).toEqual([]);
  });
  it('are one event in other words, when the articles tell one story', () => {
    const landed = count('1', 'A plane with 5 women landed in Lyon from Syria on Monday, Paris said.', 5, { group: 'women' });
    const handed = count('2', 'In all 6 women were handed over on Monday at a border post, the Kurds said.', 6, { group: 'women' });
    const storyOf = new Map([
      ['1', 'story'],
      ['2', 'story'],
    ]);
    expect(figureConflicts([landed, handed], { earlier: [], storyOf })).toHaveLength(1);
    expect(figureConflicts([landed, handed])).toEqual([]);
  });
  it('are two numbers that one article has both, one of them another outlet’s', () => {
    const told = article(
      'both',
      'Courier',
      '2026-02-02T09:00:00.000Z',
      'T',
      'Paris says that 162 French citizens live in the camps of Syria. A list of the families has 197 names of people held at Roj.',
    );
    const fields = { unit: 'citizens', country: 'FR', group: null } as const;
    const official = figure(told, '162', { ...fields, value: 162, event: null });
    const list = figure(told, '197', { ...fields, value: 197, event: 'detained', unit: 'people' });
    const first = count('1', 'There are 162 French citizens in camps in Syria, the minister told Paris lawmakers.', 162, {
      ...fields,
      event: null,
    });
    expect(figureConflicts([official, list, first])[0]?.sides.map((side) => side.map(({ value }) => value))).toEqual([[162, 162], [197]]);
    expect(figureConflicts([list, first])).toEqual([]);
    expect(figureConflicts([official, { ...list, value: 400 }, first])).toEqual([]);
  });
  it('are people who came home, whether a paper writes returned or repatriated', () => {
    const flight = (id: string, event: FigureFact['event'], value: number): FigureFact =>
      count(id, `${value} German women landed in Leipzig on a plane from the Roj camp.`, value, { event, group: 'women', country: 'DE' });
    expect(figureConflicts([flight('1', 'returned', 5), flight('2', 'repatriated', 6)])).toHaveLength(1);
  });
});

describe('figures that moved', () => {
  const count = (id: string, day: string, value: number, fields: Partial<FigureFact> = {}, of = ''): FigureFact => {
    const text = `The ministry said ${value} Danish women were held in the Roj camp${of}.`;
    return figure(article(id, fields.outlet ?? 'Ledger', `${day}T09:00:00.000Z`, 'T', text), String(value), {
      value,
      unit: 'women',
      country: 'DK',
      event: 'detained',
      group: 'women',
      ...fields,
    });
  };
  const before = count('old', '2025-11-02', 19);
  const after = count('new', '2026-02-02', 14);

  it('give the last number before and the new one', () => {
    const older = count('older', '2025-03-02', 25);
    expect(figureMoves([after], [before, older], SINCE)).toMatchObject([{ before: { value: 19 }, after: { value: 14 }, support: [] }]);
  });
  it('are told once, and not when the number is the same again', () => {
    const repeated = count('rep', '2026-02-03', 14);
    expect(figureMoves([repeated], [after, before], SINCE)).toEqual([]);
    expect(figureMoves([after], [{ ...before, value: 14 }], SINCE)).toEqual([]);
  });
  it('carry their as-of days: a number of last year in a new article is no news', () => {
    expect(figureMoves([{ ...after, asOf: '2025-12-31' }], [before], SINCE)).toEqual([]);
    const past = count('new', '2026-02-02', 19, { asOf: '2025-02-02', id: 'past' });
    expect(figureMoves([after, past], [], SINCE)).toMatchObject([{ before: { id: 'past' }, after: { id: after.id } }]);
  });
  it('are none for other people, another country, a part of them, or another kind of number', () => {
    for (const other of [
      { group: 'children' },
      { country: 'FR' },
      { parentId: 'x' },
      { event: null },
      { value: 90 },
      { key: false },
    ] as const) {
      expect(figureMoves([after], [{ ...before, ...other }], SINCE)).toEqual([]);
    }
  });
  it('leave two outlets of one week to the conflicts, but let an outlet correct itself', () => {
    const yesterday = count('yes', '2026-02-01', 16);
    expect(figureMoves([after], [yesterday], SINCE)).toHaveLength(1);
    expect(figureMoves([after], [{ ...yesterday, outlet: 'Gazette' }], SINCE)).toEqual([]);
  });
  it('are no two flights, unless both sentences give a running total', () => {
    const flown = { event: 'repatriated', modifier: 'more than' } as const;
    expect(figureMoves([{ ...after, ...flown }], [{ ...before, ...flown, value: 11 }], SINCE)).toEqual([]);
    const since = ' and flown home since 2019';
    const total = [count('new', '2026-02-02', 14, flown, since), count('old', '2025-11-02', 11, flown, since)] as const;
    expect(figureMoves([total[0]], [total[1]], SINCE)).toMatchObject([{ before: { value: 11 }, after: { value: 14 } }]);
  });
});
