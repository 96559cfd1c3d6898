import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchChanges } from '../../../src/app/alerts/watch.js';
import type { CommandContext } from '../../../src/app/commands/command.js';
import { commandHandler } from '../../../src/app/commands/handle.js';
import { HOUR, MINUTE } from '../../../src/domain/instant.js';
import type { StanceLabel } from '../../../src/domain/stance.js';
import { addArticle, analysis, NOW, stance, TOPIC } from '../../contracts/stores/builders.js';
import { commandContext, textOf } from '../../support/command-context.js';
import { TestClock } from '../../support/house.js';

const CHANNEL = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;

let clock: TestClock;
let context: CommandContext;
beforeEach(async () => {
  clock = new TestClock(Date.parse(NOW));
  context = await commandContext(clock);
});
afterEach(() => context.stores.close());

const say = async (line: string, channel = 'C1', mayManage = true): Promise<string> => {
  const [command = '', ...words] = line.split(' ');
  const user = { id: 'U1', name: 'ada', mayManage, zone: null };
  const call = { command, args: words.join(' '), channel: { ...CHANNEL, channel }, user };
  return textOf((await commandHandler(context, async () => {})(call)).message);
};
const watch = (): Promise<number> => watchChanges({ ...context, topics: [TOPIC], zone: 'UTC' });

let articles = 0;
/** An article of now, in which the country's minister takes this position. */
async function report(country: string, label: StanceLabel): Promise<void> {
  const clause = `the minister of ${country} said it would ${label}`;
  const id = await addArticle(context.stores, `w${articles++}`, `On Monday ${clause}.`, { publishedAt: clock.now(), foundAt: clock.now() });
  const found = analysis({ stances: [stance(`On Monday ${clause}.`, clause, { country, stance: label, date: clock.now().slice(0, 10) })] });
  await context.stores.facts.saveAnalysis(id, TOPIC, 'v1', found, clock.now());
  clock.forward(MINUTE);
}
const told = async (): Promise<string[]> => {
  const due = await context.stores.deliveries.claim(['slack'], clock.now(), 10);
  const digests = await Promise.all(due.map((each) => context.stores.digests.get(each.digestId)));
  return digests.map((each, index) => `${due[index]?.channel.channel}: ${textOf(each!.message).replaceAll('\n', ' | ')}`);
};

test('a change is told once, with both sides, to those who follow the country; what was before is no news', async () => {
  await report('NO', 'refuse');
  clock.forward(72 * HOUR);
  await report('DK', 'refuse');
  await say('alerts norway');
  await say('alerts all', 'C2');
  await say('alerts denmark', 'C3');
  expect(await watch()).toBe(0);

  clock.forward(HOUR);
  await report('NO', 'repatriate');
  expect(await watch()).toBe(2);
  await report('NO', 'repatriate');
  expect(await watch()).toBe(0);
  const messages = await told();
  expect(messages.map((each) => each.slice(0, 2)).sort()).toEqual(['C1', 'C2']);
  expect(messages[0]).toMatch(/A stance has changed.*Norway: .*refuse.*Before: .*Now: /);
  expect(await context.stores.digests.latest(TOPIC)).toBeNull();
});

test('a new subscriber hears of what comes, not of what was', async () => {
  await report('NO', 'refuse');
  clock.forward(48 * HOUR);
  await report('NO', 'repatriate');
  await say('alerts norway');
  expect(await watch()).toBe(0);
});

test('alerts are listed, ended, and changed by those who manage the channel alone', async () => {
  expect(await say('alerts')).toContain('no alerts');
  expect(await say('alerts norway', 'C1', false)).toContain('Only those who manage');
  expect(await say('alerts norwya')).toContain('Did you mean');
  await say('alerts norway');
  await say('alerts norway');
  expect(await say('alerts')).toBe('Told at once: what changes for Norway.');
  await say('alerts off');
  expect(await say('alerts')).toContain('no alerts');
});
