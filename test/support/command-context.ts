import { openStores } from '../../src/adapters/store/open.js';
import { actorTable } from '../../src/analysis/actors/lexicon.js';
import { nameOf } from '../../src/analysis/actors/resolve.js';
import type { CommandContext } from '../../src/app/commands/command.js';
import { loadLexicon } from '../../src/config/lexicon.js';
import { loadTopic } from '../../src/config/topic.js';
import type { Message } from '../../src/domain/message.js';
import type { Clock } from '../../src/domain/ports/system.js';
import { WEEKDAYS } from '../../src/domain/subscription.js';

const { countries, bodies } = loadLexicon();
const actors = actorTable(countries, bodies);
const packs = [loadTopic('is-foreign-fighters')];

/** What commands and actions work with, on an empty database in memory. `logged` gets what is logged as error or warning. */
export async function commandContext(clock: Clock, logged: string[] = [], change: Partial<CommandContext> = {}): Promise<CommandContext> {
  const note = (_context: object, message: string): void => void logged.push(message);
  return {
    stores: await openStores('sqlite::memory:'),
    clock,
    packs,
    operators: new Set(),
    actors,
    log: { debug: () => {}, info: () => {}, warn: note, error: note },
    nameOf: (code) => nameOf(actors, code),
    topicTitle: () => packs[0]!.title,
    digestLink: () => null,
    storyLink: () => null,
    subtopicOf: ({ subtopic }) => packs[0]!.subtopics.find((each) => each.id === subtopic),
    defaults: { zone: 'UTC', at: '07:00', days: WEEKDAYS },
    ...change,
  };
}

/** A message as its reader sees it, a line a line. */
export const textOf = ({ blocks }: Message): string =>
  blocks
    .map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind === 'picture') return block.alt;
      if (block.kind === 'lines') {
        return block.lines
          .flatMap((line) => [line, ...(line.children ?? [])])
          .map((line) => line.spans.map((span) => span.text).join(''))
          .join('\n');
      }
      return block.spans.map((span) => span.text).join('');
    })
    .join('\n');
