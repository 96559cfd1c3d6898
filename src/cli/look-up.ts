import { Command } from 'commander';
import type { Fact } from '../domain/facts.js';
import type { House } from '../wiring.js';
import { print, printJson } from './output.js';

/** A look-up that chat offers too: the same answer, or the facts as JSON lines. */
function lookUp(
  name: string,
  description: string,
  argument: string,
  example: string,
  facts: (house: House, asked: string) => Promise<readonly Fact[]>,
) {
  return (): Command =>
    new Command(name)
      .description(description)
      .argument(argument)
      .option('--json', 'print the facts, one JSON line each')
      .addHelpText('after', `\nExamples:\n  standpoint ${name} ${example}\n  standpoint ${name} ${example} --json`)
      .action(async (words: string[], options: { readonly json?: true }) => {
        const { ask, openHouse, show } = await import('../wiring.js');
        const house = await openHouse();
        const asked = words.join(' ');
        try {
          if (options.json) for (const fact of await facts(house, asked)) await printJson(fact);
          else print(show(await ask(house, name, asked)));
        } finally {
          await house.close();
        }
      });
}

export const stance = lookUp('stance', 'Where a country stands, with the evidence', '<country...>', 'france', (house, asked) =>
  house.lookUp.stances(asked),
);
export const figures = lookUp(
  'figures',
  'Numbers reported, newest first, of one country or of all',
  '[country...]',
  'germany',
  (house, asked) => house.lookUp.figures(asked),
);
export const statements = lookUp('statements', 'Who said what: by country, person or words', '[words...]', 'denmark', (house, asked) =>
  house.lookUp.statements(asked),
);
