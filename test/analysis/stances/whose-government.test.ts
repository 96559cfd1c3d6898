import { describe, expect, it } from 'vitest';
import { stancesIn } from '../in-an-article.js';

describe('whose government it is', () => {
  it.each<[string, string[]]>([
    [
      'Germany is strict. The Netherlands stripped him of his nationality in 2017. The federal government brought his family back to Hamburg in 2021.',
      ['DE repatriate', 'NL revoke_citizenship'],
    ],
    [
      'France is silent. Iraqi judges have begun to question the suspects, as the government renewed its call on other countries to take back their citizens.',
      ['IQ repatriate'],
    ],
    ["'Those who joined gave up any right to come back here,' British Home Secretary Carla Temby said.", ['GB refuse']],
    ['Kyrgyzstan has evacuated 79 children whose parents were convicted in Iraq of membership of the group.', ['KG repatriate']],
  ])('%s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });
});
