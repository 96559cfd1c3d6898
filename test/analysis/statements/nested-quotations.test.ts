import { expect, it } from 'vitest';
import { statementsIn } from './reading.js';

const quoted = (text: string): string | undefined => statementsIn(text)[0]?.quote;

it.each([
  [`"He wrote to me 'I will stay for good,'" said his uncle.`, `He wrote to me 'I will stay for good,'`],
  [`“The office said, ‘We owe you nothing,’” Kest recalled.`, `The office said, ‘We owe you nothing,’`],
  [`"We cannot use the word 'refugee'," said Kest. "They are prisoners."`, `We cannot use the word 'refugee' … They are prisoners.`],
  [`She said: "He told me: 'Wait for the bus.'"`, `He told me: 'Wait for the bus.'`],
  [`'They told me: "You stay here,"' said Ann Kest.`, `They told me: "You stay here,"`],
  [`"'You are no longer one of us,' they told me," said Ann Kest.`, `'You are no longer one of us,' they told me`],
  [`"They say 'no'," said Kest, "and we say 'yes'."`, `They say 'no' … and we say 'yes'.`],
  // Nobody else is quoted.
  [`"It is the fault of the boys'," he said.`, `It is the fault of the boys`],
  [`'The boys' mothers must stay,' Kest said.`, `The boys' mothers must stay`],
  [`"We owe them nothing," Kest said.`, `We owe them nothing`],
  [`Kest said: “We owe them nothing.”`, `We owe them nothing.`],
])('a quotation inside one has both its marks: %s', (text, expected) => expect(quoted(text)).toBe(expected));
