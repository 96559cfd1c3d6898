import { expect, it } from 'vitest';
import type { Page, Paging } from '../../../src/domain/ports/archive.js';
import { addArticle, addFeed, analysis, digest, figure, hours, NOW, planned, poll, stance, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const SENTENCE = 'Nine children came home, the governor Ola Lind said. Four mothers stayed behind.';
const FIRST = 'Nine children came home, the governor Ola Lind said.';
const DAY = 24;

/** What every ArchiveStore does. */
export function archiveContract(rig: () => Rig): void {
  const add = async (key: string, publishedAt: string, change: Parameters<typeof analysis>[0] = {}, topic = TOPIC): Promise<string> => {
    const { stores } = rig();
    const id = await addArticle(stores, key, SENTENCE, { publishedAt, topics: [topic] });
    const found = analysis({
      statements: [
        statement(SENTENCE, 'Nine children came home', FIRST, { speaker: { name: 'Ola Lind', role: 'governor', country: 'NO' } }),
        statement(SENTENCE, 'Four mothers stayed', SENTENCE),
      ],
      figures: [figure(SENTENCE, 'Nine', FIRST, { value: 9, country: 'NO', event: 'repatriated' }), figure(SENTENCE, 'Four', SENTENCE)],
      stances: [stance(SENTENCE, 'Nine children came home')],
      ...change,
    });
    await stores.facts.saveAnalysis(id, topic, 'v1', found, NOW);
    return id;
  };
  const withStance = (key: string, publishedAt: string, ...changes: Parameters<typeof stance>[2][]): Promise<string> =>
    add(key, publishedAt, {
      statements: [],
      figures: [],
      stances: changes.map((change) => stance(SENTENCE, 'Nine children came home', change)),
    });
  const keys = (facts: readonly { readonly url: string }[]): string[] => facts.map((fact) => fact.url.split('/').at(-1) ?? '');

  it('gives a list part by part, each row once, while rows are added at its head', async () => {
    const { archive } = rig().stores;
    let added = 0;
    for (let i = 0; i < 7; i++) await add(`a${i}`, hours(-10 + Math.floor(i / 2)));
    for (const list of [
      (paging: Paging) => archive.statements({ topic: TOPIC }, paging),
      (paging: Paging) => archive.statements({ topic: TOPIC, words: 'children' }, paging),
      (paging: Paging) => archive.statements({ topic: TOPIC, person: 'lind' }, paging),
      (paging: Paging) => archive.figures({ topic: TOPIC }, paging),
      (paging: Paging) => archive.figures({ topic: TOPIC, country: 'NO', event: 'repatriated' }, paging),
      (paging: Paging) => archive.stances({ topic: TOPIC, country: 'NO' }, paging),
    ]) {
      const whole = await list({ limit: 100 });
      expect(whole.next).toBeNull();
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page<{ readonly id: string }> = await list({ limit: 3, after });
        expect(page.items.length).toBeGreaterThan(0);
        seen.push(...page.items.map(({ id }) => id));
        if (after === null) await add(`new${++added}`, hours(added));
        after = page.next;
      } while (after !== null);
      expect(seen).toEqual(whole.items.map(({ id }) => id));
    }
  });

  it('narrows figures to an event and a country, newest first', async () => {
    const { archive } = rig().stores;
    await add('old', hours(-5));
    await add('new', hours(-1));
    expect(keys((await archive.figures({ topic: TOPIC, event: 'repatriated' }, { limit: 9 })).items)).toEqual(['new', 'old']);
    expect((await archive.figures({ topic: TOPIC, event: 'killed' }, { limit: 9 })).items).toEqual([]);
    expect((await archive.figures({ topic: TOPIC, country: 'SE' }, { limit: 9 })).items).toEqual([]);
    expect(keys((await archive.figures({ topic: TOPIC, until: hours(-2) }, { limit: 9 })).items)).toEqual(['old', 'old']);
  });

  it('refuses a place that no list gave out', async () => {
    const { archive } = rig().stores;
    const forged = [
      'x',
      '',
      Buffer.from('["1"]').toString('base64url'),
      Buffer.from('["1","\\u0000"]').toString('base64url'),
      Buffer.from('["NaN","x"]').toString('base64url'),
      Buffer.from('{"a":1}').toString('base64url'),
    ];
    for (const after of forged) {
      await expect(archive.statements({ topic: TOPIC }, { limit: 3, after })).rejects.toMatchObject({ code: 'bad_request' });
    }
  });

  it('finds a fact of any kind by its id, and those of an article in the order of its text', async () => {
    const { archive } = rig().stores;
    const article = await add('a', hours(-1));
    const facts = await archive.factsOf(article);
    expect(facts.map(({ kind }) => kind).sort()).toEqual(['figure', 'figure', 'stance', 'statement', 'statement']);
    expect(facts.map(({ evidence }) => evidence.start)).toEqual([...facts.map(({ evidence }) => evidence.start)].sort((a, b) => a - b));
    for (const fact of facts) expect(await archive.fact(fact.id)).toEqual(fact);
    expect(await archive.fact('nothing')).toBeNull();
    expect(await archive.factsOf('nothing')).toEqual([]);
    const said = facts.filter(({ kind }) => kind === 'statement');
    expect((await archive.statementsIn(said[0]!.topic, [article, 'nothing'])).map(({ id }) => id).toSorted()).toEqual(
      said.map(({ id }) => id).toSorted(),
    );
    expect(await archive.statementsIn('another topic', [article])).toEqual([]);
    expect(await archive.statementsIn(said[0]!.topic, [])).toEqual([]);
  });

  it('gives articles by their ids, earliest first, unknown ones left out', async () => {
    const { archive } = rig().stores;
    const late = await add('late', hours(-1));
    const early = await add('early', hours(-9));
    const found = await archive.articles([late, 'nothing', early, late]);
    expect(found.map(({ id }) => id)).toEqual([early, late]);
    expect(found[0]?.text).toBe(SENTENCE);
  });

  it('gives what stood before a day once each, and everything since', async () => {
    const { archive } = rig().stores;
    await withStance('refused-1', hours(-90 * DAY), { stance: 'refuse', date: '2025-12-01' });
    await withStance(
      'refused-2',
      hours(-80 * DAY),
      { stance: 'refuse', date: '2025-12-05' },
      { stance: 'refuse', date: '2025-12-04', group: 'men' },
    );
    await withStance('whispered', hours(-70 * DAY), { stance: 'refuse', date: '2025-12-20', authority: 'unnamed_official' });
    await withStance('undated', hours(-60 * DAY), { stance: 'refuse', date: null });
    await withStance('now-1', hours(-9 * DAY), { stance: 'repatriate', date: '2026-03-01' });
    await withStance('now-2', hours(-8 * DAY), { stance: 'repatriate', date: '2026-03-02' });
    await add('elsewhere', hours(-1), {}, 'other-topic');
    const found = await archive.standing(TOPIC, '2026-03-01');
    expect(keys(found).sort()).toEqual(['now-1', 'now-2', 'refused-2', 'refused-2', 'undated', 'whispered']);
    expect(keys(await archive.standing(TOPIC, '2027-01-01')).sort()).toEqual(['now-2', 'refused-2', 'refused-2', 'undated', 'whispered']);
    expect(keys(await archive.standing(TOPIC, '2027-01-01', hours(-8 * DAY))).sort()).toEqual([
      'now-1',
      'refused-2',
      'refused-2',
      'undated',
      'whispered',
    ]);
    const all = await archive.standing(TOPIC, '2027-01-01');
    for (const country of new Set(all.map((fact) => fact.country))) {
      expect(await archive.heldBefore(TOPIC, country, '2027-01-01')).toEqual(all.filter((fact) => fact.country === country));
    }
  });

  it('gives what tells where a country stands: the newest stances, of older ones one of each kind, without their articles', async () => {
    const { archive } = rig().stores;
    await withStance('refused-1', hours(-90 * DAY), { stance: 'refuse', date: '2025-12-01' });
    await withStance('refused-2', hours(-80 * DAY), { stance: 'refuse', date: '2025-12-05' });
    await withStance('revoked', hours(-70 * DAY), { stance: 'revoke_citizenship', date: '2025-12-20' });
    await withStance('now-1', hours(-9 * DAY), { stance: 'repatriate', date: '2026-03-01' });
    await withStance('now-2', hours(-8 * DAY), { stance: 'repatriate', date: '2026-03-02' });
    await withStance('now-3', hours(-8 * DAY), { stance: 'refuse', date: '2026-03-02' });
    await withStance('other', hours(-8 * DAY), { country: 'DK', date: '2026-03-02' });
    const held = await archive.heldStances(TOPIC, 'NO', 3);
    const whole = await archive.stancesById([...held.map(({ id }) => id), 'nothing']);
    expect(keys(whole).sort()).toEqual(['now-1', 'now-2', 'now-3', 'refused-2', 'revoked']);
    const byId = new Map(whole.map((fact) => [fact.id, fact]));
    for (const row of held) {
      const { url, title, outlet, ...own } = byId.get(row.id)!;
      // Two articles of one moment: their names tell which comes first.
      const names = keys([{ url }])[0]!.match(/^now-[23]$/) ? { title, outlet } : {};
      expect(row).toEqual({ ...own, ...names });
    }
    expect(await archive.heldStances(TOPIC, 'XK', 3)).toEqual([]);
    expect(await archive.stancesById([])).toEqual([]);
  });

  it('gives stances as they were reported, whatever day they speak of', async () => {
    const { archive } = rig().stores;
    await withStance('spring', hours(-9), { stance: 'repatriate', date: '2026-03-09' });
    await withStance('of-old', hours(-8), { stance: 'refuse', date: '2019-02-01' });
    await withStance('last', hours(-7), { stance: 'repatriate', date: '2026-03-10' });
    const asked = { topic: TOPIC, country: 'NO' };
    expect(keys(await archive.reportedStances(asked, 2))).toEqual(['last', 'of-old']);
    expect(keys(await archive.reportedStances({ ...asked, until: hours(-8) }, 2))).toEqual(['spring']);
  });

  it('lists digests of the topic, the latest window first, without what they say', async () => {
    const { archive, digests } = rig().stores;
    await digests.save(digest('old', { since: hours(-48), until: hours(-24) }), []);
    await digests.save(digest('new'), []);
    await digests.save(digest('country', undefined, { selection: { topic: TOPIC, subtopic: null, country: 'NO' } }), []);
    await digests.save(digest('other', undefined, { selection: { topic: 'other', subtopic: null, country: null } }), []);
    const first = await archive.digests(TOPIC, { limit: 2 });
    const second = await archive.digests(TOPIC, { limit: 2, after: first.next });
    expect(first.items.map(({ id }) => id)).toEqual(['new', 'country']);
    expect(second).toMatchObject({ items: [{ id: 'old', summary: 'One change', empty: false }], next: null });
    expect(second.items[0]).not.toHaveProperty('message');
  });

  it('lists feeds by outlet, narrowed by state, and counts them', async () => {
    const { archive, feeds } = rig().stores;
    const one = await addFeed(rig().stores, 'one');
    await addFeed(rig().stores, 'two');
    await feeds.recordPoll(poll(one.id, [], { state: 'failing', failures: 2, error: 'It gave no answer.', succeeded: false }));
    const first = await archive.feeds([], { limit: 1 });
    const second = await archive.feeds([], { limit: 1, after: first.next });
    expect([...first.items, ...second.items].map(({ url }) => url)).toEqual(['https://one.example/feed', 'https://two.example/feed']);
    expect(second.next).toBeNull();
    expect((await archive.feeds(['failing', 'gone'], { limit: 9 })).items.map(({ id }) => id)).toEqual([one.id]);
    expect(await archive.feedCounts()).toEqual({ active: 1, failing: 1, disabled: 0, gone: 0 });
  });

  it('counts the deliveries that are not settled', async () => {
    const { archive, digests, deliveries } = rig().stores;
    expect(await archive.openDeliveries()).toEqual([]);
    await digests.save(digest('d1'), [planned('C1'), planned('C2'), planned('C3')]);
    const [first] = await deliveries.claim(['slack'], NOW, 2);
    await deliveries.sent(first!.id, 'm1', NOW);
    expect(await archive.openDeliveries()).toEqual([
      { platform: 'slack', state: 'due', count: 1 },
      { platform: 'slack', state: 'sending', count: 1 },
    ]);
  });
}
