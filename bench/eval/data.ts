import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analyzer } from '../../src/domain/analysis.js';
import type { ArticleText } from '../../src/domain/article.js';

/** Scores the analysis with the scorers of an evaluation data folder (`articles/`, `nlp/`, `score/`); returns what they print. */
export function scoreData(directory: string, analyzer: Analyzer): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'standpoint-eval-'));
  const score = (script: string, ...args: string[]): string =>
    execFileSync(process.execPath, [join(directory, 'score', script), ...args], { encoding: 'utf8', maxBuffer: 64 << 20 }).trimEnd();
  const analysed = (name: string, articles: readonly ArticleText[]): string => {
    const file = join(scratch, `${name}.jsonl`);
    writeFileSync(file, articles.map((article) => `${JSON.stringify({ id: article.id, ...analyzer.analyze(article) })}\n`).join(''));
    return file;
  };
  const converted = (name: string, articles: readonly ArticleText[], kind: string): string => {
    const file = join(scratch, `${name}.${kind}.jsonl`);
    writeFileSync(file, score('from-analysis.mjs', analysed(name, articles), kind));
    return file;
  };
  try {
    const articles = readdirSync(join(directory, 'articles')).filter((file) => file.endsWith('.json'));
    const polnear = join(directory, 'nlp', 'polnear.dev.jsonl');
    const quantities = join(directory, 'nlp', 'newsquant.jsonl');
    const news = articles.map((file) => JSON.parse(readFileSync(join(directory, 'articles', file), 'utf8')) as ArticleText);
    return [
      score('score-articles.mjs', join(directory, 'articles', 'gold.jsonl'), analysed('articles', news)),
      score(
        'score-attribution.mjs',
        polnear,
        converted('polnear', lines(polnear), 'attributions'),
        '--subset',
        'statement',
        '--boot',
        '500',
      ),
      score('score-quantities.mjs', quantities, converted('newsquant', lines(quantities), 'quantities'), '--split', 'dev'),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const lines = (file: string): ArticleText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleText);
