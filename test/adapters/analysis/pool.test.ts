import { afterEach, describe, expect, test, vi } from 'vitest';
import { analysisPool } from '../../../src/adapters/analysis/pool.js';
import { createAnalyzer } from '../../../src/analysis/analyzer.js';
import { analysisVersion } from '../../../src/analysis/version.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { loadTopic } from '../../../src/config/topic.js';
import type { AnalysisService } from '../../../src/domain/ports/analysis.js';

const lexicon = loadLexicon();
const packs = [loadTopic('is-foreign-fighters')];
const version = analysisVersion(lexicon, packs);
const TOPIC = 'is-foreign-fighters';
const article = (id: string, text: string) => ({ id, text, date: '2026-03-04T00:00:00.000Z' });
const NEWS =
  'Norway will not take back citizens who joined the Islamic State group, Justice Minister Tove Aasgard said on Tuesday. “We have no plan to bring them home,” she told reporters in Oslo.';

let pool: AnalysisService | undefined;
afterEach(async () => {
  await pool?.close();
});
const open = (deadlineMs: number): AnalysisService => {
  pool = analysisPool({ version, workerData: { lexicon, packs, version }, threads: 1, deadlineMs });
  return pool;
};

describe('the analysis in threads', () => {
  test('finds what it finds in this thread', async () => {
    const inThread = createAnalyzer(lexicon, packs[0]!, version).analyze(article('a', NEWS));
    expect(await open(20_000).analyze(article('a', NEWS), TOPIC)).toEqual(inThread);
    expect(inThread.statements.length).toBeGreaterThan(0);
  });

  test('a text that outlasts its deadline fails with a name, and the next one is analysed', async () => {
    const service = open(5_000);
    // A thread that starts on a busy machine may need more than one try.
    const soon = (id: string) => vi.waitFor(() => service.analyze(article(id, NEWS), TOPIC), { timeout: 120_000 });
    await soon('warm');
    const endless = `${NEWS} `.repeat(60_000);
    await expect(service.analyze(article('endless', endless), TOPIC)).rejects.toMatchObject({ code: 'analysis_failed' });
    expect((await soon('after')).statements.length).toBeGreaterThan(0);
  });

  test('a topic that is not loaded is named', async () => {
    await expect(open(20_000).analyze(article('a', NEWS), 'volcanoes')).rejects.toThrow('volcanoes');
  });
});
