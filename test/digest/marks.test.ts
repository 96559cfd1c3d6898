import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/digest/lines/inline.js';
import { clauseSpans } from '../../src/digest/lines/sentence.js';
import { missingMarks } from '../../src/digest/text/marks.js';

describe('quotation marks that a clause lost', () => {
  it.each([
    ['no obligation and no duty” to fetch them', '“no obligation and no duty” to fetch them'],
    ['She told a hearing that “nothing has been decided', 'She told a hearing that “nothing has been decided”'],
    ['He had told senators that "no plane is planned', 'He had told senators that "no plane is planned"'],
    ['at any hour and at any price", the minister added', '"at any hour and at any price", the minister added'],
    ['Orphans would be looked at ‘one by one', 'Orphans would be looked at ‘one by one’'],
  ])('come back: %s', (clause, whole) => {
    expect(textOf(clauseSpans(clause))).toBe(whole);
  });
  it.each([
    'The women’s lawyers called it “a trap”',
    'All families’ children will be fetched',
    'A "first step", he said, and "the last"',
    '’Tis the season of returns',
    'Nobody is quoted here',
  ])('are not missing: %s', (clause) => {
    expect(missingMarks(clause)).toEqual({ before: '', after: '' });
  });
  it('stand outside of what is verbatim', () => {
    const clause = 'that “nothing has been decided';
    expect(clauseSpans(clause).find(({ style }) => style === 'quoted')?.text).toBe(clause);
  });
});
