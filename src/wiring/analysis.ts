import { availableParallelism } from 'node:os';
import { analysisPool } from '../adapters/analysis/pool.js';
import { analysisVersion } from '../analysis/version.js';
import type { Names } from '../config/names.js';
import type { AnalysisService } from '../domain/ports/analysis.js';
import type { TopicPack } from '../domain/topic.js';

/** A text is broken off after this long in a thread, and tried again later. */
const DEADLINE_MS = 60_000;

/** The analysis, whose lexicon and weights are read when it is first needed: a bot and a look-up never do, and start sooner. */
export interface LateAnalysis extends AnalysisService {
  /** Reads them now; the version is known from then on. Rejects with `lexicon_invalid`. */
  prepare(): Promise<void>;
}

export function openAnalysis(names: Names, packs: readonly TopicPack[]): LateAnalysis {
  let opening: Promise<AnalysisService> | null = null;
  let opened: AnalysisService | null = null;
  const open = async (): Promise<AnalysisService> => {
    const { loadLexicon } = await import('../config/lexicon.js');
    const lexicon = loadLexicon(names);
    const version = analysisVersion(lexicon, packs);
    opened = analysisPool({
      version,
      workerData: { lexicon, packs, version },
      threads: Math.max(1, availableParallelism() - 1),
      deadlineMs: DEADLINE_MS,
    });
    return opened;
  };
  const service = (): Promise<AnalysisService> => {
    opening ??= open();
    return opening;
  };
  return {
    prepare: async () => void (await service()),
    get version() {
      if (opened === null) throw new Error('The analysis has no version before it is prepared.');
      return opened.version;
    },
    analyze: async (article, topic) => (await service()).analyze(article, topic),
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}
