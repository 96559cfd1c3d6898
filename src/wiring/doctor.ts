import { PLATFORMS } from '../adapters/chat/platforms.js';
import { feedReader } from '../adapters/feeds/feed-reader.js';
import { attempt } from '../adapters/shared/attempt.js';
import { checkPort } from '../adapters/shared/port.js';
import { checkDatabase } from '../adapters/store/doctor.js';
import { openStores } from '../adapters/store/open.js';
import { openLog, systemClock } from '../adapters/system/system.js';
import { openWeb } from '../adapters/web/http.js';
import { checkFeedHealth, checkOperators, checkStopped, checkSubscriptions, ofFetch } from '../app/doctor.js';
import { checkFeed } from '../app/feeds/check.js';
import { loadLexicon } from '../config/lexicon.js';
import { settingsAsFarAsTheyGo } from '../config/load.js';
import type { Settings } from '../config/schema.js';
import { loadTopic } from '../config/topic.js';
import { broken, type Check, doubt, failed, fine } from '../domain/check.js';
import type { FeedSeed } from '../domain/feed.js';
import { healthOf } from '../domain/feed-health.js';
import type { Stores } from '../domain/ports/stores.js';
import type { ChannelRef } from '../domain/subscription.js';
import type { TopicPack } from '../domain/topic.js';
import { seedsOf, userAgent } from './feeds-of.js';

const FEED_LIMIT_MS = 40_000;

/**
 * Looks at everything that Standpoint needs, and changes nothing: each finding as soon as it is there. What is broken hides nothing else.
 * `fetch`: the feeds that are polled are tried too; those of the topic packs where none is stored yet.
 */
export async function* examine(options: { readonly fetch: boolean }, env?: NodeJS.ProcessEnv): AsyncGenerator<Check> {
  const { settings, faults } = settingsAsFarAsTheyGo(env);
  if (faults.length > 0) yield* faults.map((fault) => failed('Settings', fault));
  else yield fine('Settings', 'The file and the environment can be read.');
  const packs: TopicPack[] = [];
  for (const topic of settings.topics) yield* await attempt(`Topic ${topic}`, async () => [readTopic(topic, packs)]);
  yield* await attempt('Lexicon', async () => {
    loadLexicon();
    return [fine('Lexicon', 'Its files can be read.')];
  });
  const { checks, usable } = await checkDatabase(settings.database.url);
  yield* checks;
  const stored: Stored = { channels: [], feeds: [] };
  if (usable) yield* await attempt('Stores', () => checkStores(settings, stored));
  yield* checkServers(settings);
  yield* checkPlatforms(settings, stored.channels);
  yield* checkOperators(settings.operators);
  if (options.fetch) yield* fetchFeeds(settings, packs, stored.feeds.length > 0 ? stored.feeds : packs.flatMap(seedsOf));
}

function readTopic(topic: string, packs: TopicPack[]): Check {
  const pack = loadTopic(topic);
  packs.push(pack);
  return fine(`Topic ${topic}`, `${pack.title}, ${pack.feeds.length} feeds.`);
}

/** What the database says that other checks go by. */
interface Stored {
  /** Places that have a subscription. */
  readonly channels: ChannelRef[];
  /** Feeds that are polled. */
  readonly feeds: FeedSeed[];
}

async function checkStores({ database }: Settings, stored: Stored): Promise<readonly Check[]> {
  const stores: Stores = await openStores(database.url, { poolSize: 2 });
  try {
    stored.channels.push(...(await stores.subscriptions.active()).map(({ channel }) => channel));
    stored.feeds.push(...(await stores.feeds.all()).filter((feed) => healthOf(feed).polled));
    const found = await Promise.all([
      attempt('Feeds', () => checkFeedHealth(stores)),
      attempt('Subscriptions', () => checkSubscriptions(stores)),
      attempt('Deliveries and jobs', () => checkStopped(stores)),
    ]);
    return found.flat();
  } finally {
    await stores.close();
  }
}

/** Where the web page and the operator's port are switched on, can this machine listen there? */
async function* checkServers({ site, ops }: Settings): AsyncGenerator<Check> {
  if (site.enabled) yield await checkPort('Web page', site.host, site.port, 'STANDPOINT_SITE_PORT or STANDPOINT_SITE_HOST');
  if (ops.port === 0) return;
  yield await checkPort("Operator's port", ops.host, ops.port, 'STANDPOINT_OPS_PORT or STANDPOINT_OPS_HOST');
  if (site.enabled && ops.port === site.port) {
    yield broken("Operator's port", 'The web page is to listen on the same one.', 'Set STANDPOINT_OPS_PORT to another port.');
  }
}

async function* checkPlatforms(settings: Settings, channels: readonly ChannelRef[]): AsyncGenerator<Check> {
  const rooms = { log: openLog('silent'), channels };
  const found = await Promise.all(
    PLATFORMS.map((platform) => attempt(platform.name === 'slack' ? 'Slack' : 'Discord', () => platform.check(settings, rooms), 60_000)),
  );
  yield* found.flat();
  if (found.flat().length > 0) return;
  yield doubt(
    'Chat platforms',
    'None has a token: digests are printed to the console.',
    'Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md), or DISCORD_TOKEN (docs/discord.md).',
  );
}

async function* fetchFeeds(
  { web: { contact, allowPrivateAddresses } }: Settings,
  packs: readonly TopicPack[],
  seeds: readonly FeedSeed[],
): AsyncGenerator<Check> {
  const web = openWeb({ userAgent: userAgent(contact), allowPrivateAddresses });
  const reader = feedReader();
  try {
    for (const seed of seeds) {
      yield* await attempt(
        `Feed ${seed.outlet}`,
        async () => [ofFetch(await checkFeed(seed, packs, { web, reader }, systemClock.now()))],
        FEED_LIMIT_MS,
      );
    }
  } finally {
    await Promise.all([reader.close(), web.close()]);
  }
}
