import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

/** The evidence that stands last, of the newest day: what a reader is shown first. */
const shown = (text: string, label: string): string | undefined => stancesOf(text).findLast(({ stance }) => stance === label)?.evidence;

describe('of two places that tell the same, the one that tells it outright is shown', () => {
  it.each([
    [
      'a clause of time',
      'Two days after the families were taken back by Latvia, the interior minister met reporters. Latvia has repatriated 14 of its citizens, the interior ministry said.',
      'repatriate',
      'Latvia has repatriated 14 of its citizens',
    ],
    [
      'people described by it',
      'A woman stripped of her Danish citizenship has asked to be let home. The Danish immigration minister stripped the woman of her citizenship.',
      'revoke_citizenship',
      'The Danish immigration minister stripped the woman of her citizenship',
    ],
    [
      'an outsider who tells it',
      '“Malta has brought home the women,” their lawyer, Tom Vella, said. Malta has brought home four of its citizens, the government said.',
      'repatriate',
      'Malta has brought home four of its citizens',
    ],
    [
      'an offer beside a request',
      'The United States stands ready to help Austria. The United States urged Austria to take back its citizens.',
      'repatriate',
      'The United States urged Austria to take back its citizens',
    ],
  ])('%s', (_, text, label, expected) => {
    expect(shown(text, label)).toContain(expected);
  });

  it('where nothing else tells it, it stands', () => {
    expect(shown('A woman stripped of her Danish citizenship has asked to be let home.', 'revoke_citizenship')).toBeDefined();
  });
});

it('what an office declines to tell refuses nobody', () => {
  const text =
    'The Cypriot foreign ministry confirmed that work is under way on the return of Cypriot nationals, but declined to give details.';
  expect(stancesOf(text).map(({ stance }) => stance)).not.toContain('refuse');
});
