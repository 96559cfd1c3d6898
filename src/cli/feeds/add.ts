import { Command } from 'commander';
import type { Followed } from '../../app/feeds/follow.js';
import { counted, print } from '../output.js';

interface Options {
  readonly topic?: string[];
  readonly outlet?: string;
  readonly probe: boolean;
}

export const addCommand = (): Command =>
  new Command('add')
    .description('Follow a feed, or the feed that a web page names')
    .argument('<address>', 'of a feed or a page')
    .option('--topic <topic...>', 'topics it is read for (default: all that are followed)')
    .option('--outlet <name>', "outlet shown beside what comes from it (default: the feed's title)")
    .option('--no-probe', 'add it without looking whether it can be read')
    .addHelpText(
      'after',
      '\nExamples:\n  standpoint feeds add https://example.org/feed.xml\n  standpoint feeds add example.org --outlet "Example Post"',
    )
    .action(async (address: string, { topic, outlet, probe }: Options) => {
      const { atFeedDesk } = await import('../../wiring/feed-desk.js');
      const wishes = { unseen: !probe, ...(topic ? { topics: topic } : {}), ...(outlet === undefined ? {} : { outlet }) };
      const followed = await atFeedDesk((desk) => desk.follow(address, wishes));
      if (followed.kind === 'choose') process.exitCode = 1;
      print(inWords(followed));
    });

function inWords(followed: Followed): string {
  if (followed.kind === 'choose') {
    const choices = followed.feeds.map(({ url, title }) => `  standpoint feeds add ${url}${title === null ? '' : `   (${title})`}`);
    return [`${followed.page} names ${followed.feeds.length} feeds. Add the one you mean:`, ...choices].join('\n');
  }
  const { outlet, url, topics } = followed.feed;
  const feed = `${outlet} (${url}) for ${topics.join(', ')}`;
  if (followed.kind === 'added') {
    const entries = followed.entries === null ? 'not looked at yet' : counted(followed.entries, 'entry', 'entries');
    const named = followed.namedBy === null ? '' : `\n  It is the feed that the page ${followed.namedBy} names.`;
    return `Added: ${feed}, ${entries}.${named}`;
  }
  return followed.kind === 'known' ? `Followed already: ${feed}. With --topic or --outlet these are changed.` : `Changed: ${feed}.`;
}
