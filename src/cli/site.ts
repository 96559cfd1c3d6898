import { Command } from 'commander';
import { remark } from './output.js';
import { stopSignal } from './stop-signal.js';

export const site = (): Command =>
  new Command('site')
    .description('Serve the web page alone, from what is stored: no polling, no bots')
    .addHelpText('after', '\nSettings: STANDPOINT_SITE_PORT, STANDPOINT_SITE_HOST, STANDPOINT_SITE_URL (docs/site.md). Stop with Ctrl-C.')
    .action(async () => {
      const [{ aborted, openHouse }, { openSite }] = await Promise.all([import('../wiring.js'), import('../wiring/site.js')]);
      const stop = stopSignal();
      const house = await openHouse();
      try {
        const server = await openSite(house);
        remark(`The page is at ${server.url}. Stop with Ctrl-C.`);
        await aborted(stop);
        await server.close();
      } finally {
        await house.close();
      }
    });
