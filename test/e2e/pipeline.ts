import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSOLE_CHANNEL, consolePlatform } from '../../src/adapters/chat/console/platform.js';
import { buildDue } from '../../src/app/digests/build.js';
import { deliverDue } from '../../src/app/digests/deliver.js';
import type { Block, Inline, Line } from '../../src/domain/message.js';
import { ask, digestToJson } from '../../src/wiring.js';
import { SAMPLE_FORTNIGHT, sampleHouse, type TestHouse } from '../support/house.js';
import { MemoryOutput } from '../support/memory-output.js';

const DAY = 24 * 3600_000;

/** Feeds in, a digest out, questions answered: the main job on one database. */
export function pipelineSuite(openDatabase: () => Promise<{ readonly url: string; drop(): Promise<void> }>): void {
  describe('from feeds to a delivered digest', () => {
    let database: Awaited<ReturnType<typeof openDatabase>>;
    let rig: TestHouse;

    beforeAll(async () => {
      database = await openDatabase();
      rig = await sampleHouse(database.url);
    });
    afterAll(async () => {
      await rig.close();
      await database.drop();
    });

    test('the first round polls every feed, reads what may be on topic and finds facts', async () => {
      const report = await rig.house.ingest();
      expect(report.polled).toBe(rig.server.feeds.length);
      expect(report.failedFeeds.map((feed) => feed.outlet)).toEqual(['Caspian Monitor']);
      expect(report.newEntries).toBeGreaterThan(40);
      expect(report.read + report.skipped).toBeLessThan(report.newEntries);
      expect(report.relevant).toBeGreaterThan(20);
      expect(report.skipped).toBe(2);
    });

    test('a second round, when the feeds are due again, asks conditionally and stores nothing twice', async () => {
      const before = { counts: await rig.house.stores.facts.counts(), stats: rig.server.stats() };
      rig.clock.forward(27 * 3600_000);
      const report = await rig.house.ingest();
      const after = rig.server.stats();
      expect(report.polled).toBe(rig.server.feeds.length);
      expect(report.newEntries).toBe(0);
      expect(report.read).toBe(0);
      expect(after.notModified - before.stats.notModified).toBe(rig.server.feeds.length - 1);
      expect(await rig.house.stores.facts.counts()).toEqual(before.counts);
    });

    test('no quotation and no number is shown that does not stand in a stored text', async () => {
      const digest = await rig.house.digest('', SAMPLE_FORTNIGHT);
      const answers = [digest.message];
      for (const country of ['denmark', 'france', 'germany', 'netherlands', 'uk', 'canada', 'australia', 'kazakhstan', 'iraq', 'us']) {
        for (const command of ['stance', 'figures', 'statements']) answers.push(await ask(rig.house, command, country));
      }
      let checked = 0;
      for (const line of answers.flatMap((message) => linesOf(message.blocks))) {
        const texts = await Promise.all(
          line.refs.map(async ({ articleId }) => (await rig.house.stores.articles.get(articleId))?.text ?? ''),
        );
        for (const { text } of line.spans.filter(mustStandInText)) {
          checked++;
          expect(
            texts.some((stored) => text.split(' … ').every((piece) => stored.includes(piece))),
            text,
          ).toBe(true);
        }
        for (const ref of line.refs) {
          const stored = (await rig.house.stores.articles.get(ref.articleId))?.text ?? '';
          expect(stored).toContain(ref.evidence);
          expect(ref.start).toBeLessThan(ref.end);
          expect(ref.end).toBeLessThanOrEqual(stored.length);
        }
      }
      expect(checked).toBeGreaterThan(30);
    });

    test('every line of the digest opens to its source', async () => {
      const json = digestToJson(await rig.house.digest('', SAMPLE_FORTNIGHT));
      const lines = json.sections.flatMap((section) => section.lines);
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        expect(line.facts.length).toBeGreaterThan(0);
        for (const fact of line.facts) expect(fact.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
      }
    });

    test('a subscribed channel gets each digest once, however often the clock strikes', async () => {
      const output = new MemoryOutput();
      const terminal = consolePlatform({ output, input: null, color: false, onQuit: () => {} });
      const deliver = { ...rig.house.context, platforms: [terminal], whenUnknown: 'resend' as const, leaseMs: 60_000, holder: 'test' };
      await ask(rig.house, 'subscribe', 'at 07:00');
      rig.clock.forward(DAY);
      expect(await buildDue(rig.house.context)).toBe(1);
      expect(await buildDue(rig.house.context)).toBe(0);
      expect(await deliverDue(deliver)).toBe(1);
      expect(await deliverDue(deliver)).toBe(0);
      expect(output.text).toContain('Islamic State');
      const [subscription] = await rig.house.stores.subscriptions.ofChannel(CONSOLE_CHANNEL);
      expect(subscription?.nextDueAt.slice(11)).toBe('07:00:00.000Z');
    });

    test('analysed again with the same version, nothing is done; facts keep their ids', async () => {
      const ids = async () => (await rig.house.lookUp.statements('denmark')).map((fact) => fact.id);
      const before = await ids();
      expect(await rig.house.reanalyse(() => {})).toEqual({ analysed: 0, failed: 0 });
      expect(await ids()).toEqual(before);
    });
  });
}

const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => (block.kind === 'lines' ? block.lines.flatMap((line) => [line, ...(line.children ?? [])]) : []));

const mustStandInText = (span: Inline): boolean => span.style === 'quoted' || span.style === 'number';
