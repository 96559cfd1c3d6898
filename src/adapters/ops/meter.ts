import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { PostResult } from '../../domain/delivery.js';
import { sentenceOf } from '../../domain/errors.js';
import type { AnalysisService } from '../../domain/ports/analysis.js';
import type { ArchiveStore } from '../../domain/ports/archive.js';
import type { ChatDesk, ChatPlatform } from '../../domain/ports/chat.js';
import type { ArticleStore, FeedStore } from '../../domain/ports/stores.js';
import type { Log } from '../../domain/ports/system.js';

/** Numbers for the operator. It stands around ports and use cases, which know nothing of it. */
export interface Meter {
  readonly registry: Registry;
  feeds(store: FeedStore): FeedStore;
  articles(store: ArticleStore): ArticleStore;
  analysis(service: AnalysisService): AnalysisService;
  platform(platform: ChatPlatform): ChatPlatform;
  desk(desk: ChatDesk): ChatDesk;
  /** Counts what a language model did for one digest, and what that cost. */
  model(report: ModelDid): void;
}

export interface ModelDid {
  readonly outcome: string;
  /** Lines it was asked to shorten, and those of its answers that stand in the digest. */
  readonly asked: number;
  readonly used: number;
  /** Answers that were not grounded in the sources, each with the reason. */
  readonly refused: readonly { readonly reason: string }[];
  readonly tokens: { readonly input: number; readonly output: number };
}

const seconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e9;

/** Counters of this process, and gauges that are read from the store when somebody looks. */
export function openMeter(archive: Pick<ArchiveStore, 'feedCounts' | 'openDeliveries'>, log: Log): Meter {
  const registry = new Registry();
  const registers = [registry];
  const polls = new Counter({ name: 'standpoint_polls_total', help: 'Feeds polled, by outcome.', labelNames: ['outcome'], registers });
  const entries = new Counter({ name: 'standpoint_entries_total', help: 'Entries seen for the first time.', registers });
  const articles = new Counter({
    name: 'standpoint_articles_total',
    help: 'Articles by outcome of reading.',
    labelNames: ['outcome'],
    registers,
  });
  const analysed = new Histogram({
    name: 'standpoint_analysis_seconds',
    help: 'Time to find the facts of one article, by outcome.',
    labelNames: ['outcome'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5, 20],
    registers,
  });
  const posts = new Counter({
    name: 'standpoint_deliveries_total',
    help: 'Attempts to post a digest, by platform and outcome.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const lookUps = new Histogram({
    name: 'standpoint_look_up_seconds',
    help: 'Time to answer a command.',
    labelNames: ['command', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3],
    registers,
  });
  const models = modelCounters(registers);
  stored('standpoint_feeds', 'Feeds, by state.', ['state'], async (set) => {
    for (const [state, count] of Object.entries(await archive.feedCounts())) set({ state }, count);
  });
  stored('standpoint_deliveries_open', 'Deliveries not settled, by platform and state.', ['platform', 'state'], async (set) => {
    for (const { platform, state, count } of await archive.openDeliveries()) set({ platform, state }, count);
  });

  /** A gauge that asks the store. One that cannot be read is left out and logged: the other numbers are still wanted. */
  function stored(
    name: string,
    help: string,
    labelNames: string[],
    read: (set: (labels: Record<string, string>, value: number) => void) => Promise<void>,
  ) {
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset();
        try {
          await read((labels, value) => this.set(labels, value));
        } catch (error) {
          log.warn({ metric: name, reason: sentenceOf(error) }, 'A number for the operator could not be read.');
        }
      },
    });
  }

  return {
    registry,

    feeds: (store) => ({
      ...store,
      async recordPoll(record) {
        const added = await store.recordPoll(record);
        polls.inc({ outcome: record.succeeded ? 'succeeded' : 'failed' });
        entries.inc(added);
        return added;
      },
      async recordUnchanged(unchanged) {
        const stored = await store.recordUnchanged(unchanged);
        polls.inc({ outcome: 'succeeded' }, stored.size);
        return stored;
      },
    }),

    articles: (store) => ({
      ...store,
      async saveText(id, text, skipReason = null) {
        await store.saveText(id, text, skipReason);
        articles.inc({ outcome: skipReason === null ? 'read' : 'skipped' });
      },
      async skip(id, reason) {
        await store.skip(id, reason);
        articles.inc({ outcome: 'skipped' });
      },
      async fail(id, reason, nextTryAt) {
        await store.fail(id, reason, nextTryAt);
        articles.inc({ outcome: 'failed' });
      },
    }),

    analysis: (service) => ({
      get version() {
        return service.version;
      },
      close: () => service.close(),
      async analyze(article, topic) {
        const began = process.hrtime.bigint();
        try {
          const found = await service.analyze(article, topic);
          analysed.observe({ outcome: found.relevant ? 'relevant' : 'not_relevant' }, seconds(began));
          return found;
        } catch (error) {
          analysed.observe({ outcome: 'failed' }, seconds(began));
          throw error;
        }
      },
    }),

    platform(platform) {
      const counted = async (attempt: Promise<PostResult>): Promise<PostResult> => {
        const result = await attempt;
        posts.inc({ platform: platform.name, outcome: result.kind });
        return result;
      };
      // Everything else of it stays: without its limits a platform would be posted to as fast as the database can.
      return { ...platform, post: (...post) => counted(platform.post(...post)) };
    },

    model: models,

    desk: (desk) => ({
      ...desk,
      async answer(call) {
        const began = process.hrtime.bigint();
        // What is typed is no label: only commands that there are.
        const command = desk.commands.find(({ name }) => name === call.command.toLowerCase())?.name ?? 'unknown';
        try {
          const reply = await desk.answer(call);
          lookUps.observe({ command, outcome: 'answered' }, seconds(began));
          return reply;
        } catch (error) {
          lookUps.observe({ command, outcome: 'failed' }, seconds(began));
          throw error;
        }
      },
    }),
  };
}

/** What a model costs, and how much of it is no use. */
function modelCounters(registers: Registry[]): (report: ModelDid) => void {
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name: `standpoint_model_${name}_total`, help, labelNames: [label], registers });
  const digests = counter('digests', 'Digests that a model was to shorten, by outcome.', 'outcome');
  const lines = counter('lines', 'Lines that a model was asked to shorten, and those of its answers that were used.', 'outcome');
  const refusals = counter('refusals', 'Answers of a model that were not grounded in the sources, by reason.', 'reason');
  const tokens = counter('tokens', 'Tokens that a model read and wrote, as its server counts them.', 'direction');
  return ({ outcome, asked, used, refused, tokens: { input, output } }) => {
    digests.inc({ outcome });
    lines.inc({ outcome: 'asked' }, asked);
    lines.inc({ outcome: 'used' }, used);
    for (const { reason } of refused) refusals.inc({ reason });
    tokens.inc({ direction: 'input' }, input);
    tokens.inc({ direction: 'output' }, output);
  };
}
