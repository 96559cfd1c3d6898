import { describe, expect, it } from 'vitest';
import { contradictions } from '../../src/digest/changes/contradictions.js';
import { figureConflicts } from '../../src/digest/changes/figure-conflicts.js';
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
  it('are none with a court, a deed, an undecided colleague, or a month in between', () => {
    expect(contradictions([{ ...one, authority: 'law' }, other], [])).toEqual([]);
    expect(contradictions([{ ...one, deed: true }, other], [])).toEqual([]);
    expect(contradictions([{ ...one, stance: 'undecided' }, other], [])).toEqual([]);
    expect(contradictions([{ ...one, date: '2026-01-02' }, other], [])).toEqual([]);
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
});
