import type { DigestInput } from '../../src/digest/compose/input.js';
import type { FigureFact, StanceFact, StatementFact } from '../../src/domain/facts.js';
import type { WindowArticle, WindowFacts } from '../../src/domain/ports/stores.js';
import type { Span } from '../../src/domain/span.js';
import { USUAL_FORM } from '../../src/domain/subscription.js';

/** Invented outlets, people and events; facts are pointed at by their words, so that every offset is a real one. */
export const WINDOW = { since: '2026-02-02T06:00:00.000Z', until: '2026-02-03T06:00:00.000Z' };
export const ZONE = 'Europe/Paris';

const NAMES: Record<string, string> = {
  FR: 'France',
  DK: 'Denmark',
  DE: 'Germany',
  NL: 'Netherlands',
  SDF: 'Syrian Democratic Forces',
  GB: 'United Kingdom',
};
export const nameOf = (code: string): string => NAMES[code] ?? code;

export function article(id: string, outlet: string, published: string, title: string, text: string): WindowArticle {
  return { id, outlet, published, title, text, url: `https://${outlet.toLowerCase().replace(/\W+/g, '-')}.example/${id}`, relevant: true };
}

export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length, text: words };
}

/** The sentence around `words`, up to the paragraph's full stops. */
function sentenceAround(text: string, inner: Span): Span {
  const before = text.slice(0, inner.start);
  const start = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, 0);
  const rest = text.slice(inner.end);
  const stop = /[.!?][”"]?(?=\s|$)/.exec(rest);
  const end = stop ? inner.end + stop.index + stop[0].length : text.length;
  return {
    start: before.lastIndexOf('. ') < 0 && before.lastIndexOf('\n') < 0 ? 0 : start,
    end,
    text: text.slice(start === 1 ? 0 : start, end),
  };
}

const sourceOf = (from: WindowArticle) => ({
  articleId: from.id,
  topic: 'is-foreign-fighters',
  url: from.url,
  title: from.title,
  outlet: from.outlet,
  published: from.published,
  analysisVersion: 'test',
});

export interface Said {
  readonly words: readonly string[];
  readonly direct: boolean;
  readonly name?: string | null;
  readonly role?: string | null;
  readonly country?: string | null;
  readonly source?: string;
  readonly cue?: string;
  readonly key?: boolean;
}

export function statement(from: WindowArticle, said: Said): StatementFact {
  const content = said.words.map((words) => spanOf(from.text, words));
  const all = [content[0]!, content.at(-1)!];
  const evidence = sentenceAround(from.text, { start: all[0]!.start, end: all[1]!.end, text: '' });
  const near = (words: string | undefined): Span | null => (words === undefined ? null : spanOf(from.text, words, evidence.start));
  return {
    ...sourceOf(from),
    kind: 'statement',
    id: `s-${from.id}-${content[0]!.start}`,
    evidence,
    quote: said.words.join(' … '),
    direct: said.direct,
    source: near(said.source),
    cue: near(said.cue),
    content,
    speaker: { name: said.name ?? null, role: said.role ?? null, country: said.country ?? null },
    key: said.key ?? true,
  };
}

export function figure(from: WindowArticle, number: string, fields: Partial<FigureFact> & { value: number; unit: string }): FigureFact {
  const span = spanOf(from.text, number);
  return {
    ...sourceOf(from),
    kind: 'figure',
    id: `f-${from.id}-${span.start}`,
    evidence: sentenceAround(from.text, span),
    max: null,
    modifier: null,
    country: null,
    event: null,
    asOf: null,
    group: null,
    parentId: null,
    key: true,
    ...span,
    ...fields,
  };
}

export function stance(
  from: WindowArticle,
  words: string,
  fields: Partial<StanceFact> & Pick<StanceFact, 'country' | 'stance'>,
): StanceFact {
  const span = spanOf(from.text, words);
  return {
    ...sourceOf(from),
    kind: 'stance',
    id: `p-${from.id}-${span.start}`,
    evidence: sentenceAround(from.text, span),
    group: 'everyone',
    authority: 'minister',
    part: 'origin',
    deed: false,
    date: from.published.slice(0, 10),
    ...fields,
  };
}

export function inputOf(facts: Partial<WindowFacts>, fields: Partial<DigestInput> = {}): DigestInput {
  return {
    selection: { topic: 'is-foreign-fighters', subtopic: null, country: null },
    topicTitle: 'Islamic State foreign fighters',
    window: WINDOW,
    facts: { articles: [], statements: [], figures: [], stances: [], skippedByLanguage: {}, ...facts },
    earlier: { stances: [], figures: [], statements: [] },
    failedFeeds: [],
    skippedByLanguage: {},
    unread: { failed: 0, refused: 0, waiting: 0, unanalysed: 0, withoutAddress: 0 },
    builtAt: WINDOW.until,
    form: USUAL_FORM,
    late: false,
    nameOf,
    zone: ZONE,
    linkOf: () => null,
    storyOf: () => null,
    storyLinkOf: () => null,
    ...fields,
  };
}
