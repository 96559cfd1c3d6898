import { describe, expect, it } from 'vitest';
import { briefly, stancesOf } from './read.js';

describe('what is asked of others is not done', () => {
  it('"Let every state take back its nationals"', () => {
    const [stance] = stancesOf('The SDF hold 10,000 men. "Let every state take back its nationals," the SDF spokesman, Rojan Ali, said.');
    expect(stance).toMatchObject({ country: 'SDF', stance: 'repatriate', part: 'urging_others', kind: 'word' });
  });

  it('"you should try them": those who hold people do not say that they will', () => {
    expect(briefly('Kurdish authorities told visiting ministers: "You should try them in your own courts."')).toEqual([]);
  });

  it('a body without nationals asks for trials at home', () => {
    expect(briefly('The UN envoy, Ana Ruiz, said that the women should be tried at home.')).toEqual(['UN prosecute_at_home urging_others']);
  });
});

describe('evidence', () => {
  it('begins with what it says, not with what joins it to the clause before', () => {
    const text = 'The camp is full — and the government of Norway refuses to take back the women.';
    expect(stancesOf(text).map(({ evidence }) => evidence)).toEqual(['the government of Norway refuses to take back the women']);
  });
});
