import type { Clock } from '../../src/domain/ports/system.js';
import { SAMPLE_DIRECTORY, startSampleServer } from '../../src/wiring/sample.js';
import { type House, openHouse, readSettings } from '../../src/wiring.js';

/** A clock that a test moves. */
export class TestClock implements Clock {
  constructor(private at: number) {}
  now(): string {
    return new Date(this.at).toISOString();
  }
  forward(milliseconds: number): void {
    this.at += milliseconds;
  }
}

/** The whole program on a database, with the sample news on loopback as its feeds. */
export interface TestHouse {
  readonly house: House;
  readonly clock: TestClock;
  readonly server: Awaited<ReturnType<typeof startSampleServer>>;
  /** Reads all of the sample news: what a busy machine gave up for now is tried again, at the same hour as far as the program knows. */
  ingestAll(): Promise<void>;
  close(): Promise<void>;
}

/** How long after a failure an article is tried again, at most. */
const NEXT_TRY = 24 * 3600_000;
const TRIES = 5;

/** The morning after the sample fortnight. */
export const SAMPLE_END = Date.parse('2026-03-16T06:00:00.000Z');

/** `operators`: ids of people who may correct. */
export async function sampleHouse(databaseUrl: string, operators: readonly string[] = []): Promise<TestHouse> {
  const server = await startSampleServer({ directory: SAMPLE_DIRECTORY });
  const settings = readSettings();
  const clock = new TestClock(SAMPLE_END);
  const house = await openHouse(
    {
      ...settings,
      operators: [...operators],
      database: { url: databaseUrl },
      web: { ...settings.web, allowPrivateAddresses: true },
      logLevel: 'silent',
    },
    clock,
  );
  await house.addFeeds(server.feeds.map((feed) => ({ ...feed, topics: house.packs.map((pack) => pack.id) })));
  return {
    house,
    clock,
    server,
    async ingestAll() {
      const failedIn = async (): Promise<number> => {
        const { failedArticles, failedAnalyses } = await house.ingest();
        return failedArticles + failedAnalyses;
      };
      for (let turn = 1, failed = await failedIn(); failed > 0 && turn < TRIES; turn++) {
        clock.forward(turn * NEXT_TRY);
        failed = await failedIn();
        clock.forward(-turn * NEXT_TRY);
      }
    },
    async close() {
      await house.close();
      await server.close();
    },
  };
}

export const SAMPLE_FORTNIGHT = { since: '2026-03-02T00:00:00.000Z', until: '2026-03-16T00:00:00.000Z' };
