import { expect, test } from 'vitest';
import { said, statementsIn } from './reading.js';

test.each([
  'The Dutch cabinet will withdraw passports, a step it announced after a bomb attack in Utrecht.',
  'Austria will fetch two orphans, a decision it announced on Friday.',
  'The Liberals have criticised Holm from the other side.',
  'The court ordered Berlin to issue passports to six children.',
  'The tribunal had ordered the ministry to release the file.',
  'Estonia has warned its citizens against going to Syria.',
  'Several governments have warned their nationals not to travel there.',
  'Belgium threatens recruits with up to five years in jail.',
  'Amira Kest testified on three days of the trial.',
  'The widow spoke for two hours.',
  'Prosecutor Jan Dorn had asked for nine years.',
  'The prosecution demanded seven years in prison.',
  'The ministers hold talks about a swap.',
  'The defence had called for a maximum of five years.',
  'Prosecutors had demanded a sentence of ten and a half years.',
  'Peruvian police charged a former teacher with supporting the group.',
  'Chilean police questioned a woman about her late husband.',
  'The group attacked the prison at dawn.',
  'Relatives submitted a memorandum to the ministry.',
  'Lawyers submitted the files of her client.',
  'The ministry said in a statement.',
  'Ann Kest wrote the book, a novel about the camps.',
  'The daily Lantern published a list of 90 names.',
  'Ann Kest gave her name as Umm Adam.',
  'The two ministers have argued over the girl.',
  'The envoy spoke after talks with his Iraqi colleague, Ali Darwish, in Oslo.',
  'The woman spoke through an interpreter.',
  'The panel will report in June.',
  'Ann Kest said on the evening programme.',
])('a deed is nothing that was said: %s', (text) => expect(said(text)).toEqual([]));

test.each<[string, string]>([
  ['The Supreme Court ordered that the children be returned.', 'that the children be returned'],
  ['Norway warned its citizens that the border was unsafe.', 'that the border was unsafe'],
  ['The group threatened to kill the hostages.', 'to kill the hostages'],
  ['Amira Kest testified that she had been beaten.', 'that she had been beaten'],
  ['Prosecutors demanded that the two men be jailed for life.', 'that the two men be jailed for life'],
  ['Prosecutor Jan Dorn asked for leniency.', 'leniency'],
  ['The ministry published a report saying 40 women had returned.', '40 women had returned'],
  ['The envoy argued against a return.', 'a return'],
  ['The Liberals criticised the plan as weak.', 'the plan as weak'],
  ['The minister called for 40 years of patience.', '40 years of patience'],
  ['Prosecutors charged that the man had lied.', 'that the man had lied'],
  ['The deputy questioned the cost of the flight.', 'the cost of the flight'],
  ['The defence submitted that she was a child.', 'that she was a child'],
  ['The defence submitted the boy should stay.', 'the boy should stay'],
  ['“I was a cook,” the widow testified over three days of hearings.', 'I was a cook'],
  ['“No camp is safe,” the envoy told deputies. He spoke for two hours.', 'No camp is safe'],
  ['The widow said at least 40 had died.', 'at least 40 had died'],
  ['The self-declared authorities said the men were in jail.', 'the men were in jail'],
])('and what is said stays: %s', (text, words) => expect(statementsIn(text).map(({ quote }) => quote)).toEqual([words]));

test.each<[string, string[]]>([
  // A newspaper passes on what somebody told others.
  [
    'Envoy Jan Dorn told ministers that the flights would go on, the newspaper said, citing two people who were there.',
    ['Envoy Jan Dorn: that the flights would go on'],
  ],
  ['The minister said she would not come, the newspaper reported.', ['The minister: she would not come']],
  ['Four women have landed in Oslo, the newspaper said.', ['the newspaper: Four women have landed in Oslo']],
  // Whoever the sentence is about, before a clause with an infinitive.
  ['A mother who left Lund to marry a soldier pleaded for help.', ['A mother who left Lund to marry a soldier: help']],
])('whose words: %s', (text, expected) => expect(said(text)).toEqual(expected));

test.each<[string, string]>([
  ['Ministers are under pressure from Ankara, which has said allies must act.', 'Ankara | TR'],
  ['Berlin has come under criticism from Paris, which says Germany is slow.', 'Paris | FR'],
  ['Officials from Sweden, who said the camp was full, have left.', 'Officials from Sweden | SE'],
  ['A letter came from the mothers, who said they were ill.', 'the mothers | null'],
])('who presses is who speaks: %s', (text, expected) => {
  const speaker = statementsIn(text)[0]?.speaker;
  expect(`${speaker?.name ?? speaker?.role} | ${speaker?.country}`).toBe(expected);
});
