import { Command, Option } from 'commander';
import type { House } from '../wiring.js';
import { counted, remark } from './output.js';
import { ingestProgress } from './progress.js';
import { stopSignal } from './stop-signal.js';

type Service = Awaited<ReturnType<House['serve']>>;
type Chats = Awaited<ReturnType<House['platforms']>>;

export const run = (): Command =>
  new Command('run')
    .description('Run the service: poll feeds, build digests, serve the chat platforms that have a token (else this console)')
    .addOption(new Option('--role <role>', 'what this process does').choices(['all', 'worker', 'bot']).default('all'))
    .addHelpText(
      'after',
      '\nSettings: standpoint settings, or .env.example. Stop with Ctrl-C.\nOn PostgreSQL it can be started many times, on many machines: as workers (feeds, articles, digests) and bots (chat, deliveries).',
    )
    .action(async ({ role }: { role: 'all' | 'worker' | 'bot' }) => {
      const { aborted, ask, openConsole, openHouse, show, readSettings, subscribeConsole, untilAvailable, untilRefused } = await import(
        '../wiring.js'
      );
      const { openServers } = await import('../wiring/servers.js');
      const stopping = new AbortController();
      const stop = AbortSignal.any([stopSignal(), stopping.signal]);
      const settings = readSettings();
      const patience = { milliseconds: settings.start.databaseWaitSeconds * 1000, say: remark, stop };
      const patiently = <T>(work: () => Promise<T>): Promise<T | null> => untilAvailable(work, patience);
      const house = await patiently(() => openHouse(settings));
      if (house === null) return;
      const servers = await openServers(house).catch(async (error) => {
        await house.close();
        throw error;
      });
      const services: Service[] = [];
      try {
        for (const { name, url } of servers.open) remark(`${name}: ${url}`);
        const followed = await patiently(() => followWords(house));
        if (followed === null) return;
        remark(followed);
        // Before the first round, which takes minutes with many feeds: people are answered, and what a dead process may have posted is asked for
        // while its platform still knows.
        const chats = role === 'worker' ? [] : await patiently(() => openChats(house, services));
        if (chats === null) return;
        servers.follow(chats);
        if (role !== 'bot') await firstRound(house, stop);
        if (stop.aborted) return;
        if (role === 'worker' || (role === 'all' && chats.length > 0)) {
          const service = await patiently(() => house.serve([], 'worker'));
          if (service === null) return;
          services.push(service);
        }
        if (role !== 'worker' && chats.length === 0) {
          await patiently(() => subscribeConsole(house));
          remark(show(await ask(house, 'digest', '')));
          const terminal = openConsole({ prompt: process.stdin.isTTY === true, onQuit: () => stopping.abort() });
          services.push(await house.serve([terminal], role));
        }
        remark(runningWords(role, chats));
        // Nothing is left to do where the only platform wants another token.
        await (chats.length > 0 && role !== 'worker' ? untilRefused(chats, stop) : aborted(stop));
      } finally {
        for (const service of services) await service.stop();
        await servers.close();
        await house.close();
      }
    });

/** Connects the chat platforms that have a token, and adds what serves them to the services. */
async function openChats(house: House, services: Service[]): Promise<Chats> {
  const chats = await house.platforms();
  if (chats.length > 0) services.push(await house.serve(chats, 'bot'));
  return chats;
}

function runningWords(role: string, chats: readonly { readonly name: string }[]): string {
  if (role === 'worker') return 'Running as a worker. Stop with Ctrl-C.';
  if (chats.length > 0) return `Running on ${chats.map(({ name }) => name).join(' and ')}. Stop with Ctrl-C.`;
  return 'Running. Type /standpoint help for what can be asked, quit to end.';
}

/** Adds the feeds of the topics, and says what is followed. */
async function followWords(house: House): Promise<string> {
  const added = await house.addFeeds();
  const feeds = await house.stores.feeds.all();
  const topics = house.packs.map((pack) => pack.title).join(', ');
  return `Standpoint follows ${topics}: ${counted(feeds.length, 'feed')}${added > 0 ? `, ${added} of them new` : ''}.`;
}

/** With progress; it may take minutes. Where the database goes away meanwhile, the service, which waits for it, does the rest. */
async function firstRound(house: House, stop: AbortSignal): Promise<void> {
  const { progress, done } = ingestProgress();
  try {
    const report = await house.ingest(progress, stop);
    done(
      `${counted(report.polled, 'feed')} polled, ${report.failedFeeds.length} failed; ${report.newEntries} new entries, ${counted(report.read, 'article')} read, ${report.relevant} on topic.`,
    );
  } catch (error) {
    const { isDatabaseAway } = await import('../wiring.js');
    if (!isDatabaseAway(error)) throw error;
    done(`${error.message} What is left of the first round is done when it is there again.`);
  }
}
