import type { Block, Message } from '../../domain/message.js';
import type { CommandInfo } from '../../domain/ports/chat.js';
import { bold, dim, joined, plain } from '../lines/inline.js';

export interface HelpQuestion {
  readonly commands: readonly CommandInfo[];
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

/** Every command with what it does and an example, and the topics that can be followed. */
export function helpAnswer({ commands, topics }: HelpQuestion): Message {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'What can be asked here' },
    {
      kind: 'lines',
      section: 'commands',
      lines: commands.map((command) => ({
        actor: null,
        spans: [
          bold(`/${command.name}${command.usage === '' ? '' : ` ${command.usage}`}`),
          plain(` ${command.summary}`),
          ...(command.examples.length === 0 ? [] : [dim(` · for example ${joined(command.examples)}`)]),
        ],
        refs: [],
      })),
    },
  ];
  if (topics.length > 0) {
    blocks.push({
      kind: 'footer',
      spans: [dim(`Topics: ${topics.map((topic) => `${topic.title} (${topic.id})`).join(', ')}. `), dim(RULES)],
    });
  }
  return { summary: 'What can be asked here', blocks };
}

const RULES = 'Words in quotation marks and numbers stand exactly so in the source; every line opens to it.';
