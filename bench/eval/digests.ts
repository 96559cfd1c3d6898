import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDigest } from '../../src/digest/compose/compose.js';
import type { Analysis, Analyzer } from '../../src/domain/analysis.js';
import type { ArticleText } from '../../src/domain/article.js';
import type { FactSource, FigureFact, StanceFact, StatementFact } from '../../src/domain/facts.js';
import type { WindowFacts } from '../../src/domain/ports/stores.js';
import type { Span } from '../../src/domain/span.js';
import { USUAL_FORM } from '../../src/domain/subscription.js';
import { sameQuote } from './match.js';

interface Gold {
  readonly slug: string;
  readonly relevant: boolean;
  readonly statements: readonly { readonly quote: string; readonly key: boolean; readonly group?: number }[];
  readonly numbers: readonly { readonly value: number; readonly max?: number | null; readonly unit: string; readonly key: boolean }[];
}

const DAY_MS = 86_400_000;

/**
 * A digest of each article of an evaluation data folder alone: of the statements and figures that it shows, the share that an editor marked
 * as fit for one. Returns the table's lines, with what should not have been shown where `details` are wanted.
 */
export function scoreDigests(directory: string, analyzer: Analyzer, details = false): string[] {
  const folder = join(directory, 'articles');
  const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  const bySlug = new Map(gold.map((line) => JSON.parse(line) as Gold).map((each) => [each.slug, each]));
  const tally = { statement: { shown: 0, key: 0 }, figure: { shown: 0, key: 0 } };
  const wrong: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const article = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ArticleText;
    const expected = bySlug.get(article.id);
    if (!expected) throw new Error(`${file}: no gold.`);
    for (const fact of shownBy(article, analyzer.analyze(article))) {
      const isKey = fact.kind === 'statement' ? statementIsKey(fact, expected) : figureIsKey(fact, expected);
      tally[fact.kind].shown += 1;
      if (isKey) tally[fact.kind].key += 1;
      else
        wrong.push(
          `  ${fact.kind} ${article.id}: ${fact.kind === 'statement' ? fact.quote : `${fact.text} ${fact.unit} | ${fact.evidence.text}`}`,
        );
    }
  }
  const all = { shown: tally.statement.shown + tally.figure.shown, key: tally.statement.key + tally.figure.key };
  const line = (name: string, { shown, key }: typeof all): string =>
    `  ${name.padEnd(24)} ${((100 * key) / (shown || 1)).toFixed(1).padStart(5)} %  (${key} of ${shown})`;
  return [
    'digest of each article: shown lines that an editor would keep',
    line('statements', tally.statement),
    line('figures', tally.figure),
    line('both', all),
    ...(details ? wrong : []),
  ];
}

function shownBy(article: ArticleText, analysis: Analysis): (StatementFact | FigureFact)[] {
  const facts = factsOf(article, analysis);
  const at = Date.parse(article.date ?? '2020-01-01');
  const { message } = composeDigest({
    selection: { topic: 'topic', subtopic: null, country: null },
    topicTitle: 'Topic',
    window: { since: new Date(at - DAY_MS).toISOString(), until: new Date(at + DAY_MS).toISOString() },
    facts,
    earlier: { stances: [], figures: [], statements: [] },
    failedFeeds: [],
    skippedByLanguage: {},
    unread: { failed: 0, refused: 0, waiting: 0, unanalysed: 0, withoutAddress: 0 },
    builtAt: new Date(at + DAY_MS).toISOString(),
    form: USUAL_FORM,
    late: false,
    nameOf: (code) => code,
    zone: 'UTC',
    linkOf: () => null,
    storyOf: () => null,
    storyLinkOf: () => null,
  });
  const shown = message.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines.flatMap((line) => line.refs[0]?.id ?? []) : []));
  return [...facts.statements, ...facts.figures].filter((fact) => shown.includes(fact.id));
}

function factsOf(article: ArticleText, { relevant, statements, figures, stances }: Analysis): WindowFacts {
  const published = new Date(article.date ?? '2020-01-01').toISOString();
  const source = (id: string, evidence: Span): FactSource => ({
    id,
    articleId: article.id,
    topic: 'topic',
    url: `https://article.example/${article.id}`,
    title: article.title ?? '',
    outlet: 'Outlet',
    published,
    analysisVersion: 'eval',
    evidence,
  });
  const spanOf = (text: string): Span => {
    const start = Math.max(0, article.text.indexOf(text));
    return { start, end: start + text.length, text };
  };
  return {
    articles: [{ id: article.id, url: '', title: article.title ?? '', outlet: 'Outlet', published, relevant, text: article.text }],
    statements: relevant
      ? statements.map(({ sentence, ...rest }, i): StatementFact => ({ kind: 'statement', ...rest, ...source(`s${i}`, sentence) }))
      : [],
    figures: figures.map(
      ({ sentence, parent, ...rest }, i): FigureFact => ({
        kind: 'figure',
        ...rest,
        parentId: parent === null ? null : `f${parent}`,
        ...source(`f${i}`, spanOf(sentence)),
      }),
    ),
    stances: stances.map(
      ({ kind, evidence, start, end, ...rest }, i): StanceFact => ({
        kind: 'stance',
        ...rest,
        deed: kind === 'deed',
        ...source(`p${i}`, { start, end, text: evidence }),
      }),
    ),
    skippedByLanguage: {},
  };
}

/** A quotation that its attribution splits (same `group`) counts whole or by its pieces. */
function statementIsKey(fact: StatementFact, { statements }: Gold): boolean {
  const whole = statements
    .filter(({ key }) => key)
    .map(({ quote, group }) =>
      group === undefined ? quote : statements.flatMap((each) => (each.group === group ? [each.quote] : [])).join(' … '),
    );
  const pieces = statements.filter(({ key }) => key).map(({ quote }) => quote);
  return [...whole, ...pieces].some((quote) => sameQuote(quote, fact.quote) > 0);
}

const figureIsKey = (fact: FigureFact, { numbers }: Gold): boolean =>
  numbers.some(({ value, max = null, key }) => key && value === fact.value && max === fact.max);
