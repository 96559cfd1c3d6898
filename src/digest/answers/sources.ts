import type { Feed } from '../../domain/feed.js';
import { healthOf } from '../../domain/feed-health.js';
import type { Block, Line, Message } from '../../domain/message.js';
import { momentWords } from '../lines/dates.js';
import { bold, counted, dim, link, plain } from '../lines/inline.js';
import { oneLine } from './one-line.js';

export interface SourcesQuestion {
  readonly feeds: readonly Feed[];
  readonly zone: string;
}

const MOST_HEALTHY = 40;

/** The feeds that are read: those in trouble first, with the reason, then the others. */
export function sourcesAnswer({ feeds, zone }: SourcesQuestion): Message {
  if (feeds.length === 0) return oneLine('No feed is read yet.');
  const troubled = feeds.filter((feed) => feed.state !== 'active' || feed.lastError !== null).sort(byOutlet);
  const healthy = feeds.filter((feed) => !troubled.includes(feed)).sort(byOutlet);
  const unread = healthy.filter(({ lastSuccessAt }) => lastSuccessAt === null).length;
  const counts = `${healthy.length - unread} of ${counted(feeds.length, 'feed')} in order${unread > 0 ? `, ${unread} not read yet` : ''}`;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Sources' },
    { kind: 'text', spans: [plain(`${counts}${troubled.length > 0 ? `, ${troubled.length} in trouble` : ''}.`)] },
  ];
  if (troubled.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: 'In trouble' },
      { kind: 'lines', section: 'troubled', lines: troubled.map((feed) => troubledLine(feed, zone)) },
    );
  }
  if (healthy.length > 0) {
    const lines = healthy.slice(0, MOST_HEALTHY).map((feed) => healthyLine(feed, zone));
    blocks.push({ kind: 'heading', level: 2, text: 'In order' }, { kind: 'lines', section: 'healthy', lines });
    if (healthy.length > MOST_HEALTHY) blocks.push({ kind: 'footer', spans: [dim(`and ${healthy.length - MOST_HEALTHY} more in order`)] });
  }
  return { summary: `Sources: ${counts}`, blocks };
}

const byOutlet = (a: Feed, b: Feed): number => a.outlet.localeCompare(b.outlet) || a.url.localeCompare(b.url);

function troubledLine(feed: Feed, zone: string): Line {
  const last = feed.lastSuccessAt === null ? 'never read' : `last read ${momentWords(feed.lastSuccessAt, zone)}`;
  return {
    actor: null,
    spans: [
      bold(feed.outlet),
      plain(`: ${healthOf(feed).words}. ${feed.lastError ?? ''}`.trimEnd()),
      dim(` · ${last} · `),
      link(feed.url, feed.url),
    ],
    refs: [],
  };
}

function healthyLine(feed: Feed, zone: string): Line {
  const last = feed.lastSuccessAt === null ? 'not read yet' : `read ${momentWords(feed.lastSuccessAt, zone)}`;
  return {
    actor: null,
    spans: [link(feed.outlet, feed.url), dim(` · ${last} · ${counted(feed.entriesSeen, 'entry', 'entries')}`)],
    refs: [],
  };
}
