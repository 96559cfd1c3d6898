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
      'a clause of time that begins with a name',
      'She was arrested when Finland flew her home from Syria. Finland has repatriated nine women since then, the foreign ministry said.',
      'repatriate',
      'Finland has repatriated nine women since then',
    ],
    [
      'women whom it describes',
      'The foreign minister met three women who were brought back by Estonia. Estonia has repatriated 11 of its citizens, the ministry said.',
      'repatriate',
      'Estonia has repatriated 11 of its citizens',
    ],
    [
      'mothers whose citizenship it was',
      'The camp holds two mothers whose citizenship Norway revoked. Last year Norway revoked the citizenship of four women.',
      'revoke_citizenship',
      'Last year Norway revoked the citizenship of four women',
    ],
    [
      'what was done before, told outright, and what is told by the way today',
      'A mother who was stripped of her citizenship by Denmark spoke on Monday. In 2021 Denmark stripped six women of their citizenship.',
      'revoke_citizenship',
      'In 2021 Denmark stripped six women of their citizenship',
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

  it.each([
    [
      'Austria, which has brought home 12 children, will go on. Austria has repatriated 12 children.',
      'Austria, which has brought home 12 children',
    ],
    [
      'Forty Latvian citizens held since the fall of the caliphate have been repatriated by the government. Latvia has repatriated 40 citizens.',
      'Forty Latvian citizens held since the fall of the caliphate',
    ],
    [
      'Women who travelled to Syria were repatriated by Belgium. Belgium has repatriated six women.',
      'Women who travelled to Syria were repatriated by Belgium',
    ],
    [
      'Since 2019 Poland has repatriated three women. Poland has repatriated three women, its foreign ministry said.',
      'Poland has repatriated three women, its foreign ministry said',
    ],
  ])('what is told outright stays so: %s', (text, expected) => {
    expect(shown(text, 'repatriate') ?? shown(text, 'repatriate_children_only')).toContain(expected);
  });

  it('the ministry that sees to families speaks for its state', () => {
    const text =
      'Six Moldovan women were brought home from Syria, the State Committee for Families said. In 2020 Moldova repatriated four women.';
    expect(shown(text, 'repatriate')).toContain('Six Moldovan women');
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
