import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHORITIES, STANCE_LABELS, STANCE_PARTS } from '../../src/domain/stance.js';
import { type DatedStance, stanceHistory } from '../../src/domain/stance-history.js';

const row = (stance: DatedStance['stance'], date: string | null, more: Partial<DatedStance> = {}): DatedStance => ({
  country: 'FR',
  stance,
  group: 'everyone',
  authority: 'minister',
  part: 'origin',
  date,
  ...more,
});

describe('stanceHistory', () => {
  it('closes older rows and tells the change', () => {
    const before = row('refuse', '2018-02-07');
    const after = row('repatriate', '2022-10-20');
    expect(stanceHistory([after, before])).toEqual({ current: [after], changes: [{ before, after }] });
  });

  it('sees no change where the label stays', () => {
    const old = row('refuse', '2018-02-07');
    const again = row('refuse', '2019-02-07');
    expect(stanceHistory([old, again])).toEqual({ current: [again], changes: [] });
  });

  it.each<[string, Partial<DatedStance>]>([
    ['country', { country: 'DE' }],
    ['group', { group: 'children' }],
    ['part', { part: 'urging_others' }],
    ['axis', { stance: 'prosecute_locally' }],
  ])('keeps rows apart that differ in %s', (_, more) => {
    const rows = [row('refuse', '2018-02-07'), row('repatriate', '2022-10-20', more)];
    const { current, changes } = stanceHistory(rows);
    expect(current).toHaveLength(2);
    expect(changes).toEqual([]);
  });

  it('lets two voices of one day stand side by side', () => {
    const rows = [row('refuse', '2020-01-01'), row('case_by_case', '2020-01-01')];
    const { current, changes } = stanceHistory(rows);
    expect(current).toHaveLength(2);
    expect(changes).toEqual([]);
  });

  it('is not moved by an unnamed official, nor by a row without a date', () => {
    const known = row('refuse', '2020-01-01');
    const hint = row('repatriate', '2020-02-01', { authority: 'unnamed_official' });
    const vague = row('repatriate', null);
    const { current, changes } = stanceHistory([known, hint, vague]);
    expect(current).toEqual([hint, known]);
    expect(changes).toEqual([]);
  });

  it('lets words on the children alone stand where they are said again with less', () => {
    const only = row('repatriate_children_only', '2026-03-12', { group: 'children' });
    const less = row('repatriate', '2026-03-13', { group: 'children' });
    expect(stanceHistory([only, less])).toEqual({ current: [only], changes: [] });
    const done = { ...less, deed: true };
    expect(stanceHistory([only, done]).current).toContain(done);
    const women = row('repatriate', '2026-03-13', { group: 'women' });
    expect(stanceHistory([{ ...only, group: 'women' }, women]).current).toEqual([women]);
  });

  it('keeps a deed beside what is said later', () => {
    const flight = row('repatriate', '2023', { deed: true });
    const word = row('case_by_case', '2026-03-04');
    expect(stanceHistory([flight, word])).toEqual({ current: [word, flight], changes: [] });
  });

  it('tells words against a deed as a change, and leaves the deed done', () => {
    const flight = row('repatriate', '2023-05-04', { deed: true });
    const word = row('refuse', '2026-03-04');
    const again = row('refuse', '2026-03-09');
    expect(stanceHistory([flight, word, again])).toEqual({ current: [again, flight], changes: [{ before: flight, after: word }] });
  });

  it('lets a new deed end words and older deeds', () => {
    const flight = row('repatriate', '2023-05-04', { deed: true });
    const word = row('refuse', '2024-03-04');
    const next = row('repatriate', '2026-03-09', { deed: true });
    const { current, changes } = stanceHistory([flight, word, next]);
    expect(current).toEqual([next]);
    expect(changes.at(-1)).toEqual({ before: word, after: next });
  });

  it('leaves two ministers who differ side by side when one of them is told again', () => {
    const one = row('repatriate', '2026-03-06');
    const other = row('refuse', '2026-03-08');
    const roundUp = row('repatriate', '2026-03-14');
    const later = row('repatriate', '2026-03-18');
    expect(stanceHistory([one, other, roundUp]).current).toEqual([roundUp, other]);
    const { current, changes } = stanceHistory([one, other, roundUp, later]);
    expect(current).toEqual([later, other]);
    expect(changes).toEqual([{ before: one, after: other }]);
  });

  it('lets one of the two prevail when the other has long been silent', () => {
    const rows = [row('repatriate', '2026-03-06'), row('refuse', '2026-03-08'), row('repatriate', '2026-05-01')];
    const { current, changes } = stanceHistory(rows);
    expect(current).toEqual([rows[2]]);
    expect(changes).toHaveLength(2);
  });

  it('follows several changes in turn', () => {
    const rows = [row('refuse', '2018-01-01'), row('case_by_case', '2019-01-01'), row('repatriate', '2022-01-01')];
    const { current, changes } = stanceHistory(rows);
    expect(current.map(({ stance }) => stance)).toEqual(['repatriate']);
    expect(changes.map(({ before, after }) => `${before.stance}>${after.stance}`)).toEqual([
      'refuse>case_by_case',
      'case_by_case>repatriate',
    ]);
  });

  it('is the same in any order, loses no newest day and alters no row', () => {
    const any = fc.record<DatedStance>({
      country: fc.constantFrom('FR', 'DE'),
      stance: fc.constantFrom(...STANCE_LABELS),
      group: fc.constantFrom('women', 'everyone'),
      authority: fc.constantFrom(...AUTHORITIES),
      part: fc.constantFrom(...STANCE_PARTS),
      date: fc.constantFrom(null, '2020-01-01', '2021-01-01', '2022-01-01'),
    });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const copy = structuredClone(rows);
        const { current } = stanceHistory(rows);
        expect(rows).toEqual(copy);
        const reversed = stanceHistory([...rows].reverse()).current;
        expect(new Set(reversed)).toEqual(new Set(current));
        for (const one of rows.filter(({ date }) => date === '2022-01-01')) expect(current).toContain(one);
      }),
    );
  });
});
