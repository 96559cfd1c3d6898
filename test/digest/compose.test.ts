import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../src/digest/compose/compose.js';
import { explainDigest } from '../../src/digest/compose/explain.js';
import { digestToJson } from '../../src/digest/json.js';
import { textOf } from '../../src/digest/lines/inline.js';
import type { Digest } from '../../src/domain/digest.js';
import { FIGURE_EVENTS } from '../../src/domain/figure.js';
import type { Line } from '../../src/domain/message.js';
import { denmark, facts, france, history, morning } from './morning.js';
import { article, figure, inputOf, nameOf, statement } from './newsroom.js';

const linesOf = (digest: Digest, section: string): readonly Line[] =>
  digest.message.blocks.flatMap((block) => (block.kind === 'lines' && block.section === section ? block.lines : []));
const words = (line: Line | undefined): string => textOf(line?.spans ?? []);
const footerOf = (digest: Digest): string =>
  digest.message.blocks.flatMap((block) => (block.kind === 'footer' ? [textOf(block.spans)] : [])).join();

describe('a morning with news', () => {
  const digest = composeDigest(morning());

  it('shows the stance change with both sides and their sources', () => {
    const change = linesOf(digest, 'changes')[0];
    expect(words(change)).toBe('Denmark: refuses to take back children → wants to take back children');
    expect(change?.children?.map((child) => words(child).split(':')[0])).toEqual(['Before', 'Now']);
    expect(change?.children?.map((child) => child.refs[0]?.outlet)).toEqual(['Sund Dagblad', 'Sund Dagblad']);
    expect(words(change?.children?.[0])).toContain('20 Nov 2025');
  });

  it('shows two ministers of one country who contradict each other', () => {
    const dispute = linesOf(digest, 'changes').find((line) => words(line).includes('contradict'));
    expect(dispute?.actor).toBe('FR');
    expect(dispute?.children).toHaveLength(2);
  });

  it('puts figures that conflict side by side, each with its outlets, and not again under the numbers', () => {
    const conflict = linesOf(digest, 'changes').find((line) => words(line).includes('sources differ'));
    expect(conflict?.children?.map((child) => child.spans.find((span) => span.style === 'number')?.text)).toEqual(['19', '27']);
    expect(words(conflict?.children?.[0])).toContain('Sund Dagblad and Kystposten, 2 Feb 2026');
    expect(linesOf(digest, 'numbers').map(words).join()).not.toMatch(/\b(?:19|27) children/);
  });

  it('makes one line of a quotation that three outlets carry', () => {
    const lines = linesOf(digest, 'statements').filter((line) => words(line).includes('We will fetch'));
    expect(lines).toHaveLength(1);
    expect(words(lines[0])).toBe(
      'Aksel Thygesen, immigration minister: “We will fetch the nine children, and we will do it before the summer heat” · Sund Dagblad, Kystposten and Radio Belt, 2 Feb 2026',
    );
    expect(lines[0]?.refs.map((ref) => ref.outlet)).toEqual(['Sund Dagblad', 'Kystposten', 'Radio Belt']);
  });

  it('shows reported speech with its verb and without quotation marks', () => {
    const line = linesOf(digest, 'statements').find((each) => words(each).includes('mothers had been asked'));
    expect(words(line)).toBe(
      'Aksel Thygesen, immigration minister, did not say whether the four mothers had been asked · Sund Dagblad, 2 Feb 2026',
    );
  });

  it('does not repeat under the statements what stands under "What changed"', () => {
    expect(linesOf(digest, 'statements').map(words).join()).not.toContain('stand trial in Paris');
  });

  it('groups the reports of one event, says who was first, and counts a wire copy as a copy', () => {
    const story = linesOf(digest, 'stories')[0];
    expect(words(story)).toContain('Sund Dagblad, 2 Feb 2026 (first to report), Radio Belt; copied by 1 outlet');
    expect(story?.refs).toHaveLength(3);
    // The sentence of it stands above, under what changed: here its title tells it. The first link is the article that is shown.
    expect(words(story)).toMatch(/^Denmark to bring home nine children/);
    expect(story?.spans.find((span) => 'url' in span)).toMatchObject({ text: 'Sund Dagblad', url: story?.refs[0]?.url });
    expect(words(story)).not.toMatch(/^COPENHAGEN/);
  });

  it('writes numbers with the modifier as the source does, and dates the old ones', () => {
    const numbers = linesOf(digest, 'numbers').map(words);
    expect(numbers).toContain('France · Some 160 nationals, held, including more than 110 children · Le Quotidien de Lille, 2 Feb 2026');
    expect(numbers).toContain('up to 2,000 men, held, as of 31 Dec 2025 · Levant Observer, 3 Feb 2026');
  });

  it('says in the footer what was read and what could not be', () => {
    expect(footerOf(digest)).toBe(
      'Mon, 2 Feb 2026, 07:00 – Tue, 3 Feb 2026, 07:00 (Europe/Paris) · 6 articles read from 6 sources · 1 feed failed: Gulf Ledger · not read: 3 articles in Arabic and 1 article in French · SDF: Syrian Democratic Forces',
    );
  });

  it('has a reference behind every line', () => {
    const check = (line: Line): void => {
      expect(line.refs.length).toBeGreaterThan(0);
      for (const child of line.children ?? []) check(child);
    };
    for (const block of digest.message.blocks) if (block.kind === 'lines') for (const line of block.lines) check(line);
  });

  it('is the same for the same facts in any order', () => {
    const reversed = Object.fromEntries(Object.entries(facts).map(([key, list]) => [key, [...list].reverse()]));
    const again = composeDigest(morning({ facts: { ...morning().facts, ...reversed } }));
    expect(again.message).toEqual(digest.message);
    expect(again.id).toBe(digest.id);
  });

  it('explains every line by parts that add up', () => {
    const explanation = explainDigest(morning());
    expect(explanation.filter((line) => line.section === 'changes')).toHaveLength(3);
    for (const line of explanation) {
      const sum = Object.values(line.parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(line.score);
    }
  });

  it('becomes JSON whose lines carry ids, offsets and addresses', () => {
    const json = digestToJson(digest);
    expect(json.sections.map((section) => section.name)).toEqual(['changes', 'stories', 'statements', 'numbers']);
    const quote = json.sections[2]?.lines[0]?.facts[0];
    expect(quote?.url).toBe(denmark.url);
    expect(denmark.text.slice(quote?.start, quote?.end)).toBe('We will fetch the nine children, and we will do it before the summer heat,');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('other mornings', () => {
  it('says in one line that nothing is new', () => {
    const digest = composeDigest(inputOf({ articles: facts.articles.filter((each) => !each.relevant) }));
    expect(digest.empty).toBe(true);
    const texts = digest.message.blocks.filter((block) => block.kind === 'text');
    expect(texts).toHaveLength(1);
    expect(digest.message.blocks.some((block) => block.kind === 'lines')).toBe(false);
    expect(digest.message.summary).toBe('Islamic State foreign fighters, 3 Feb 2026: nothing new');
  });

  it('marks a late digest', () => {
    const digest = composeDigest(morning({ late: true, builtAt: '2026-02-03T09:30:00.000Z' }));
    expect(JSON.stringify(digest.message)).toContain('Late: built Tue, 3 Feb 2026, 10:30 after an outage');
  });

  it('keeps to one country when asked, and lifts the limit of two lines', () => {
    const digest = composeDigest(morning({ selection: { topic: 'is-foreign-fighters', subtopic: null, country: 'FR' } }));
    const actors = digest.message.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines.map((line) => line.actor) : []));
    expect(new Set(actors)).toEqual(new Set(['FR']));
    expect(digest.message.blocks[0]).toMatchObject({ text: 'Islamic State foreign fighters · France' });
    expect(digest.id).not.toBe(composeDigest(morning()).id);
  });

  it('says what could not be read, and why', () => {
    const footerOf = (language: 'en' | 'fr' | 'de' | 'ar'): string => {
      const unread = { failed: 2, refused: 1, waiting: 3, unanalysed: 0, withoutAddress: 1 };
      const digest = composeDigest(morning({ unread, form: { length: 'normal', weekly: false, language } }));
      return textOf(digest.message.blocks.flatMap((block) => (block.kind === 'footer' ? block.spans : [])));
    };
    expect(footerOf('en')).toContain(
      'not read: 3 articles in Arabic, 1 article in French, 2 articles (page unreadable), 1 article (page closed to programs), 3 articles (not read yet) and 1 article (no address)',
    );
    expect(footerOf('fr')).toContain('2 articles (page inaccessible), 1 article (page fermée aux robots), 3 articles (en attente)');
    expect(footerOf('de')).toContain('2 Artikel (Seite nicht lesbar), 1 Artikel (Seite für Programme gesperrt)');
    expect(footerOf('ar')).toContain('لم تُقرأ بعد: 3');
  });

  it('keeps to the terms of a sub-topic', () => {
    const selection = { topic: 'is-foreign-fighters', subtopic: 'trials', country: null };
    const digest = composeDigest(morning({ selection, subtopic: { title: 'Trials', terms: ['judg*', 'stand ... trial', 'prosecut*'] } }));
    expect(linesOf(digest, 'changes').map((line) => line.actor)).toEqual(['FR']);
    // The only report of it stands above.
    expect(linesOf(digest, 'stories')).toEqual([]);
  });

  it('takes back nothing that only an unnamed official said', () => {
    const stances = facts.stances.map((stance) => ({ ...stance, authority: 'unnamed_official' as const }));
    const digest = composeDigest(morning({ facts: { ...morning().facts, stances } }));
    expect(linesOf(digest, 'changes').map(words).join()).not.toContain('→');
  });

  it('takes no background for a change: an old-dated stance in a new article changes nothing', () => {
    const stances = facts.stances.map((stance) => ({ ...stance, date: '2024-01-10' }));
    const digest = composeDigest(morning({ facts: { ...morning().facts, stances } }));
    expect(linesOf(digest, 'changes').map(words).join()).not.toContain('→');
  });

  it('gives at most two lines to one country, unless it is the news', () => {
    const countries = ['FR', 'FR', 'FR', 'FR', 'DK', 'DE', 'NL', 'GB'];
    const articles = countries.map((country, index) =>
      article(
        `m-${index}`,
        `Outlet ${index}`,
        '2026-02-02T12:00:00.000Z',
        `Number ${index}`,
        `Officials in ${nameOf(country)} count ${40 - index} women in the camp near the river.`,
      ),
    );
    // "Returned" and "repatriated" would be two answers to one question.
    const events = FIGURE_EVENTS.filter((event) => event !== 'returned');
    const figures = articles.map((each, index) =>
      figure(each, String(40 - index), {
        value: 40 - index,
        unit: 'women',
        country: countries[index]!,
        event: events[index]!,
        group: 'women',
      }),
    );
    const numbers = linesOf(composeDigest(inputOf({ articles, figures })), 'numbers').map((line) => line.actor);
    expect(numbers).toHaveLength(5);
    expect(numbers.filter((actor) => actor === 'FR')).toHaveLength(2);
    const onlyFrance = linesOf(composeDigest(inputOf({ articles, figures: figures.filter((each) => each.country === 'FR') })), 'numbers');
    expect(onlyFrance).toHaveLength(4);
  });

  it('stays within a screen by dropping the last lines', () => {
    const long =
      'and that the government would have to weigh the safety of its own people against the rights of the children there, '.repeat(6);
    const articles = Array.from({ length: 8 }, (_, index) =>
      article(
        `l-${index}`,
        `Outlet ${index}`,
        '2026-02-02T12:00:00.000Z',
        `Talk ${index}`,
        `“This is speech number ${index} from house ${'abcdefgh'[index]}${index}, ${long}we shall see.” she said.`,
      ),
    );
    const statements = articles.map((each, index) =>
      statement(each, {
        words: [each.text.slice(1, each.text.indexOf('”'))],
        direct: true,
        name: `Speaker ${index}`,
        role: 'minister',
        country: ['FR', 'DK', 'DE', 'NL'][index % 4]!,
      }),
    );
    const digest = composeDigest(inputOf({ articles, statements }));
    const length = digest.message.blocks.reduce(
      (sum, block) => sum + (block.kind === 'lines' ? block.lines.reduce((all, line) => all + words(line).length, 0) : 0),
      0,
    );
    expect(length).toBeLessThanOrEqual(3600);
    expect(linesOf(digest, 'statements').length).toBeGreaterThan(0);
  });

  it('links to the full digest where there is an address', () => {
    const digest = composeDigest(morning({ linkOf: (id) => `https://standpoint.example/digest/${id}` }));
    const footer = digest.message.blocks.find((block) => block.kind === 'footer');
    expect(footer?.kind === 'footer' && footer.spans.at(-1)).toEqual({
      text: 'Full digest',
      url: `https://standpoint.example/digest/${digest.id}`,
    });
  });

  it('finds no conflict between a flight and a total, or between a part and the whole', () => {
    const flight = article(
      'c-1',
      'One',
      '2026-02-02T12:00:00.000Z',
      'Flight',
      'France brought home 12 children from the Roj camp on Monday.',
    );
    const total = article(
      'c-2',
      'Two',
      '2026-02-02T13:00:00.000Z',
      'Total',
      'France has brought home 180 children from the Roj camp since 2019.',
    );
    const child = { unit: 'children', country: 'FR', event: 'repatriated', group: 'children' } as const;
    const figures = [figure(flight, '12', { value: 12, ...child }), figure(total, '180', { value: 180, ...child })];
    expect(linesOf(composeDigest(inputOf({ articles: [flight, total], figures })), 'changes')).toEqual([]);
  });

  it('shows one sentence once, even where two statements were found in it', () => {
    const from = article(
      'o-1',
      'One',
      '2026-02-02T12:00:00.000Z',
      'Flight',
      'The minister said that the flight had left, and added that nobody else would come.',
    );
    const by = { direct: false, name: 'Aksel Thygesen', country: 'DK', source: 'The minister' } as const;
    const statements = [
      statement(from, { words: ['the flight had left'], cue: 'said', ...by }),
      statement(from, { words: ['nobody else would come'], cue: 'added', ...by }),
    ];
    const titled = { ...from, text: `${from.text} The ministry has counted its citizens in the camps twice since the new year began.` };
    expect(
      linesOf(
        composeDigest(inputOf({ articles: [{ ...titled, title: 'Ministry counted citizens in the camps' }], statements })),
        'statements',
      ),
    ).toHaveLength(1);
  });

  it('does not repeat a story’s sentence as a reported statement', () => {
    const from = article(
      'd-1',
      'One',
      '2026-02-02T12:00:00.000Z',
      'Flight',
      'Denmark will bring home nine children from the Roj camp this spring, the minister said.',
    );
    const said = {
      words: ['Denmark will bring home nine children from the Roj camp this spring'],
      direct: false,
      country: 'DK',
      source: 'the minister',
      cue: 'said',
    };
    const digest = composeDigest(inputOf({ articles: [from], statements: [statement(from, said)] }));
    expect(linesOf(digest, 'stories')).toHaveLength(1);
    expect(linesOf(digest, 'statements')).toEqual([]);
  });

  it('takes no number that says nothing without its sentence', () => {
    const text = 'Denmark will bring home nine children from the Roj camp this spring, the minister said.';
    const from = article('d-1', 'One', '2026-02-02T12:00:00.000Z', 'Flight', text);
    const said = { words: ['Denmark will bring home nine children'], direct: false, country: 'DK', source: 'the minister', cue: 'said' };
    const numbers = (event: 'repatriated' | null): readonly Line[] => {
      const figures = [figure(from, 'nine', { value: 9, unit: 'children', country: 'DK', event })];
      return linesOf(composeDigest(inputOf({ articles: [from], statements: [statement(from, said)], figures })), 'numbers');
    };
    expect(numbers(null)).toEqual([]);
    expect(numbers('repatriated')).toHaveLength(1);
  });

  it('shows a contradiction only between different officials', () => {
    const oneVoice = morning().facts.statements.map((each) =>
      each.articleId === france.id ? { ...each, speaker: { name: 'Odile Carpentras', role: null, country: 'FR' } } : each,
    );
    const digest = composeDigest(
      morning({ facts: { ...morning().facts, statements: oneVoice }, earlier: { stances: history, figures: [], statements: [] } }),
    );
    expect(linesOf(digest, 'changes').map(words).join()).not.toContain('contradict');
  });
});
