/**
 * What works on files alone. Apart from the house: its start must not wait for the language library and the page reader, which it uses in worker
 * threads only.
 */
import { createAnalyzer } from '../analysis/analyzer.js';
import { loadLexicon } from '../config/lexicon.js';
import { loadSettings } from '../config/load.js';
import { loadTopic } from '../config/topic.js';
import type { Analyzer } from '../domain/analysis.js';

export { parseFeedBytes } from '../adapters/feeds/parse-feed.js';
export { readPageBytes } from '../adapters/web/page.js';

/** The analysis in this thread. `topic`: a pack's name, the first followed one by default. */
export function openAnalyzer(topic?: string): Analyzer {
  return createAnalyzer(loadLexicon(), loadTopic(topic ?? loadSettings().topics[0] ?? ''));
}
