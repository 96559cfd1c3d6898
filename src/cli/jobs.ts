import { Command } from 'commander';
import type { JobsOverview } from '../wiring.js';
import { counted, remark } from './output.js';

const numbers = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

const numbersOfPages = ({ pagesGivenUp, stopped }: JobsOverview): string => {
  const shown = stopped.filter(({ id }) => id.startsWith('read:')).length;
  return shown < pagesGivenUp ? `${pagesGivenUp}, the latest ${shown} of them below` : `${pagesGivenUp}`;
};

export const jobs = (): Command => {
  const command = new Command('jobs')
    .description(
      'Show the work that is due, and what stopped: jobs tried too often, pages that were given up, deliveries that failed or are held',
    )
    .option('--json', 'as one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { openHouse, jobsOverview } = await import('../wiring.js');
      const house = await openHouse();
      try {
        const overview = await jobsOverview(house.context);
        if (json) {
          process.stdout.write(`${JSON.stringify(overview)}\n`);
          return;
        }
        const lines = [
          `Due now: ${numbers(overview.due)}`,
          `Deliveries: ${numbers(overview.deliveries)}`,
          `Pages given up: ${numbersOfPages(overview)}`,
          ...overview.stopped.map(({ id, what, reason, at }) => `${id}  ${what}${at ? `, ${at}` : ''}: ${reason}`),
        ];
        process.stdout.write(`${lines.join('\n')}\n`);
        if (overview.stopped.length > 0) remark('standpoint jobs retry ID, or all, sends it again.');
      } finally {
        await house.close();
      }
    });
  command
    .command('retry <id>')
    .description('Send again what stopped: its ID, or all')
    .action(async (id: string) => {
      const { openHouse, retryStopped } = await import('../wiring.js');
      const house = await openHouse();
      try {
        remark(`${counted(await retryStopped(id, house.context), 'job')} will be tried again by the service that runs.`);
      } finally {
        await house.close();
      }
    });
  return command;
};
