// Plain JavaScript, on the built program: what runs TypeScript from source would be measured with it.
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openHouse, readSettings } from '../../dist/wiring.js';

/**
 * `ask DATABASE PLAN`: opens the program, asks the plan's questions one after the other and prints what each kind took, while it writes
 * itself if the plan says so. `write DATABASE PLAN`: writes texts until its standard input ends.
 */
const [role, url, planFile] = process.argv.slice(2);
const plan = JSON.parse(await readFile(planFile, 'utf8'));
const house = await openHouse({ ...readSettings(), database: { url }, logLevel: 'error' }, { now: () => plan.now });
const readyMs = performance.now();
const readyRssMb = process.memoryUsage().rss / 2 ** 20;
const { feeds, articles, facts } = house.stores;
// As `run` does when it is ready.
if (role === 'ask') void house.stores.warmUp(new Date(Date.parse(plan.now) - 90 * 86_400_000).toISOString());

let wrote = 0;
/** Stores one text as a poll, a reading and an analysis do. */
async function writeOne() {
  const { text, analysis, topic } = plan.texts[wrote % plan.texts.length];
  const key = `${process.pid}-${wrote++}`;
  const [feed] = await feeds.all();
  const entry = {
    key,
    url: `https://gazette.example/new/${key}`,
    title: 'Fresh invented news',
    summary: '',
    content: null,
    publishedAt: plan.now,
    outlet: 'The Gazette',
    topics: [topic],
  };
  const { id, outlet: _, ...rest } = feed;
  await feeds.recordPoll({ ...rest, feedId: id, at: plan.now, succeeded: true, error: null, entries: [entry] });
  const [article] = await articles.toRead(plan.now, 1);
  if (!article) return;
  await articles.saveText(article.id, { text, textSource: 'page', title: null, byline: null, publishedAt: null, language: 'en' });
  await facts.saveAnalysis(article.id, topic, 'bench', analysis, plan.now);
}

await feeds.add([{ url: 'https://gazette.example/feed', outlet: 'The Gazette', topics: [plan.texts[0].topic] }], plan.now);
let over = false;
async function writeOn() {
  while (!over) {
    const started = performance.now();
    await writeOne();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, plan.writeEveryMs - (performance.now() - started))));
  }
}

if (role === 'write') {
  process.stdin.on('end', () => (over = true)).resume();
  process.stdout.write('writing\n');
  await writeOn();
  await house.close();
} else {
  for (const { kind, asked } of plan.questions.slice(0, plan.warmUp)) await ask(kind, asked);
  const writing = plan.writesItself ? writeOn() : Promise.resolve();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times = {};
  const ownTimes = {};
  const slowest = {};
  let peakRss = 0;
  delay.enable();
  for (const { kind, asked } of plan.questions) {
    const before = process.cpuUsage();
    const started = performance.now();
    await ask(kind, asked);
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    ownTimes[kind] ??= [];
    ownTimes[kind].push((user + system) / 1000);
    times[kind] ??= [];
    times[kind].push(took);
    if (!(slowest[kind]?.took > took)) slowest[kind] = { took, asked };
    peakRss = Math.max(peakRss, process.memoryUsage.rss());
    // Somebody else's turn, as between two questions of people.
    await new Promise((resolve) => setTimeout(resolve, plan.pauseMs));
  }
  delay.disable();
  over = true;
  await writing;
  await house.close();
  const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const kinds = Object.entries(times).map(([kind, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const own = ownTimes[kind].toSorted((a, b) => a - b);
    return {
      kind,
      n: all.length,
      cpu: { p50: at(own, 0.5), p99: at(own, 0.99) },
      p50: at(sorted, 0.5),
      p99: at(sorted, 0.99),
      max: sorted.at(-1),
      slowest: slowest[kind].asked,
    };
  });
  const loop = { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
  process.stdout.write(JSON.stringify({ readyMs, readyRssMb, peakRssMb: peakRss / 2 ** 20, wrote, loop, kinds }));
}

function ask(kind, asked) {
  if (kind.startsWith('floor')) return house.stores.archive.fact(asked);
  if (kind.startsWith('stance')) return house.lookUp.stances(asked);
  if (kind.startsWith('figures')) return house.lookUp.figures(asked);
  return house.lookUp.statements(asked);
}
