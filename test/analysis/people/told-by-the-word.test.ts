import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? '-'} | ${speaker?.role ?? '-'} | ${speaker?.country ?? '-'}`;
};

test.each<[string, string]>([
  // An office that one country alone calls so, whichever others are named.
  ['France and Syria are silent. The taoiseach said it would wait.', '- | The taoiseach | IE'],
  ['Syria is silent. The tánaiste, Orla Kest, said it would wait.', 'Orla Kest | tánaiste | IE'],
  ['Syria is silent. Josef Kest, the Landeshauptmann, said it would wait.', 'Josef Kest | Landeshauptmann | AT'],
  ['Syria is silent. Landeshauptfrau Hanna Kest said it would wait.', 'Hanna Kest | Landeshauptfrau | AT'],
  ['Syria is silent. The Lord Chancellor, Hugh Kest, said it would wait.', 'Hugh Kest | Lord Chancellor | GB'],
  ['Syria is silent. The chancellor, Hugh Kest, said it would wait.', 'Hugh Kest | chancellor | SY'],
  ['Sen. Carl Kest, R-Neb., said it would wait.', 'Carl Kest | Sen. | US'],
  ['Sen. Carl Kest said it would wait.', 'Carl Kest | Sen. | -'],
  // A party that is none is no place.
  ['Canada is silent. Independent Senator Ann Kest said it would wait.', 'Ann Kest | Independent Senator | CA'],
  ['Independent Senator Ann Kest said it would wait.', 'Ann Kest | Independent Senator | -'],
])('an office told by its word: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Ann Kest, who is Finland’s special envoy, said it would wait.', 'Ann Kest | Finland’s special envoy | FI'],
  [
    '“It is late,” said Ann Kest, who is now a spokeswoman for the Dutch interior ministry.',
    'Ann Kest | spokeswoman for the Dutch interior ministry | NL',
  ],
  ['Ann Kest, who is also Denmark’s justice minister, said it would wait.', 'Ann Kest | Denmark’s justice minister | DK'],
  ['Ann Kest, who is no longer Denmark’s justice minister, said it would wait.', 'Ann Kest | - | -'],
  ['Ann Kest, who is not a minister of Denmark, said it would wait.', 'Ann Kest | - | -'],
  ['Ann Kest, who is held in Denmark, said it would wait.', 'Ann Kest | - | -'],
  ['Ann Kest, who is a lawyer for two Danish women, said it would wait.', 'Ann Kest | lawyer for two Danish women | -'],
  // Whoever holds the same office elsewhere is of the nation named last.
  ['The Swedish minister’s Danish counterpart said it would wait.', '- | The Swedish minister’s Danish counterpart | DK'],
  ['Ann Kest, the Swedish minister’s Danish counterpart, said it would wait.', 'Ann Kest | Swedish minister’s Danish counterpart | DK'],
  ['Ann Kest, the Swedish minister’s spokeswoman, said it would wait.', 'Ann Kest | Swedish minister’s spokeswoman | SE'],
  // Who stands trial is nobody's official.
  ['A court in Celle met. Lena K., 31, said it would wait.', 'Lena K. | - | -'],
  ['The German defendant, Lena K., said it would wait.', 'Lena K. | German defendant | -'],
])('a clause behind a name that tells who it is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  // Who opens a text behind its dateline is in office there, whatever is said of others.
  ['LYON: The interior minister said Turkey had sent back four men.', '- | The interior minister | FR'],
  ['ANKARA (Wire) — The foreign minister said on Monday that Germany had to act.', '- | The foreign minister | TR'],
  [
    'LAHORE: An official of the National Customs Bureau said Iran had sent back four men.',
    '- | An official of the National Customs Bureau | PK',
  ],
  ['LYON: “Turkey must act,” the interior minister said.', '- | the interior minister | FR'],
  // Not where another country is named before, and not where reporters and governments of others meet.
  ['LYON: Belgium’s interior minister said Turkey had sent back four men.', '- | Belgium’s interior minister | BE'],
  ['LYON: Belgium has taken back six women. “They are here,” the interior minister said.', '- | the interior minister | BE'],
  ['BRUSSELS (Wire) — The justice minister said on Monday that France would act.', '- | The justice minister | FR'],
  ['BEIRUT (Wire) — The defence ministry said Turkey had shelled the road.', 'defence ministry | - | TR'],
  // A country that is but an example does not act.
  [
    '(Ottawa) – Canada is late.\n\nStates such as Spain have acted. The foreign minister said it would wait.',
    '- | The foreign minister | CA',
  ],
  ['(Ottawa) – Canada is late.\n\nUnlike Spain, it waits. The foreign minister said it would wait.', '- | The foreign minister | CA'],
  ['Spain has acted. The foreign minister said it would wait.', '- | The foreign minister | ES'],
])('an office behind a dateline, or beside an example: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
