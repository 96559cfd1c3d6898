import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedServer } from './server.js';

/** Another feed reader: how to set it up for a list of feeds, and the command that polls them all. */
interface Peer {
  readonly name: string;
  /** Prints something when it is installed. */
  readonly probe: readonly [string, ...string[]];
  setUp(folder: string, urls: readonly string[]): Promise<readonly [string, ...string[]]>;
}

export interface PeerRun {
  readonly name: string;
  /** Feeds a second. */
  readonly first: number;
  readonly unchanged: number;
}

const FEEDPARSER = `
import feedparser, json, os, sys
from concurrent.futures import ThreadPoolExecutor
urls, threads, path = json.load(open(sys.argv[1])), int(sys.argv[2]), sys.argv[3]
state = json.load(open(path)) if os.path.exists(path) else {}
def poll(url):
    known = state.get(url, {})
    reply = feedparser.parse(url, etag=known.get('etag'), modified=known.get('modified'))
    return url, reply.get('status'), reply.get('etag'), reply.get('modified')
with ThreadPoolExecutor(threads) as pool:
    for url, status, etag, modified in pool.map(poll, urls):
        if status == 200: state[url] = {'etag': etag, 'modified': modified}
json.dump(state, open(path, 'w'))
`;

const feedparser = (threads: number): Peer => ({
  name: `python3-feedparser, ${threads} thr.`,
  probe: ['/usr/bin/python3', '-c', 'import feedparser'],
  async setUp(folder, urls) {
    await writeFile(join(folder, 'poll.py'), FEEDPARSER);
    await writeFile(join(folder, 'urls.json'), JSON.stringify(urls));
    return ['/usr/bin/python3', join(folder, 'poll.py'), join(folder, 'urls.json'), String(threads), join(folder, 'state.json')];
  },
});

const newsboat = (threads: number): Peer => ({
  name: `newsboat, ${threads} thr.`,
  probe: ['newsboat', '--version'],
  async setUp(folder, urls) {
    const [list, config] = [join(folder, 'urls'), join(folder, 'config')];
    await writeFile(list, urls.join('\n'));
    await writeFile(config, `reload-threads ${threads}\ndownload-retries 1\n`);
    return ['newsboat', '-q', '-x', 'reload', '-u', list, '-c', join(folder, 'cache.db'), '-C', config];
  },
});

const rss2email: Peer = {
  name: 'rss2email',
  probe: ['r2e', '--version'],
  async setUp(folder, urls) {
    const feeds = urls.map((url, i) => `[feed.f${i}]\nurl = ${url}\n`).join('');
    await writeFile(join(folder, 'cfg'), `[DEFAULT]\nfrom = bot@example.invalid\nto = me@example.invalid\n${feeds}`);
    return ['r2e', '-c', join(folder, 'cfg'), '-d', join(folder, 'data.json'), 'run', '--no-send'];
  },
};

export const PEERS: readonly Peer[] = [newsboat(1), newsboat(8), rss2email, feedparser(1), feedparser(8)];

/** Polls that find nothing changed, as many as ours; the middle one counts. */
const UNCHANGED_ROUNDS = 5;

/** Times a peer's first poll and those that find nothing changed; null where it is not installed. */
export async function runPeer(peer: Peer, server: FeedServer, feeds: number, folder: string): Promise<PeerRun | null> {
  const [program, ...args] = peer.probe;
  const probe = spawnSync(program, args, { encoding: 'utf8' });
  if (probe.error !== undefined || probe.status !== 0) return null;
  await mkdir(folder, { recursive: true });
  const command = await peer.setUp(
    folder,
    Array.from({ length: feeds }, (_, i) => `${server.url}/feed/${i}.xml`),
  );
  const poll = async (): Promise<{ readonly perSecond: number; readonly unchanged: boolean }> => {
    await server.reset();
    await once(spawn(command[0], command.slice(1), { env: { ...process.env, HOME: folder }, stdio: 'ignore' }), 'exit');
    const { req, nm, span_ms } = await server.stats();
    if (req < feeds) throw new Error(`${peer.name} asked for ${req} of ${feeds} feeds.`);
    return { perSecond: (feeds / span_ms) * 1000, unchanged: nm === feeds };
  };
  const first = await poll();
  // newsboat takes validators only from the second poll on.
  const second = await poll();
  const rounds = second.unchanged ? [second.perSecond] : [];
  while (rounds.length < UNCHANGED_ROUNDS) rounds.push((await poll()).perSecond);
  rounds.sort((a, b) => a - b);
  return { name: peer.name, first: first.perSecond, unchanged: rounds[(UNCHANGED_ROUNDS - 1) / 2]! };
}
