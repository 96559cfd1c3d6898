import { Command } from 'commander';
import { counted, remark } from './output.js';
import { ingestProgress } from './progress.js';
import { stopSignal } from './stop-signal.js';

export const run = (): Command =>
  new Command('run')
    .description('Run the service: poll feeds, build digests, serve the chat platforms that have a token (else this console)')
    .addHelpText('after', '\nSettings: standpoint settings, or .env.example. Stop with Ctrl-C.')
    .action(async () => {
      const { aborted, ask, openConsole, openHouse, show, subscribeConsole } = await import('../wiring.js');
      const stopping = new AbortController();
      const stop = AbortSignal.any([stopSignal(), stopping.signal]);
      const house = await openHouse();
      try {
        const added = await house.addFeeds();
        const feeds = await house.stores.feeds.all();
        remark(
          `Standpoint follows ${house.packs.map((pack) => pack.title).join(', ')}: ${counted(feeds.length, 'feed')}${added > 0 ? `, ${added} of them new` : ''}.`,
        );
        const { progress, done } = ingestProgress();
        const report = await house.ingest(progress, stop);
        done(
          `${counted(report.polled, 'feed')} polled, ${report.failedFeeds.length} failed; ${report.newEntries} new entries, ${counted(report.read, 'article')} read, ${report.relevant} on topic.`,
        );
        if (stop.aborted) return;
        const chats = await house.platforms();
        const terminal = openConsole({ prompt: process.stdin.isTTY === true, onQuit: () => stopping.abort() });
        if (chats.length === 0) {
          await subscribeConsole(house);
          remark(show(await ask(house, 'digest', '')));
        }
        const service = await house.serve(chats.length > 0 ? chats : [terminal]);
        remark(
          chats.length > 0
            ? `Running on ${chats.map((chat) => chat.name).join(' and ')}. Stop with Ctrl-C.`
            : 'Running. Type /standpoint help for what can be asked, quit to end.',
        );
        await aborted(stop);
        await service.stop();
      } finally {
        await house.close();
      }
    });
