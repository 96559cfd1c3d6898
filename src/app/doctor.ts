import { broken, type Check, doubt, fine } from '../domain/check.js';
import type { Feed } from '../domain/feed.js';
import { endingWords, healthOf } from '../domain/feed-health.js';
import type { Stores } from '../domain/ports/stores.js';
import type { FeedCheck } from './feeds/check.js';

/** How the feeds did at their last polls: one line for all that are in order, one for each that is not. */
export async function checkFeedHealth({ feeds }: Pick<Stores, 'feeds'>): Promise<readonly Check[]> {
  const all = await feeds.all();
  if (all.length === 0) return [doubt('Feeds', 'None is stored yet.', 'The first start adds those of the topic packs: npm start.')];
  const troubled = all.filter((feed) => !'✓·'.includes(healthOf(feed).mark));
  const rest = all.length - troubled.length;
  const well = rest === 0 ? [] : [fine('Feeds', `${rest} of ${all.length} in order, or not read yet.`)];
  return [...well, ...troubled.map(ofFeed)];
}

function ofFeed(feed: Feed): Check {
  const { words, polled } = healthOf(feed);
  const ending = endingWords(feed.state, feed.url);
  // What is stored ends with what to do, which has a line of its own here.
  const reason = feed.lastError?.replace(ending, '') ?? '';
  const name = `Feed ${feed.outlet}`;
  const sentence = `${feed.url}: ${words}.${reason && ` ${reason}`}`;
  if (polled) return doubt(name, sentence, 'It is tried again; see what it says now: standpoint doctor --fetch.');
  // Switched off may be what the operator wants.
  return (feed.state === 'gone' ? broken : doubt)(name, sentence, ending.trim());
}

/** What fetching a feed now came to. */
export function ofFetch({ url, outlet, reachable, entries, onTopic, problem }: FeedCheck): Check {
  const name = `Feed ${outlet}`;
  if (problem === null) return fine(name, `${entries} entries, ${onTopic} on topic.`);
  if (reachable)
    return doubt(
      name,
      `${url}: ${problem}`,
      'Look at the address in a browser; if the outlet has another feed, put it into the topic pack.',
    );
  return broken(name, `${url}: ${problem}`, 'Look for its new address on the site of the outlet, and put it into the topic pack.');
}

/** Subscriptions that get nothing, with the reason. */
export async function checkSubscriptions({ subscriptions }: Pick<Stores, 'subscriptions'>): Promise<readonly Check[]> {
  const [active, paused] = await Promise.all([subscriptions.active(), subscriptions.paused()]);
  const count = fine('Subscriptions', `${active.length} active, ${paused.length} paused.`);
  const stopped = paused.filter(({ pauseReason }) => pauseReason !== null);
  const ofOne = ({ channel, pauseReason }: (typeof stopped)[number]): Check =>
    doubt(
      `Subscription of ${channel.platform} ${channel.channel}`,
      `Paused: ${pauseReason}`,
      'Put that right, then type /subscriptions resume 1 in the channel.',
    );
  return [count, ...stopped.map(ofOne)];
}

/** What was tried in vain, or waits for the operator. */
export async function checkStopped({ deliveries, deadJobs }: Pick<Stores, 'deliveries' | 'deadJobs'>): Promise<readonly Check[]> {
  const [counts, dead] = await Promise.all([deliveries.counts(), deadJobs.all()]);
  const [failed, held] = [counts['failed'] ?? 0, counts['unknown'] ?? 0];
  if (failed + held + dead.length === 0) return [fine('Deliveries and jobs', 'None failed, none is held.')];
  return [
    doubt(
      'Deliveries and jobs',
      `Deliveries failed: ${failed}, held: ${held}. Jobs tried too often: ${dead.length}.`,
      'standpoint jobs shows each with its reason; standpoint jobs retry all sends them again.',
    ),
  ];
}

const SLACK_USER = /^[UW][A-Z0-9]{2,}$/;
const DISCORD_USER = /^\d{15,20}$/;

/** Whether those who may correct facts are named, by ids and not by names. */
export function checkOperators(operators: readonly string[]): readonly Check[] {
  const remedy =
    'Set STANDPOINT_OPERATORS to user ids. Slack: a profile, the three dots, Copy member ID. Discord: Developer Mode on, right click, Copy User ID.';
  if (operators.length === 0) return [doubt('Operators', 'None is named: nobody in chat may correct facts or hears of reports.', remedy)];
  const odd = operators.filter((id) => !SLACK_USER.test(id) && !DISCORD_USER.test(id));
  if (odd.length > 0) return [broken('Operators', `${odd.join(', ')}: no user id of Slack or Discord.`, remedy)];
  return [fine('Operators', `${operators.length} named.`)];
}
