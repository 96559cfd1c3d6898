import { describe, expect, it } from 'vitest';
import { stancesIn } from '../in-an-article.js';

describe('what is denied', () => {
  it.each([
    "Prosecutors in Oslo said on Friday they wouldn't charge a former nurse who came back from Syria in 2023.",
    "The Danish prime minister's adviser ruled out that Danes with a second nationality could be stripped of their first for having been in Syria.",
    'Austria has not yet charged any of the women who came home from Syria.',
    'Germany will not support a special tribunal for Islamic State fighters in Syria.',
  ])('is not told as done or wanted: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Norway not only took back the mother but also her two children.', ['NO repatriate']],
    ['Iraq has not only taken back its own citizens but emptied half of the camp.', ['IQ repatriate']],
    ['Finland did not take back the mother.', ['FI refuse']],
  ])('is not what is "not only" so: %s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });
});
