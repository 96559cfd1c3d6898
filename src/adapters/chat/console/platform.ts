import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Message } from '../../../domain/message.js';
import type { ChatPlatform, CommandHandler, CommandInfo } from '../../../domain/ports/chat.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { renderConsole } from './render.js';

/** The one channel that the console has. */
export const CONSOLE_CHANNEL: ChannelRef = { platform: 'console', workspace: 'local', channel: 'console' };

/** Whoever sits at the console may do everything. */
export const CONSOLE_USER = { id: 'console', name: 'console', mayManage: true, zone: null };

export interface ConsoleOptions {
  readonly output: Writable & { readonly columns?: number };
  /** Where commands are typed; null where nobody is there to type. */
  readonly input: Readable | null;
  readonly color: boolean;
  /** Somebody typed "quit" or closed the prompt. */
  readonly onQuit: () => void;
}

const PROMPT = '› ';
const MAX_WIDTH = 100;

/** Columns to fill: those of the terminal, at most what reads well. */
export const consoleWidth = (columns: number | undefined): number => Math.min(columns ?? MAX_WIDTH, MAX_WIDTH);

/** The terminal as a chat platform: digests are printed, commands are typed at a prompt. */
export function consolePlatform(options: ConsoleOptions): ChatPlatform {
  let prompt: Interface | null = null;
  const print = (message: Message): void => {
    const width = consoleWidth(options.output.columns);
    options.output.write(`\n${renderConsole(message, { color: options.color, width, links: false })}\n`);
    prompt?.prompt(true);
  };
  return {
    name: 'console',
    async start({ commands, answer: handle }) {
      if (!options.input) return;
      prompt = openPrompt(options.input, options, commands);
      prompt.on('line', (line) => void answer(line, handle, print, options.onQuit));
      prompt.on('close', options.onQuit);
      prompt.prompt();
    },
    async post(_channel, message, nonce) {
      print(message);
      return { kind: 'sent', messageId: nonce };
    },
    async edit() {
      return { kind: 'rejected', reason: 'What is printed stays printed.' };
    },
    async stop() {
      prompt?.removeAllListeners('close');
      prompt?.close();
      prompt = null;
    },
  };
}

function openPrompt(input: Readable, { output, color }: ConsoleOptions, commands: readonly CommandInfo[]): Interface {
  const names = [...commands.map((command) => `/${command.name}`), 'quit'];
  const completer = (line: string): [string[], string] => {
    const hits = names.filter((name) => name.startsWith(line));
    return [hits.length > 0 ? hits : names, line];
  };
  return createInterface({ input, output, completer, prompt: PROMPT, terminal: color, historySize: 200 });
}

async function answer(line: string, handle: CommandHandler, print: (message: Message) => void, quit: () => void): Promise<void> {
  const [, command = '', args = ''] = /^\s*\/?(\S*)\s*(.*)$/s.exec(line) ?? [];
  if (command === 'quit' || command === 'exit') return quit();
  const name = command === '' || command === 'help' ? 'standpoint' : command;
  const { message } = await handle({
    command: name,
    args: command === 'help' ? '' : args,
    channel: CONSOLE_CHANNEL,
    user: CONSOLE_USER,
  });
  print(message);
}
