import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresAnswer } from '../../src/digest/answers/figures.js';
import { shownStances, stanceAnswer } from '../../src/digest/answers/stance.js';
import { statementsAnswer } from '../../src/digest/answers/statements.js';
import { composeDigest } from '../../src/digest/compose/compose.js';
import type { FigureFact, StanceFact, StatementFact } from '../../src/domain/facts.js';
import { FIGURE_EVENTS, GROUPS, type Modifier } from '../../src/domain/figure.js';
import type { Line, Message } from '../../src/domain/message.js';
import type { WindowArticle } from '../../src/domain/ports/stores.js';
import type { Span } from '../../src/domain/span.js';
import { AUTHORITIES, STANCE_LABELS, STANCE_PARTS } from '../../src/domain/stance.js';
import { article, inputOf, nameOf, ZONE } from './newsroom.js';

/** Facts point anywhere into any text: whatever the analysis may get wrong, what is shown as verbatim stands in the source. */

const word = fc.oneof(
  fc.constantFrom(
    'minister',
    'Dr.',
    'children',
    'never',
    'U.S.',
    '“we',
    'home”',
    '"quote"',
    "don't",
    'café',
    '–',
    '…',
    'said,',
    'No.',
    'Roj',
    '🇫🇷',
    '‘so’',
  ),
  fc.constantFrom('more than', 'some', 'at least', 'up to', '1,200', '27', '3.5', 'nine', '40-50'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '' && !text.includes('\n')),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 40 }).map((words) => `${words.join(' ')}.`);

interface Place {
  readonly from: WindowArticle;
  readonly evidence: Span;
  readonly at: number;
  readonly length: number;
}

const newsroom = fc
  .array(fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 86_399 }), sentence), {
    minLength: 1,
    maxLength: 6,
  })
  .map((texts) =>
    texts.map(([sentences, seconds, title], index) =>
      article(
        `a-${index}`,
        `Outlet ${index % 4}`,
        new Date(Date.parse('2026-02-02T06:00:00Z') + seconds * 1000).toISOString(),
        title,
        sentences.join('\n'),
      ),
    ),
  );

/** A random line of a random article as evidence, and a random place inside it. */
const placeIn = (articles: readonly WindowArticle[]): fc.Arbitrary<Place> =>
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([which, line, at, length]) => {
    const from = articles[which % articles.length]!;
    const lines = from.text.split('\n');
    const index = line % lines.length;
    const start = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
    const text = lines[index]!;
    const inner = at % text.length;
    return { from, evidence: { start, end: start + text.length, text }, at: start + inner, length: 1 + (length % (text.length - inner)) };
  });

const pieceOf = ({ from, at, length }: Place): Span => ({ start: at, end: at + length, text: from.text.slice(at, at + length) });
const sourceOf = ({ from, evidence }: Place, kind: string, index: number) => ({
  id: `${kind}-${index}`,
  articleId: from.id,
  topic: 't',
  url: from.url,
  title: from.title,
  outlet: from.outlet,
  published: from.published,
  analysisVersion: 'p',
  evidence,
});

const country = fc.constantFrom('FR', 'DK', 'SDF', null);
const day = fc.option(fc.constantFrom('2026-02-02', '2026-02-01', '2019-06-01', '2026-02-03'), { nil: null });

const statementsIn = (articles: readonly WindowArticle[]): fc.Arbitrary<StatementFact[]> =>
  fc
    .array(
      fc.record({
        place: placeIn(articles),
        splits: fc.boolean(),
        direct: fc.boolean(),
        country,
        named: fc.boolean(),
        edge: fc.nat({ max: 30 }),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ place, splits, direct, country: code, named, edge }, index): StatementFact => {
        const whole = pieceOf(place);
        const half = Math.floor(whole.text.length / 2);
        const content =
          splits && half > 0
            ? [
                { start: whole.start, end: whole.start + half, text: whole.text.slice(0, half) },
                { start: whole.start + half, end: whole.end, text: whole.text.slice(half) },
              ]
            : [whole];
        const sourceEnd = Math.min(place.evidence.start + edge, whole.start);
        const source = { start: place.evidence.start, end: sourceEnd, text: place.from.text.slice(place.evidence.start, sourceEnd) };
        const cue = { start: sourceEnd, end: whole.start, text: place.from.text.slice(sourceEnd, whole.start) };
        const speaker = { name: named ? 'Aksel Thygesen' : null, role: named ? 'minister' : null, country: code };
        return {
          ...sourceOf(place, 's', index),
          kind: 'statement',
          quote: content.map((piece) => piece.text).join(' … '),
          direct,
          source,
          cue,
          content,
          speaker,
          key: true,
        };
      }),
    );

const modifier = fc.constantFrom<Modifier | null>(null, 'more than', 'at least', 'around', 'up to', 'less than', 'up', 'down');
const figuresIn = (articles: readonly WindowArticle[]): fc.Arbitrary<FigureFact[]> =>
  fc
    .array(
      fc.record({
        place: placeIn(articles),
        value: fc.integer({ min: 1, max: 5000 }),
        modifier,
        country,
        event: fc.option(fc.constantFrom(...FIGURE_EVENTS), { nil: null }),
        asOf: day,
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(
        ({ place, ...fields }, index): FigureFact => ({
          ...sourceOf(place, 'f', index),
          kind: 'figure',
          ...pieceOf(place),
          ...fields,
          max: null,
          unit: 'children',
          group: null,
          parentId: null,
          key: true,
        }),
      ),
    );

const stancesIn = (articles: readonly WindowArticle[]): fc.Arbitrary<StanceFact[]> =>
  fc
    .array(
      fc.record({
        place: placeIn(articles),
        country: fc.constantFrom('FR', 'DK'),
        stance: fc.constantFrom(...STANCE_LABELS),
        group: fc.constantFrom(...GROUPS),
        authority: fc.constantFrom(...AUTHORITIES),
        part: fc.constantFrom(...STANCE_PARTS),
        deed: fc.boolean(),
        date: day,
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map(({ place, ...fields }, index): StanceFact => ({ ...sourceOf(place, 'p', index), kind: 'stance', ...fields })));

const window = newsroom.chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    statements: statementsIn(articles),
    figures: figuresIn(articles),
    stances: stancesIn(articles),
    history: stancesIn(articles),
  }),
);

function everyLine(message: Message, visit: (line: Line) => void): void {
  const walk = (line: Line): void => {
    visit(line);
    for (const child of line.children ?? []) walk(child);
  };
  for (const block of message.blocks) if (block.kind === 'lines') for (const line of block.lines) walk(line);
}

/** Rule 1: verbatim spans stand in the stored text of an article that the line refers to; marks stand only around direct quotations. */
function checkVerbatim(message: Message, articles: readonly WindowArticle[], statements: readonly StatementFact[]): void {
  const texts = new Map(articles.map((each) => [each.id, each.text]));
  const directIds = new Set(statements.filter((each) => each.direct).map((each) => each.id));
  everyLine(message, (line) => {
    expect(line.refs.length).toBeGreaterThan(0);
    for (const ref of line.refs) expect(texts.get(ref.articleId)?.includes(ref.evidence)).toBe(true);
    line.spans.forEach((span, index) => {
      if (span.style === 'quoted' || span.style === 'number') {
        expect(line.refs.some((ref) => texts.get(ref.articleId)?.includes(span.text))).toBe(true);
      }
      if (span.style === undefined && span.text.endsWith('“')) {
        expect(line.spans[index + 1]?.style).toBe('quoted');
        // The clause of a stance may be cut out of a quotation; a statement that is no quotation never gets marks.
        expect(line.refs[0]!.kind === 'stance' || directIds.has(line.refs[0]!.id)).toBe(true);
      }
    });
  });
}

describe('what is shown as verbatim stands in the source', () => {
  it('in a digest', () => {
    fc.assert(
      fc.property(window, ({ history, articles, ...facts }) => {
        const { message } = composeDigest(inputOf({ articles, ...facts }, { earlier: { stances: history, figures: [], statements: [] } }));
        checkVerbatim(message, articles, facts.statements);
        const limits: Record<string, number> = { changes: 4, stories: 4, statements: 5, numbers: 5 };
        for (const block of message.blocks)
          if (block.kind === 'lines') expect(block.lines.length).toBeLessThanOrEqual(limits[block.section] ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('in answers', () => {
    fc.assert(
      fc.property(window, ({ articles, statements, figures, stances }) => {
        const asked = { nameOf, zone: ZONE, now: '2026-02-03T06:00:00.000Z' };
        checkVerbatim(
          statementsAnswer({ asked: 'x', facts: statements, bounded: false, page: 1, otherwise: null, ...asked }).message,
          articles,
          statements,
        );
        checkVerbatim(figuresAnswer({ country: null, group: null, facts: figures, page: 1, ...asked }).message, articles, statements);
        checkVerbatim(
          stanceAnswer({
            country: 'FR',
            group: null,
            shown: shownStances(
              null,
              stances.filter((each) => each.country === 'FR'),
            ),
            ...asked,
          }),
          articles,
          statements,
        );
      }),
      { numRuns: 150 },
    );
  });
});
