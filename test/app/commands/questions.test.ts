import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatDesk } from '../../../src/app/chat/desk.js';
import type { CommandContext } from '../../../src/app/commands/command.js';
import { splitGroup } from '../../../src/app/commands/groups.js';
import { readQuestion } from '../../../src/app/commands/question.js';
import { commandContext, textOf } from '../../support/command-context.js';
import { SAMPLE_END, TestClock } from '../../support/house.js';

const CHANNEL = { platform: 'slack' as const, workspace: 'T1', channel: 'C1' };

let context: CommandContext;
beforeAll(async () => {
  context = await commandContext(new TestClock(SAMPLE_END));
});
afterAll(() => context.stores.close());

let askers = 0;
async function say(command: string, args = ''): Promise<{ text: string; controls: number }> {
  const user = { id: `U${askers++}`, name: 'ada', mayManage: true, zone: null };
  const { message } = await chatDesk(context).answer({ command, args, channel: CHANNEL, user });
  return { text: textOf(message), controls: message.controls?.length ?? 0 };
}

describe('a question in words', () => {
  test.each([
    ['what is France’s stance on children?', 'stance', 'France children'],
    ["what is the UK's position", 'stance', 'UK'],
    ['is france taking back its children', 'stance', 'france children'],
    ['denmark', 'stance', 'denmark'],
    ['Allemagne', 'stance', 'Allemagne'],
    ['how many Danish women are there?', 'figures', 'Danish women'],
    ['tell us the numbers', 'figures', ''],
    ['who said what about Denmark', 'statements', 'Denmark'],
    ['what did Solveig Aune say?', 'statements', 'Solveig Aune'],
    ['what did the Danes say about tribunals?', 'statements', 'Danes tribunals'],
    ['what’s new in Sweden', 'digest', 'Sweden'],
    ['what happened today?', 'digest', ''],
    ['which feeds do you read', 'sources', ''],
    ['what do men and women of Norway face', 'stance', 'Norway'],
  ])('"%s" is /%s %s', (text, command, args) => {
    expect(readQuestion(text, context)).toEqual({ command, args });
  });

  test.each(['hello', 'thanks!', 'tell us more', 'is it so?', '', '🎉'])('"%s" asks for nothing', (text) => {
    expect(readQuestion(text, context)).toBeNull();
  });

  test('is answered as the look-up is; what cannot be looked up is told how to ask', async () => {
    expect((await say('what', 'does Norway say about women?')).text).toContain('No statement was found');
    expect((await say('norway')).text).toContain('Where Norway stands is unknown');
    expect((await say('thanks!')).text).toBe(
      'I cannot look up "thanks!". Ask like this: stance france, figures germany, statements foreign minister; "help" shows what else there is.',
    );
    expect((await say('stanse', 'norway')).text).toBe('There is no command /stanse. Did you mean /stance?');
  });
});

describe('a group of people', () => {
  test.each([
    ['france children', 'france', 'children'],
    ['children france', 'france', 'children'],
    ['france kids', 'france', 'children'],
    ['France on mothers', 'France', 'women'],
    ['the united arab emirates', 'the united arab emirates', null],
    ['children', '', 'children'],
    ['', '', null],
  ])('"%s" is %s, %s', (text, rest, group) => expect(splitGroup(text)).toEqual([rest, group]));

  test('several are asked for one at a time', async () => {
    expect((await say('stance', 'norway men and women')).text).toBe('Ask for one group at a time. For example: /stance norway women');
    expect((await say('stance', 'children')).text).toBe('Name a country. For example: /stance france children');
  });
});

describe('what is refused', () => {
  test.each([
    ['stance', ''],
    ['stance', 'Danmrk'],
    ['figures', 'x'.repeat(2000)],
    ['statements', '%'],
    ['digest', 'mars'],
  ])('/%s %s has no button that shares it', async (command, args) => {
    const { text, controls } = await say(command, args);
    expect(controls).toBe(0);
    expect(text.length).toBeLessThan(300);
  });

  test('a name that is none is told what is near, or how countries are named', async () => {
    expect((await say('stance', 'Danmrk')).text).toBe('No country or body is called "Danmrk". Did you mean Denmark?');
    expect((await say('stance', 'Wakanda')).text).toContain('Write the name of one country, or its two letters');
    expect((await say('statements', 'Danmrk')).text).toContain('Did you mean Denmark?');
    expect((await say('statements', 'nothing like it')).text).toContain('Try fewer words, or a country');
  });
});

test('help on one command, asked for in either way', async () => {
  for (const [command, args] of [
    ['standpoint', 'help subscribe'],
    ['standpoint', '/subscribe'],
    ['subscribe', 'help'],
  ] as const) {
    const { text } = await say(command, args);
    expect(text).toContain('/subscribe [topic');
    expect(text).not.toContain('/stance');
  }
  expect((await say('standpoint', 'help subscrib')).text).toContain('Did you mean subscribe');
});
