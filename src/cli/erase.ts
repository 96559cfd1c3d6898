import { confirm, isCancel } from '@clack/prompts';
import { Command } from 'commander';
import { StandpointError } from '../domain/errors.js';
import type { PlatformName } from '../domain/subscription.js';
import { print } from './output.js';

const PLATFORMS: readonly PlatformName[] = ['slack', 'discord', 'console'];

export const erase = (): Command =>
  new Command('erase')
    .description('Remove what is stored of a Slack workspace or a Discord server: subscriptions, deliveries, who did what')
    .argument('<platform>', PLATFORMS.join(', '))
    .argument('<workspace>', 'its id on the platform, as standpoint audit shows it')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      '\nIt cannot be undone. What it removes and what it keeps: docs/privacy.md.\n\nExample:\n  standpoint erase slack T0123ABCD',
    )
    .action(async (platformTyped: string, workspace: string, options: { readonly yes?: true }) => {
      const platform = PLATFORMS.find((each) => each === platformTyped);
      if (platform === undefined) {
        throw new StandpointError('bad_request', `There is no platform "${platformTyped}".`, {
          remedy: `It is one of ${PLATFORMS.join(', ')}.`,
        });
      }
      if (!options.yes && !(await agreed(platform, workspace))) {
        print('Nothing was erased.');
        return;
      }
      const { openHouse } = await import('../wiring.js');
      const house = await openHouse();
      try {
        const { subscriptions, deliveries, installations, alerts, reports, auditEntries } = await house.erase(platform, workspace);
        const places = [
          `subscriptions: ${subscriptions}`,
          `alerts: ${alerts}`,
          `deliveries: ${deliveries}`,
          `installations: ${installations}`,
          `reports: ${reports}`,
          `entries of the audit trail: ${auditEntries}`,
        ];
        const nothing = subscriptions + deliveries + installations + alerts + reports + auditEntries === 0;
        print(nothing ? `Nothing is stored of ${platform} ${workspace}.` : `Erased ${places.join(', ')}.`);
      } finally {
        await house.close();
      }
    });

async function agreed(platform: PlatformName, workspace: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    throw new StandpointError('bad_request', 'Nobody is here to confirm that it shall be erased for ever.', { remedy: 'Add --yes.' });
  }
  const answer = await confirm({ message: `Erase what is stored of ${platform} ${workspace}, for ever?`, initialValue: false });
  return !isCancel(answer) && answer;
}
