import { expect, it } from 'vitest';
import type { Analysis } from '../../../src/domain/analysis.js';
import { addArticle, analysis, figure, hours, NOW, span, stance, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const LEAD = '“We will bring home the orphans, nobody else,” Foreign Minister Solveig Aune said on Monday.';
const REPLY = 'Aune — who spoke in Tórshavn — added that “the camps,” in her words, “are no place for a child.”';
const COUNT = 'Of about 1,200 Norlanders who travelled, at least 340 returned, including 52 children.';
const TEXT = `${LEAD}\n\n${COUNT}\n\n${REPLY}\n\n${COUNT}`;

/** An analysis that has every kind of field: spans inside and outside the sentence, split quotations, ranges, parents, nulls. */
const WHOLE: Analysis = analysis({
  statements: [
    statement(TEXT, 'We will bring home the orphans, nobody else,', LEAD, {
      source: span(TEXT, 'Foreign Minister Solveig Aune'),
      cue: span(TEXT, 'said'),
      speaker: { name: 'Solveig Aune', role: 'Foreign Minister', country: 'NO' },
    }),
    statement(TEXT, 'the camps', REPLY, {
      quote: 'the camps, … are no place for a child.',
      content: [span(TEXT, 'the camps,'), span(TEXT, 'are no place for a child.')],
      // The name stands in an earlier sentence.
      source: span(TEXT, 'Solveig Aune'),
      speaker: { name: null, role: null, country: null },
      direct: false,
      key: false,
    }),
    statement(TEXT, 'no place', REPLY, { speaker: null }),
  ],
  figures: [
    figure(TEXT, '1,200', COUNT, { value: 1200, modifier: 'around', unit: 'Norlanders', country: 'NO', event: 'travelled', key: true }),
    figure(TEXT, '340', COUNT, { value: 340, max: 400.5, modifier: 'at least', event: 'returned', asOf: '2026-03-01', parent: 0 }),
    figure(TEXT, '52', COUNT, { value: 52, group: 'children', parent: 1 }),
  ],
  stances: [
    stance(TEXT, 'We will bring home the orphans', { group: 'orphans', date: '2026-03-09' }),
    stance(TEXT, 'We will bring home the orphans', {
      stance: 'refuse',
      group: 'everyone',
      kind: 'deed',
      part: 'custodian',
      authority: 'law',
    }),
  ],
});

/** Storing what was found in an article, and getting it back. */
export function factStoreContract(rig: () => Rig): void {
  const saved = async (change: Partial<Analysis> = {}): Promise<string> => {
    const id = await addArticle(rig().stores, '1', TEXT);
    await rig().stores.facts.saveAnalysis(id, TOPIC, 'v1', { ...WHOLE, ...change }, NOW);
    return id;
  };
  const source = (articleId: string) => ({
    id: expect.stringMatching(/^[a-z0-9]{20}$/),
    articleId,
    topic: TOPIC,
    url: 'https://courier.example/1',
    title: 'Norland weighs the return of eleven families',
    outlet: 'The Harbour Courier',
    published: hours(-2),
    analysisVersion: 'v1',
  });

  it('gives statements back exactly, best first', async () => {
    const id = await saved();
    const expected = WHOLE.statements.map(({ sentence, ...rest }) => ({ kind: 'statement', ...source(id), evidence: sentence, ...rest }));
    expect(await rig().stores.facts.statements({ topic: TOPIC })).toEqual(expected);
  });

  it('gives figures back exactly, with their sentence found in the text and their parent by id', async () => {
    const id = await saved();
    const figures = await rig().stores.facts.figures({ topic: TOPIC });
    const expected = WHOLE.figures.map(({ sentence, parent, ...rest }) => ({
      kind: 'figure',
      ...source(id),
      ...rest,
      evidence: span(TEXT, sentence),
      parentId: parent === null ? null : figures[parent]?.id,
    }));
    expect(figures).toEqual(expected);
    expect(figures[1]?.parentId).toBe(figures[0]?.id);
  });

  it('finds the sentence around the figure where the text holds it twice, and falls back on the number', async () => {
    const second = TEXT.lastIndexOf(COUNT);
    const at = TEXT.indexOf('340', second);
    const later = { ...figure(TEXT, '340', COUNT), start: at, end: at + 3 };
    const lost = figure(TEXT, '52', 'A sentence that the text does not hold: 52.');
    await saved({ figures: [later, lost] });
    const figures = await rig().stores.facts.figures({});
    expect(figures.map(({ evidence }) => evidence)).toEqual([{ start: second, end: second + COUNT.length, text: COUNT }, span(TEXT, '52')]);
  });

  it('gives stances back exactly, newest first by their own date', async () => {
    const id = await saved();
    const expected = [WHOLE.stances[1]!, WHOLE.stances[0]!].map(({ kind, evidence, start, end, ...rest }) => ({
      kind: 'stance',
      ...source(id),
      ...rest,
      deed: kind === 'deed',
      evidence: { start, end, text: evidence },
    }));
    expect(await rig().stores.facts.stances({ topic: TOPIC })).toEqual(expected);
  });

  it('has every fact stand in the stored text where it says', async () => {
    await saved();
    const { facts } = rig().stores;
    for (const fact of [...(await facts.statements({})), ...(await facts.figures({})), ...(await facts.stances({}))]) {
      expect(TEXT.slice(fact.evidence.start, fact.evidence.end)).toBe(fact.evidence.text);
    }
  });

  it('replaces what was found before and keeps the ids of what is found again', async () => {
    const id = await saved();
    const { facts } = rig().stores;
    const before = { statements: await facts.statements({}), figures: await facts.figures({}), stances: await facts.stances({}) };
    const better = WHOLE.statements.map((one) => ({ ...one, key: true, speaker: { name: 'S. Aune', role: null, country: 'NO' } }));
    const next = analysis({
      ...WHOLE,
      statements: better.slice(1),
      figures: [{ ...WHOLE.figures[2]!, parent: null, unit: 'minors' }],
      stances: [],
    });
    await facts.saveAnalysis(id, TOPIC, 'v2', next, hours(1));
    expect((await facts.statements({})).map((fact) => fact.id)).toEqual(before.statements.slice(1).map((fact) => fact.id));
    expect((await facts.statements({}))[0]).toMatchObject({ analysisVersion: 'v2', speaker: { name: 'S. Aune' } });
    expect(await facts.figures({})).toMatchObject([{ id: before.figures[2]?.id, unit: 'minors', parentId: null }]);
    expect(await facts.stances({})).toEqual([]);
    expect(await facts.counts()).toEqual({ articles: 1, statements: 2, figures: 1, stances: 0 });
    expect(await facts.statements({ words: 'orphans' })).toEqual([]);
  });

  it('has different ids for facts at the same place, and for the same fact of another topic', async () => {
    const id = await saved({ statements: [WHOLE.statements[0]!, WHOLE.statements[0]!], figures: [WHOLE.figures[0]!, WHOLE.figures[0]!] });
    const { facts } = rig().stores;
    await facts.saveAnalysis(id, 'other', 'v1', WHOLE, NOW);
    const all = [...(await facts.statements({})), ...(await facts.figures({})), ...(await facts.stances({}))];
    expect(all.length).toBe(2 + 2 + 2 + 3 + 3 + 2);
    expect(new Set(all.map((fact) => fact.id)).size).toBe(all.length);
  });

  it('replaces one topic only', async () => {
    const id = await saved();
    const { facts } = rig().stores;
    await facts.saveAnalysis(id, 'other', 'v1', WHOLE, NOW);
    await facts.saveAnalysis(id, TOPIC, 'v1', analysis(), NOW);
    expect((await facts.statements({})).map(({ topic }) => topic)).toEqual(['other', 'other', 'other']);
    expect((await facts.statements({ words: 'orphans' })).map(({ topic }) => topic)).toEqual(['other']);
  });

  it('keeps no fact of an article that is not about the topic', async () => {
    const id = await saved();
    const { facts } = rig().stores;
    await facts.saveAnalysis(id, TOPIC, 'v2', { ...WHOLE, relevant: false }, NOW);
    expect(await facts.counts()).toEqual({ articles: 1, statements: 0, figures: 0, stances: 0 });
  });

  it('keeps earlier facts when a later version fails', async () => {
    const id = await saved();
    const { facts } = rig().stores;
    await facts.saveFailure(id, TOPIC, 'v2', 'It took too long.', hours(1), null);
    expect((await facts.statements({})).length).toBe(3);
    expect((await facts.window(TOPIC, { since: hours(-24), until: hours(24) })).statements.length).toBe(3);
  });

  it('stores once what two workers save at the same time', async () => {
    const id = await saved();
    const { facts } = rig().stores;
    await Promise.all(['v1', 'v1', 'v2'].map((version) => facts.saveAnalysis(id, TOPIC, version, WHOLE, NOW)));
    expect(await facts.counts()).toEqual({ articles: 1, statements: 3, figures: 3, stances: 2 });
    expect((await facts.statements({ words: 'orphans' })).length).toBe(1);
  });

  it('refuses facts of an article that is unknown', async () => {
    await expect(rig().stores.facts.saveAnalysis('nobody', TOPIC, 'v1', WHOLE, NOW)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('tells counts of an empty store', async () => {
    expect(await rig().stores.facts.counts()).toEqual({ articles: 0, statements: 0, figures: 0, stances: 0 });
  });
}
