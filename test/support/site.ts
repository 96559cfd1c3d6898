import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../src/adapters/site/serve.js';
import type { SiteDeps } from '../../src/adapters/site/site.js';
import { composeFor } from '../../src/app/digests/build.js';
import { keepStories } from '../../src/app/digests/stories.js';
import type { Digest } from '../../src/domain/digest.js';
import { addMilliseconds, DAY } from '../../src/domain/instant.js';
import { USUAL_FORM } from '../../src/domain/subscription.js';
import { siteDeps } from '../../src/wiring/site.js';
import { SAMPLE_FORTNIGHT, sampleHouse, type TestHouse } from './house.js';

/** The page of the sample news on loopback: a digest of each morning and one of the fortnight, built and stored. */
export interface TestSite {
  readonly rig: TestHouse;
  readonly deps: SiteDeps;
  readonly url: string;
  /** The topic of the sample. */
  readonly topic: string;
  readonly fortnight: Digest;
  close(): Promise<void>;
}

export async function sampleSite(change: Partial<SiteDeps> = {}, port = 0): Promise<TestSite> {
  const directory = await mkdtemp(join(tmpdir(), 'standpoint-site-'));
  const rig = await sampleHouse(`sqlite:${join(directory, 'site.sqlite')}`);
  await rig.ingestAll();
  const topic = rig.house.packs[0]!.id;
  const selection = { topic, subtopic: null, country: null };
  const build = async (since: string, until: string): Promise<Digest> => {
    await keepStories(topic, { since, until }, rig.house.stores);
    const digest = await composeFor(
      { selection, window: { since, until }, zone: 'UTC', form: USUAL_FORM, late: false, stored: true },
      rig.house.context,
    );
    await rig.house.stores.digests.save(digest, []);
    return digest;
  };
  const { since, until } = SAMPLE_FORTNIGHT;
  for (let day = since; day < until; day = addMilliseconds(day, DAY)) await build(day, addMilliseconds(day, DAY));
  const fortnight = await build(since, until);
  const deps = { ...siteDeps(rig.house), ...change };
  const server = await serveSite(deps, { host: '127.0.0.1', port });
  return {
    rig,
    deps,
    url: server.url,
    topic,
    fortnight,
    async close() {
      await server.close();
      await rig.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
