import './adapters/system/sparing-heap.js';
import { randomUUID } from 'node:crypto';
import { openCharts } from './adapters/charts/charts.js';
import { CONSOLE_CHANNEL, CONSOLE_USER, consolePlatform, consoleWidth } from './adapters/chat/console/platform.js';
import { renderConsole } from './adapters/chat/console/render.js';
import { platformsFrom } from './adapters/chat/platforms.js';
import { entryReader, feedReader } from './adapters/feeds/feed-reader.js';
import { type Meter, openMeter } from './adapters/ops/meter.js';
import { cronScheduler } from './adapters/schedule/cron.js';
import { paths } from './adapters/site/site.js';
import { openStores } from './adapters/store/open.js';
import { openLog, systemClock } from './adapters/system/system.js';
import { openWeb } from './adapters/web/http.js';
import { pageReader } from './adapters/web/page-reader.js';
import { actorTable } from './analysis/actors/lexicon.js';
import { nameOf } from './analysis/actors/resolve.js';
import { chatDesk } from './app/chat/desk.js';
import type { CommandContext } from './app/commands/command.js';
import { COMMANDS } from './app/commands/list.js';
import { selectionFrom } from './app/commands/selection.js';
import { composeFor, explainFor } from './app/digests/build.js';
import { eraseWorkspace } from './app/erase.js';
import type { FeedCheck } from './app/feeds/check.js';
import type { ProbeDeps } from './app/feeds/probe.js';
import type { ClaimDeps } from './app/ingest/claimed.js';
import { ingest } from './app/ingest/cycle.js';
import type { PollDeps } from './app/ingest/poll.js';
import { type Reanalysed, type ReanalyseProgress, reanalyse } from './app/ingest/reanalyse.js';
import type { CycleReport, Progress } from './app/ingest/report.js';
import { lookUpFigures, lookUpStances, lookUpStatements } from './app/look-up.js';
import { withRetention } from './app/retention.js';
import { type Role, type Service, startService } from './app/service.js';
import { loadSettings, wantsColour } from './config/load.js';
import { loadNames, type Names } from './config/names.js';
import type { Settings } from './config/schema.js';
import { loadTopic } from './config/topic.js';
import type { LineExplanation } from './digest/compose/explain.js';
import type { Digest, Window } from './domain/digest.js';
import type { FigureFact, StanceFact, StatementFact } from './domain/facts.js';
import type { FeedSeed } from './domain/feed.js';
import { DAY, MINUTE } from './domain/instant.js';
import type { Message } from './domain/message.js';
import type { Charts } from './domain/ports/charts.js';
import type { ChatDesk, ChatPlatform } from './domain/ports/chat.js';
import type { Erased } from './domain/ports/erasure.js';
import type { Stores } from './domain/ports/stores.js';
import type { Clock, Log } from './domain/ports/system.js';
import type { Web } from './domain/ports/web.js';
import type { PlatformName } from './domain/subscription.js';
import { type DigestForm, USUAL_FORM } from './domain/subscription.js';
import type { TopicPack } from './domain/topic.js';
import { openAnalysis } from './wiring/analysis.js';
import { seedsOf, userAgent } from './wiring/feeds-of.js';
import { openJobs } from './wiring/jobs.js';
import { openShortener } from './wiring/model.js';

/** The program put together for one database: what the command line, the demo and the service work with. */
export interface House {
  readonly settings: Settings;
  readonly packs: readonly TopicPack[];
  readonly stores: Stores;
  readonly web: Web;
  readonly log: Log;
  /** Draws the pictures of messages; its renderer is loaded with the first. */
  readonly charts: Charts;
  readonly context: CommandContext;
  /** Numbers for the operator. */
  readonly meter: Meter;
  readonly desk: ChatDesk;
  /** Adds the feeds that are not there yet; those of the topic packs unless others are given. */
  addFeeds(feeds?: readonly FeedSeed[]): Promise<number>;
  /** What polling, and looking at a feed before it is followed, need. */
  readonly polling: PollDeps & ClaimDeps & ProbeDeps & { readonly concurrency: number; readonly packs: readonly TopicPack[] };
  /** One round of polling, reading and analysing what is due. */
  ingest(progress?: Progress, signal?: AbortSignal): Promise<CycleReport>;
  /** Finds the facts of stored texts again that another version of the analysis found. */
  reanalyse(progress: ReanalyseProgress, signal?: AbortSignal): Promise<Reanalysed>;
  /** Composes the digest of a subject (topic, sub-topic, country; empty: the first topic) and window; stores nothing. */
  digest(subject: string, window: Window, form?: DigestForm): Promise<Digest>;
  /** Why each line of that digest stands where it stands. */
  explain(subject: string, window: Window, form?: DigestForm): Promise<readonly LineExplanation[]>;
  /** The facts that the chat commands answer with. */
  readonly lookUp: {
    stances(country: string): Promise<readonly StanceFact[]>;
    figures(country: string): Promise<readonly FigureFact[]>;
    statements(asked: string): Promise<readonly StatementFact[]>;
  };
  /** Forgets a workspace or guild. */
  erase(platform: PlatformName, workspace: string): Promise<Erased>;
  /** Fetches a feed and says how it does, storing nothing. */
  check(seed: FeedSeed): Promise<FeedCheck>;
  /** The chat platforms whose tokens are set. */
  platforms(): Promise<readonly ChatPlatform[]>;
  /** Starts the clock and the platforms. */
  serve(platforms: readonly ChatPlatform[], role?: Role): Promise<Service>;
  close(): Promise<void>;
}

/** With the fetch before it a hostile feed or page costs five seconds at most. */
const PARSE_DEADLINE_MS = 4_000;

// What a command needs beside the house, from the rooms that only this file may join.
export { renderHtmlPage } from './adapters/site/preview.js';
export { untilRefused } from './app/chat/until-refused.js';
export { type JobsOverview, jobsOverview, retryStopped } from './app/jobs/overview.js';
export { isDatabaseAway, untilAvailable } from './app/until-available.js';
export { isUnattended } from './config/load.js';
export { digestToJson } from './digest/json.js';
export { groupStories } from './digest/stories/cluster.js';
export { drawingsOf } from './wiring/charts.js';

/** The settings as the environment and the file give them; throws `settings_invalid`. */
export const readSettings = (): Settings => loadSettings();

/** Opens database, web and workers as `settings` say. `close` ends all of it. Throws what cannot be opened, as a StandpointError. */
export async function openHouse(settings: Settings = readSettings(), clock: Clock = systemClock): Promise<House> {
  const log = openLog(settings.logLevel);
  const packs = settings.topics.map(loadTopic);
  const names = loadNames();
  const stores = await openStores(settings.database.url, { log });
  const web = openWeb({ userAgent: userAgent(settings.web.contact), ...settings.web });
  const reader = feedReader({ deadlineMs: PARSE_DEADLINE_MS });
  const entries = entryReader(packs, { deadlineMs: PARSE_DEADLINE_MS });
  const pages = pageReader({ deadlineMs: PARSE_DEADLINE_MS });
  const meter = openMeter(stores.archive, log);
  const reading = openAnalysis(names, packs);
  const analysis = meter.analysis(reading);
  const context = commandContext({ settings, packs, names, stores, log, clock, meter });
  const charts = openCharts();
  const desk = meter.desk(chatDesk(context));
  const cycle = {
    stores,
    web,
    reader,
    entryReader: entries,
    pages,
    packs,
    analysis,
    log,
    clock,
    feeds: meter.feeds(stores.feeds),
    articles: meter.articles(stores.articles),
    facts: stores.facts,
    concurrency: settings.web.concurrency,
    claims: stores.claims,
    workLeaseMs: 5 * settings.jobs.leaseSeconds * 1000,
    everyMs: settings.polling.everyMinutes * MINUTE,
    backlogMs: settings.polling.backlogDays * DAY,
    spread: Math.random,
  };
  return {
    settings,
    packs,
    stores,
    web,
    log,
    charts,
    context,
    meter,
    desk,
    addFeeds: (feeds = packs.flatMap(seedsOf)) => stores.feeds.add(feeds, clock.now()),
    polling: cycle,
    async ingest(progress, signal) {
      // A fault in its files is told before anything is polled.
      await reading.prepare();
      return ingest(cycle, progress, signal);
    },
    async reanalyse(progress, signal) {
      await reading.prepare();
      return reanalyse(cycle, progress, signal);
    },
    digest: (subject, window, form = USUAL_FORM) =>
      composeFor({ selection: selectionFrom(subject, context), window, zone: settings.timeZone, form, late: false }, context),
    explain: (subject, window, form = USUAL_FORM) =>
      explainFor({ selection: selectionFrom(subject, context), window, zone: settings.timeZone, form, late: false }, context),
    lookUp: {
      stances: (country) => lookUpStances(country, context),
      figures: (country) => lookUpFigures(country, context),
      statements: (asked) => lookUpStatements(asked, context),
    },
    erase: (platform, workspace) => eraseWorkspace(platform, workspace, context),
    async check(seed) {
      const { checkFeed } = await import('./app/feeds/check.js');
      return checkFeed(seed, packs, { web, reader }, clock.now());
    },
    platforms: () => platformsFrom(settings, { log, charts, installations: stores.installations }),
    async serve(platforms, role = 'all') {
      if (role !== 'bot') await reading.prepare();
      // Before the clock, which would run on where the queue cannot be opened.
      const jobs = await openJobs(settings, stores, log);
      return startService({
        ...context,
        ...cycle,
        zone: settings.timeZone,
        topics: packs.map((pack) => pack.id),
        platforms: platforms.map(meter.platform),
        desk,
        scheduler: withRetention(cronScheduler(log), { ...context, articleTextDays: settings.retention.articleTextDays }),
        role,
        jobs,
        holder: randomUUID(),
        whenUnknown: settings.delivery.whenUnknown,
        leaseMs: settings.jobs.leaseSeconds * 1000,
      });
    },
    async close() {
      await Promise.all([reader.close(), entries.close(), pages.close(), analysis.close(), web.close()]);
      await stores.close();
    },
  };
}

interface Rooms {
  readonly settings: Settings;
  readonly packs: readonly TopicPack[];
  readonly names: Names;
  readonly stores: Stores;
  readonly log: Log;
  readonly clock: Clock;
  readonly meter: Meter;
}

/** A page's public address, null where none is set. */
const pageAddress = ({ site }: Settings, path: string): string | null =>
  site.address === null ? null : `${site.address.replace(/\/+$/, '')}${path}`;

function commandContext({ settings, packs, names, stores, log, clock, meter }: Rooms): CommandContext {
  const actors = actorTable(names.countries, names.bodies);
  const packOf = (topic: string): TopicPack | undefined => packs.find((pack) => pack.id === topic);
  return {
    stores,
    log,
    packs,
    actors,
    operators: new Set(settings.operators),
    clock,
    nameOf: (code) => nameOf(actors, code),
    topicTitle: (topic) => packOf(topic)?.title ?? topic,
    digestLink: (id) => pageAddress(settings, paths.digest(id)),
    storyLink: (id) => pageAddress(settings, paths.story(id)),
    subtopicOf: ({ topic, subtopic }) => packOf(topic)?.subtopics.find((each) => each.id === subtopic),
    shorten: openShortener(settings, { clock, log, meter }),
    defaults: { zone: settings.timeZone, at: settings.digest.at, days: settings.digest.days },
  };
}

/** Asks what a chat user could ask, as the person at the console. Throws a StandpointError where chat would answer with its sentence. */
export async function ask({ context }: House, command: string, args: string): Promise<Message> {
  const found = COMMANDS.find((each) => each.name === command);
  if (!found) throw new RangeError(`No command ${command}.`);
  return (await found.run({ command, args, channel: CONSOLE_CHANNEL, user: CONSOLE_USER }, context)).message;
}

/** A message as the terminal shows it. */
export const show = (message: Message): string =>
  renderConsole(message, { color: hasColours(), width: consoleWidth(process.stdout.columns), links: false }).trimEnd();

/** The console as a platform, with a prompt where somebody can type. */
export const openConsole = (options: { readonly prompt: boolean; readonly onQuit: () => void }): ChatPlatform =>
  consolePlatform({ output: process.stdout, input: options.prompt ? process.stdin : null, color: hasColours(), onQuit: options.onQuit });

/** Answers at the prompt of this console, without the clock, until somebody quits. */
export async function converse(house: House, stop: AbortSignal): Promise<void> {
  const quit = new AbortController();
  const terminal = openConsole({ prompt: true, onQuit: () => quit.abort() });
  await terminal.start(house.desk);
  await aborted(AbortSignal.any([quit.signal, stop]));
  await terminal.stop();
}

/** Resolves when the signal is given. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Subscribes the console to the first topic at the default hour, unless it has a subscription. */
export async function subscribeConsole(house: House): Promise<void> {
  if ((await house.stores.subscriptions.ofChannel(CONSOLE_CHANNEL)).length === 0) await ask(house, 'subscribe', '');
}

const hasColours = (): boolean => wantsColour(process.stdout.isTTY === true);
