import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DAY } from '../../src/domain/instant.js';

/** When the first digest is due; one a day follows. */
export const FIRST_MORNING = Date.parse('2026-03-10T07:00:00.000Z');
const FEEDS = 4;
const ARTICLES_A_FEED = 3;
const HOUR = 3600_000;

/** Invented news on loopback: a few feeds, and new articles in each of them every day. */
export interface World {
  readonly feeds: readonly { readonly url: string; readonly outlet: string }[];
  /** Days that have come; the feeds hold the news up to the last of them. */
  day: number;
  /** Addresses of all articles up to now. */
  articles(): string[];
  close(): Promise<void>;
}

/** Starts the feeds; `onRequest` is called with every request. */
export async function openWorld(onRequest: () => void): Promise<World> {
  let url = '';
  const world = { day: 1 };
  const server = createServer((request, response) => {
    onRequest();
    const send = (type: string, body: string): void => void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    const [, kind, ...numbers] = (request.url ?? '').split('/');
    const [feed = 0, day = 0, nth = 0] = numbers.map(Number);
    if (kind === 'feed') return send('application/rss+xml', feedOf(url, feed, world.day));
    if (kind === 'news' && day <= world.day) return send('text/html', pageOf(feed, day, nth));
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(world, {
    feeds: Array.from({ length: FEEDS }, (_, feed) => ({ url: `${url}/feed/${feed}`, outlet: OUTLETS[feed] ?? '' })),
    articles: () =>
      Array.from({ length: FEEDS }, (_, feed) => newsOf(feed, world.day).map(({ day, nth }) => `${url}/news/${feed}/${day}/${nth}`)).flat(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const OUTLETS = ['The Harrow Ledger', 'Quayside Wire', 'Meridian Evening Post', 'The Lantern'];
const COUNTRIES = [
  ['France', 'French', 'Paris'],
  ['Germany', 'German', 'Berlin'],
  ['Sweden', 'Swedish', 'Stockholm'],
  ['Denmark', 'Danish', 'Copenhagen'],
  ['Belgium', 'Belgian', 'Brussels'],
  ['Finland', 'Finnish', 'Helsinki'],
] as const;
const SPEAKERS = ['Ilse Varnholt', 'Tomas Ekedal', 'Renée Aubricourt', 'Mads Thyregaard', 'Piet Lanszweert', 'Aino Kestilä'];

const WEATHER =
  'rain wind fog sleet sunshine frost harbour market bridge river orchard station tram ferry lantern chimney gravel meadow baker postman painter gardener drummer sailor whistled wandered hurried waited laughed stumbled polished folded borrowed painted slowly gladly twice nearby outside underneath alongside beyond before after while until through across amber crimson narrow crooked quiet hollow windy muddy bright early'.split(
    ' ',
  );
/** Words of its own for every article, that say nothing: else an outlet's text would be taken for a copy of another's. */
function localColour(feed: number, day: number, nth: number): string {
  const words = Array.from({ length: 240 }, (_, k) => {
    const [number = 0] = createHash('sha1').update(`${feed} ${day} ${nth} ${k}`).digest();
    return WEATHER[number % WEATHER.length];
  });
  return `Elsewhere ${words.join(' ')}.`;
}

const newsOf = (feed: number, until: number): { feed: number; day: number; nth: number }[] =>
  Array.from({ length: until * ARTICLES_A_FEED }, (_, i) => ({ feed, day: Math.floor(i / ARTICLES_A_FEED) + 1, nth: i % ARTICLES_A_FEED }));

/** In the small hours of its day, so that the digest of that morning holds it. */
const published = (day: number, nth: number): Date => new Date(FIRST_MORNING + (day - 1) * DAY - (nth + 2) * HOUR);
const placeOf = (feed: number, day: number, nth: number) => COUNTRIES[(feed * 2 + day + nth) % COUNTRIES.length] ?? COUNTRIES[0];
const numberOf = (feed: number, day: number, nth: number): number => 20 + day * 7 + feed * 3 + nth;
const titleOf = (feed: number, day: number, nth: number): string =>
  `${placeOf(feed, day, nth)[0]} to bring back ${numberOf(feed, day, nth)} children of Islamic State fighters`;

function feedOf(url: string, feed: number, until: number): string {
  const items = newsOf(feed, until)
    .slice(-5 * ARTICLES_A_FEED)
    .map(({ day, nth }) => {
      const link = `${url}/news/${feed}/${day}/${nth}`;
      return `<item><title>${titleOf(feed, day, nth)}</title><link>${link}</link><guid>${link}</guid><pubDate>${published(day, nth).toUTCString()}</pubDate><description>Families of Islamic State fighters in Syria.</description></item>`;
    });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${OUTLETS[feed]}</title><link>${url}</link><description>News</description>${items.join('')}</channel></rss>`;
}

function pageOf(feed: number, day: number, nth: number): string {
  const [country, people, capital] = placeOf(feed, day, nth);
  const speaker = SPEAKERS[(feed + day + nth) % SPEAKERS.length];
  const number = numberOf(feed, day, nth);
  const paragraphs = [
    `${country} will bring back ${number} children of Islamic State fighters from the camps in north-east Syria, the government said in ${capital} on day ${day} of its review.`,
    localColour(feed, day, nth),
    `“We will repatriate these ${number} children because a camp is no place to grow up,” ${speaker}, the ${people} foreign minister, told reporters.`,
    `About ${number + 100} ${people} nationals travelled to Syria to join the Islamic State group, according to the ${people} interior ministry. ${number + 11} foreign fighters have returned, it said.`,
    `${speaker} said that ${country} would not take back the men, who should be tried where they are held by the Syrian Democratic Forces.`,
  ];
  return `<!doctype html><html lang="en"><head><title>${titleOf(feed, day, nth)}</title></head><body><article><h1>${titleOf(feed, day, nth)}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}
