import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { CONSOLE_CHANNEL, consolePlatform } from '../../../src/adapters/chat/console/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform, CommandCall } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { MemoryOutput } from '../../support/memory-output.js';

const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
const COMMANDS = [{ name: 'stance', summary: '', usage: 'country', examples: [], options: [] }];

let platform: ChatPlatform;
afterEach(() => platform.stop());

async function typed(lines: string): Promise<{ calls: CommandCall[]; output: MemoryOutput; quits: number }> {
  const input = new PassThrough();
  const output = new MemoryOutput();
  const calls: CommandCall[] = [];
  let quits = 0;
  const done = new Promise<void>((resolve) => {
    platform = consolePlatform({
      input,
      output,
      color: false,
      onQuit: () => {
        quits++;
        resolve();
      },
    });
  });
  await platform.start(
    deskOf(COMMANDS, async (call) => {
      calls.push(call);
      return { message: say(`answer to ${call.command} ${call.args}`), ephemeral: true };
    }),
  );
  input.end(lines);
  await done;
  await new Promise((resolve) => setImmediate(resolve));
  return { calls, output, quits };
}

test('a command is answered, with or without its slash', async () => {
  const { calls, output } = await typed('/stance france children\nstance denmark\n');
  expect(calls.map(({ command, args }) => [command, args])).toEqual([
    ['stance', 'france children'],
    ['stance', 'denmark'],
  ]);
  expect(output.text).toContain('answer to stance france children');
});

test('an empty line and "help" show the help', async () => {
  const { calls } = await typed('\nhelp\n');
  expect(calls.map(({ command }) => command)).toEqual(['standpoint', 'standpoint']);
});

test('"quit" ends it, and so does the end of the input', async () => {
  expect((await typed('quit\n')).calls).toEqual([]);
  expect((await typed('')).quits).toBe(1);
});

test('a digest is printed, and nothing in it steers the terminal', async () => {
  const output = new MemoryOutput();
  platform = consolePlatform({ input: null, output, color: false, onQuit: () => {} });
  const result = await platform.post(CONSOLE_CHANNEL, say('Before\u001b[2Jafter\u0007'), 'nonce-1');
  expect(result).toEqual({ kind: 'sent', messageId: 'nonce-1' });
  expect(output.text).toContain('after');
  expect(output.text).not.toContain('\u001b');
  expect(output.text).not.toContain('\u0007');
});
