import { availableParallelism } from 'node:os';
import { nameOf } from './analysis/actors/resolve.js';
import { actorTable } from './analysis/actors/lexicon.js';
import { analysisVersion, createAnalyzer, type Lexicon } from './analysis/analyzer.js';
import { analysisPool } from './adapters/analysis/pool.js';
import { feedReader } from './adapters/feeds/feed-reader.js';
import { cronScheduler } from './adapters/schedule/cron.js';
import { openStores } from './adapters/store/open.js';
import { openLog, systemClock } from './adapters/system/system.js';
import { openWeb } from './adapters/web/http.js';
import { pageReader } from './adapters/web/page-reader.js';
import type { CommandContext } from './app/commands/command.js';
import { checkFeed, type FeedCheck } from './app/check-feeds.js';
import { commandHandler } from './app/commands/handle.js';
import { type CycleReport, ingest, type Progress } from './app/ingest/cycle.js';
import { type Service, startService } from './app/service.js';
import { loadLexicon } from './config/lexicon.js';
import { loadSettings } from './config/load.js';
import type { Settings } from './config/schema.js';
import { loadTopic } from './config/topic.js';
import type { Analyzer } from './domain/analysis.js';
import type { FeedSeed } from './domain/feed.js';
import { MINUTE } from './domain/instant.js';
import type { ChatPlatform, CommandHandler } from './domain/ports/chat.js';
import type { Stores } from './domain/ports/stores.js';
import type { Log } from './domain/ports/system.js';
import type { TopicPack } from './domain/topic.js';
import type { Web } from './domain/ports/web.js';

/** The program put together for one database: what the command line, the demo and the service work with. */
export interface House {
  readonly settings: Settings;
  readonly packs: readonly TopicPack[];
  readonly stores: Stores;
  readonly web: Web;
  readonly log: Log;
  readonly context: CommandContext;
  readonly handle: CommandHandler;
  /** Adds the feeds that are not there yet; those of the topic packs unless others are given. */
  addFeeds(feeds?: readonly FeedSeed[]): Promise<number>;
  /** One round of polling, reading and analysing what is due. */
  ingest(progress?: Progress, signal?: AbortSignal): Promise<CycleReport>;
  /** Fetches a feed and says how it does, storing nothing. */
  check(seed: FeedSeed): Promise<FeedCheck>;
  /** Starts the clock and the platforms. */
  serve(platforms: readonly ChatPlatform[]): Promise<Service>;
  close(): Promise<void>;
}

/** A text is given up after this long in a worker. */
const ANALYSIS_DEADLINE_MS = 20_000;
const PARSE_DEADLINE_MS = 5_000;

export { isUnattended, wantsColour } from './config/load.js';

/** The settings as the environment and the file give them; throws `settings_invalid`. */
export const readSettings = (): Settings => loadSettings();

/** The analysis in this thread, for a command that needs nothing else. `topic`: a pack's name, the first followed one by default. */
export function openAnalyzer(topic?: string): Analyzer {
  return createAnalyzer(loadLexicon(), loadTopic(topic ?? readSettings().topics[0] ?? ''));
}

/** Opens database, web and workers as `settings` say. `close` ends all of it. Throws what cannot be opened, as a StandpointError. */
export async function openHouse(settings: Settings = readSettings()): Promise<House> {
  const log = openLog(settings.logLevel);
  const packs = settings.topics.map(loadTopic);
  const lexicon = loadLexicon();
  const stores = await openStores(settings.database.url);
  const web = openWeb({ userAgent: userAgent(settings.web.contact), allowPrivateAddresses: settings.web.allowPrivateAddresses });
  const reader = feedReader({ deadlineMs: PARSE_DEADLINE_MS });
  const pages = pageReader({ deadlineMs: PARSE_DEADLINE_MS });
  const analysis = openAnalysis(lexicon, packs);
  const context = commandContext(settings, packs, lexicon, stores, log);
  const cycle = {
    stores,
    web,
    reader,
    pages,
    packs,
    analysis,
    log,
    clock: systemClock,
    feeds: stores.feeds,
    articles: stores.articles,
    facts: stores.facts,
    concurrency: settings.web.concurrency,
    everyMs: settings.polling.everyMinutes * MINUTE,
    spread: Math.random,
  };
  return {
    settings,
    packs,
    stores,
    web,
    log,
    context,
    handle: commandHandler(context),
    addFeeds: (feeds = packs.flatMap(seedsOf)) => stores.feeds.add(feeds, systemClock.now()),
    ingest: (progress, signal) => ingest(cycle, progress, signal),
    check: (seed) => checkFeed(seed, packs, web, reader, systemClock.now()),
    serve: (platforms) =>
      startService({
        ...context,
        platforms,
        handle: commandHandler(context),
        scheduler: cronScheduler(log),
        whenUnknown: settings.delivery.whenUnknown,
        ingest: (signal) => ingest(cycle, undefined, signal),
      }),
    async close() {
      await Promise.all([reader.close(), pages.close(), analysis.close(), web.close()]);
      await stores.close();
    },
  };
}

function openAnalysis(lexicon: Lexicon, packs: readonly TopicPack[]) {
  const version = analysisVersion(lexicon, packs);
  return analysisPool({
    version,
    workerData: { lexicon, packs, version },
    threads: Math.max(1, availableParallelism() - 1),
    deadlineMs: ANALYSIS_DEADLINE_MS,
  });
}

function commandContext(settings: Settings, packs: readonly TopicPack[], lexicon: Lexicon, stores: Stores, log: Log): CommandContext {
  const actors = actorTable(lexicon.countries, lexicon.bodies);
  const packOf = (topic: string): TopicPack | undefined => packs.find((pack) => pack.id === topic);
  return {
    stores,
    log,
    packs,
    actors,
    clock: systemClock,
    nameOf: (code) => nameOf(actors, code),
    topicTitle: (topic) => packOf(topic)?.title ?? topic,
    subtopicOf: ({ topic, subtopic }) => packOf(topic)?.subtopics.find((each) => each.id === subtopic),
    defaults: { zone: settings.timeZone, at: settings.digest.at, days: settings.digest.days },
  };
}

const seedsOf = (pack: TopicPack): FeedSeed[] => pack.feeds.map(({ url, outlet }) => ({ url, outlet, topics: [pack.id] }));

const userAgent = (contact: string | null): string => `Standpoint/0.1 (news digest bot${contact ? `; ${contact}` : ''})`;
