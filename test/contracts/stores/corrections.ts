import { expect, it } from 'vitest';
import type { Correction, Report } from '../../../src/domain/correction.js';
import type { Fact } from '../../../src/domain/facts.js';
import { addArticle, analysis, digest, figure, hours, NOW, planned, stance, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const SAID = '“No child stays behind,” Sports Minister Odd Lund said on Monday.';
const COUNT = 'In all 52 children came home.';
const TEXT = `${SAID}\n\n${COUNT}`;
const FOUND = analysis({
  statements: [
    statement(TEXT, 'No child stays behind,', SAID, { speaker: { name: 'Odd Lund', role: 'Sports Minister', country: 'NO' } }),
    statement(TEXT, 'stays behind', SAID, { speaker: null }),
  ],
  figures: [figure(TEXT, '52', COUNT, { value: 52, country: 'NO' })],
  stances: [stance(TEXT, 'No child stays behind', { country: 'NO' })],
});
const BY = { platform: 'slack', workspace: 'T1', user: 'U1' } as const;

/** Facts put right by hand: now, in later analyses, and in what was posted. */
export function correctionStoreContract(rig: () => Rig): void {
  const saved = async (): Promise<string> => {
    const id = await addArticle(rig().stores, '1', TEXT);
    await rig().stores.facts.saveAnalysis(id, TOPIC, 'v1', FOUND, NOW);
    return id;
  };
  const facts = async () => {
    const { facts } = rig().stores;
    return { statements: await facts.statements({}), figures: await facts.figures({}), stances: await facts.stances({}) };
  };
  const correct = async (fact: Fact, change: Partial<Correction>, at = NOW): Promise<void> => {
    const { id: factId, kind, articleId, topic } = fact;
    const base = { id: `c-${factId}-${at}`, factId, kind, articleId, topic, changes: {}, note: '', by: BY, at, before: fact };
    await rig().stores.corrections.correct({ verdict: 'changed', ...base, ...change });
  };

  it('gives any fact by its id, and none for an unknown one', async () => {
    await saved();
    const { statements, figures, stances } = await facts();
    for (const fact of [...statements, ...figures, ...stances]) {
      expect(await rig().stores.archive.fact(fact.id)).toEqual(fact);
    }
    expect(await rig().stores.archive.fact('nothing')).toBeNull();
  });

  it('puts speaker and country of a statement right, where searches look too', async () => {
    await saved();
    const [first] = (await facts()).statements;
    await correct(first!, { changes: { speaker: 'Åse Dahl', country: 'DK' } });
    const { statements } = rig().stores.facts;
    const found = await statements({ person: 'ase dahl', country: 'DK', words: 'child behind' });
    expect(found.map((fact) => [fact.id, fact.speaker])).toEqual([
      [first!.id, { name: 'Åse Dahl', role: 'Sports Minister', country: 'DK' }],
    ]);
    expect(await statements({ country: 'NO' })).toEqual([]);
    expect((await facts()).statements).toHaveLength(2);
  });

  it('puts country and label of figures and stances right', async () => {
    await saved();
    const { figures, stances } = await facts();
    await correct(figures[0]!, { changes: { country: null } });
    await correct(stances[0]!, { changes: { country: 'SE', label: 'refuse' } });
    const after = await facts();
    expect(after.figures[0]).toEqual({ ...figures[0], country: null });
    expect(after.stances[0]).toEqual({ ...stances[0], country: 'SE', stance: 'refuse' });
  });

  it('withdraws a fact from look-ups, and does not find it again in a later analysis', async () => {
    const article = await saved();
    const before = await facts();
    for (const fact of [before.statements[0]!, before.figures[0]!, before.stances[0]!]) await correct(fact, { verdict: 'withdrawn' });
    for (const version of ['v1', 'v2']) {
      if (version === 'v2') await rig().stores.facts.saveAnalysis(article, TOPIC, version, FOUND, hours(1));
      const after = await facts();
      expect(after.statements.map((fact) => fact.id)).toEqual([before.statements[1]!.id]);
      expect(after.figures).toEqual([]);
      expect(after.stances).toEqual([]);
      expect(await rig().stores.facts.statements({ words: 'child behind' })).toHaveLength(1);
    }
  });

  it('keeps what was put right over a later analysis, one correction upon the other', async () => {
    const article = await saved();
    const [first] = (await facts()).statements;
    await correct(first!, { changes: { speaker: 'Åse Dahl' } });
    await correct(first!, { changes: { country: 'DK' } }, hours(1));
    await rig().stores.facts.saveAnalysis(article, TOPIC, 'v2', FOUND, hours(2));
    const [after] = (await facts()).statements;
    expect(after).toMatchObject({ speaker: { name: 'Åse Dahl', role: 'Sports Minister', country: 'DK' }, analysisVersion: 'v2' });
    expect((await rig().stores.corrections.ofFact(first!.id)).map((each) => each.changes)).toEqual([
      { speaker: 'Åse Dahl' },
      { country: 'DK' },
    ]);
  });

  it('restores a fact by another analysis', async () => {
    const article = await saved();
    const [fact] = (await facts()).figures;
    await correct(fact!, { verdict: 'withdrawn' });
    await correct(fact!, { verdict: 'restored' }, hours(1));
    const waiting = await rig().stores.articles.toAnalyse('v1', hours(1), 10);
    expect(waiting.map((each) => each.article.id)).toEqual([article]);
    await rig().stores.facts.saveAnalysis(article, TOPIC, 'v1', FOUND, hours(2));
    expect((await facts()).figures).toEqual([fact]);
  });

  it('refuses to correct what is not there, and records nothing', async () => {
    await saved();
    const [fact] = (await facts()).figures;
    await expect(correct({ ...fact!, id: 'gone' }, {})).rejects.toMatchObject({ code: 'not_found' });
    expect(await rig().stores.corrections.pending()).toEqual([]);
  });

  it('gives new words to the digests that show the fact, and names the posts that show the old ones', async () => {
    const { corrections, digests, deliveries } = rig().stores;
    await saved();
    const [fact] = (await facts()).figures;
    const shows = digest('d1', undefined, { message: { summary: fact!.id, blocks: [] } });
    await digests.save(shows, [planned('C1'), planned('C2')]);
    await digests.save(digest('d2'), [planned('C3')]);
    await deliveries.claim(['slack'], hours(48), 2);
    for (const { id, channel } of await deliveries.ofDigest('d1')) if (channel.channel === 'C1') await deliveries.sent(id, 'm1', NOW);
    await correct(fact!, { verdict: 'withdrawn' });
    const [pending] = await corrections.pending();
    const found = await corrections.digestsShowing(fact!.id, hours(-1000));
    expect(found.map((each) => each.id)).toEqual(['d1']);
    expect(await corrections.digestsShowing(fact!.id, hours(1000))).toEqual([]);

    await corrections.revise(pending!.id, [{ id: 'd1', message: { summary: 'corrected', blocks: [] } }]);
    await corrections.revise(pending!.id, [{ id: 'd1', message: { summary: 'twice', blocks: [] } }]);
    expect(await corrections.pending()).toEqual([]);
    expect((await digests.get('d1'))?.message.summary).toBe('corrected');
    expect(await corrections.outdated([], 10)).toEqual([]);
    const outdated = await corrections.outdated(['slack'], 10);
    expect(outdated).toMatchObject([{ channel: { channel: 'C1' }, messageId: 'm1', message: { summary: 'corrected' }, revision: 1 }]);
    await corrections.shown(outdated[0]!.deliveryId, 1);
    expect(await corrections.outdated(['slack'], 10)).toEqual([]);
  });
}

/** Readers' reports. */
export function reportStoreContract(rig: () => Rig): void {
  const report = (id: string, change: Partial<Report> = {}): Report => ({
    id,
    factId: 'f1',
    kind: 'figure',
    note: 'It was 25.',
    by: BY,
    at: NOW,
    state: 'open',
    ...change,
  });

  it('keeps one open report a reader and fact, oldest first, until it is closed', async () => {
    const { reports } = rig().stores;
    expect(await reports.add(report('r2', { at: hours(1) }))).toBe(true);
    expect(await reports.add(report('r3', { at: hours(2) }))).toBe(false);
    expect(await reports.add(report('r1', { by: { ...BY, user: 'U2' } }))).toBe(true);
    expect(await reports.add(report('r4', { factId: 'f2', at: hours(3) }))).toBe(true);
    expect(await reports.open()).toEqual([
      report('r1', { by: { ...BY, user: 'U2' } }),
      report('r2', { at: hours(1) }),
      report('r4', { factId: 'f2', at: hours(3) }),
    ]);
    await reports.close('f1');
    expect((await reports.open()).map((each) => each.id)).toEqual(['r4']);
    expect(await reports.add(report('r5'))).toBe(true);
  });
}
