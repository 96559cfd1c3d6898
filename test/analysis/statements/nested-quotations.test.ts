import { expect, it } from 'vitest';
import { learnedScorer } from '../../../src/analysis/statements/learned/learned-scorer.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { statementsIn } from './reading.js';

const shipped = learnedScorer(loadLexicon().statementWeights!);

const quoted = (text: string): string | undefined => statementsIn(text)[0]?.quote;

it.each([
  [`"He wrote to me 'I will stay for good,'" said his uncle.`, `He wrote to me 'I will stay for good,'`],
  [`“The office said, ‘We owe you nothing,’” Kest recalled.`, `The office said, ‘We owe you nothing,’`],
  [`"We cannot use the word 'refugee'," said Kest. "They are prisoners."`, `We cannot use the word 'refugee' … They are prisoners.`],
  [`She said: "He told me: 'Wait for the bus.'"`, `He told me: 'Wait for the bus.'`],
  [`'They told me: "You stay here,"' said Ann Kest.`, `They told me: "You stay here,"`],
  [`"'You are no longer one of us,' they told me," said Ann Kest.`, `'You are no longer one of us,' they told me`],
  [`"They say 'no'," said Kest, "and we say 'yes'."`, `They say 'no' … and we say 'yes'.`],
  [`“They are young,” Kest said, her voice breaking, “and they are ours.”`, `They are young … and they are ours.`],
  [`“They are young,” Kest said, and the banner read, “we are all Finns.”`, `They are young`],
  // Nobody else is quoted.
  [`"It is the fault of the boys'," he said.`, `It is the fault of the boys`],
  [`'The boys' mothers must stay,' Kest said.`, `The boys' mothers must stay`],
  [`"We owe them nothing," Kest said.`, `We owe them nothing`],
  [`Kest said: “We owe them nothing.”`, `We owe them nothing.`],
])('a quotation inside one has both its marks: %s', (text, expected) => expect(quoted(text)).toBe(expected));

it.each<[string, string, boolean]>([
  ['Kest said that “nobody in this house was asked”.', 'nobody in this house was asked', true],
  ['Kest said that: “Nobody in this house was asked.”', 'Nobody in this house was asked.', true],
  ['In a tweet, Kest said: “Nobody in this house was asked.”', 'Nobody in this house was asked.', true],
  [
    'Kest said that nobody “in this house was asked or heard or told of it”.',
    'that nobody “in this house was asked or heard or told of it”',
    false,
  ],
  [
    '“They are Finns” and “they will be treated as such by all of us”, Kest said.',
    '“They are Finns” and “they will be treated as such by all of us”',
    false,
  ],
  // The words alone would say the opposite.
  ['The ministry denied that “we paid for their freedom”.', 'that “we paid for their freedom”', false],
  ['The ministry denied “having paid for their freedom”.', '“having paid for their freedom”', false],
  ['“We paid nothing at all,” the ministry said, denying it.', 'We paid nothing at all', true],
])('direct is only what stands in quotation marks as a whole: %s', (text, quote, direct) =>
  expect(statementsIn(text, undefined, shipped).map((one) => [one.quote, one.direct])).toEqual([[quote, direct]]),
);
