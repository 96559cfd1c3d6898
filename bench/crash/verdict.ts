import { CHANNELS } from './channels.js';
import { heldBy } from './held.js';
import type { Scene } from './scene.js';
import { factsUndisturbed } from './undisturbed.js';

/** What is left after the kills, against what came and against a program that nobody killed. */
export interface Verdict {
  readonly days: number;
  readonly articles: number;
  readonly articlesLost: number;
  /** Articles and analyses given up, with the reasons. */
  readonly givenUp: readonly string[];
  readonly facts: number;
  readonly factsLost: number;
  readonly factsTooMany: number;
  readonly digests: number;
  /** Posts of a digest that a channel should have and has not. */
  readonly postsMissing: number;
  readonly deliveriesNotSent: number;
  readonly deadJobs: number;
  readonly discord: { readonly posts: number; readonly doubled: number; readonly rememberedByNonce: number; readonly searched: number };
  readonly slack: { readonly posts: number; readonly doubled: number };
}

export async function verdictOn({ world, platforms }: Scene, databaseUrl: string): Promise<Verdict> {
  const held = await heldBy(databaseUrl);
  const expected = new Set(await factsUndisturbed(world));
  const facts = new Set(held.facts);
  const postsOf = (platform: string) => {
    const channels = CHANNELS.filter((channel) => channel.platform === platform).map(({ channel }) => platforms.stored.get(channel));
    const times = channels.flatMap((messages) => [...(messages?.values() ?? [])]);
    return { posts: sum(times), doubled: sum(times.map((count) => count - 1)) };
  };
  return {
    days: world.day,
    articles: held.articles.length,
    articlesLost: world.articles().filter((url) => !held.articles.includes(url)).length + held.waiting,
    givenUp: held.givenUp,
    facts: facts.size,
    factsLost: [...expected].filter((id) => !facts.has(id)).length,
    factsTooMany: held.facts.filter((id) => !expected.has(id)).length + held.facts.length - facts.size,
    digests: held.digests,
    postsMissing: sum(CHANNELS.map(({ channel }) => Math.max(0, world.day - (platforms.stored.get(channel)?.size ?? 0)))),
    deliveriesNotSent: held.deliveries.filter(({ state }) => state !== 'sent').length,
    deadJobs: held.dead,
    discord: { ...postsOf('discord'), rememberedByNonce: platforms.remembered(), searched: platforms.searched() },
    slack: postsOf('slack'),
  };
}

/** What must not be: empty when nothing was lost, and nothing came twice that Standpoint could have kept from it. */
export function faultsOf(verdict: Verdict, slackRepliesLost: number): string[] {
  const never: (keyof Verdict)[] = ['articlesLost', 'factsLost', 'factsTooMany', 'postsMissing', 'deliveriesNotSent', 'deadJobs'];
  const faults = never.filter((name) => verdict[name] !== 0).map((name) => `${name}: ${verdict[name]}`);
  if (verdict.givenUp.length > 0) faults.push(`given up: ${verdict.givenUp.length}`);
  if (verdict.facts === 0) faults.push('no facts at all');
  if (verdict.discord.doubled > 0) faults.push(`doubled on Discord: ${verdict.discord.doubled}`);
  if (verdict.slack.doubled > slackRepliesLost) {
    faults.push(`doubled on Slack: ${verdict.slack.doubled}, with ${slackRepliesLost} answers lost`);
  }
  return faults;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
