import { Command } from 'commander';
import { FEED_CHANGES, type FeedChange } from '../../app/feeds/manage.js';
import { reportFailure } from '../failure.js';
import { print } from '../output.js';

const CHANGES: Readonly<Record<FeedChange, { readonly description: string; readonly done: string }>> = {
  remove: {
    description: 'Forget feeds for good, also those of a topic pack; what was read from them stays',
    done: 'Removed',
  },
  enable: {
    description: 'Poll feeds again that were given up or switched off, as if they were new',
    done: 'Switched on, to be polled next',
  },
  disable: { description: 'Stop polling feeds until they are enabled', done: 'Switched off' },
};

/** `feeds remove`, `feeds enable`, `feeds disable`. */
export const changeCommands = (): Command[] =>
  FEED_CHANGES.map((change) =>
    new Command(change)
      .description(CHANGES[change].description)
      .argument('<addresses...>', 'of the feeds')
      .action(async (addresses: string[]) => {
        const { atFeedDesk } = await import('../../wiring/feed-desk.js');
        await atFeedDesk(async (desk) => {
          for (const address of addresses) {
            // One that is not there must not keep the others from being changed.
            try {
              const feed = await desk.change(change, address);
              print(`${CHANGES[change].done}: ${feed.outlet} (${feed.url})`);
            } catch (error) {
              reportFailure(error);
            }
          }
        });
      }),
  );
