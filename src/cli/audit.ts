import { Command } from 'commander';
import type { AuditEntry } from '../domain/audit.js';
import { dateFrom } from './dates.js';
import { print, printJson } from './output.js';

export const audit = (): Command =>
  new Command('audit')
    .description('Who subscribed, paused, changed or ended what, who added or removed feeds, who corrected facts')
    .option('--since <date>', 'a day or a moment, in the time zone of the settings; everything by default')
    .option('--json', 'print one JSON line an entry')
    .addHelpText('after', '\nExamples:\n  standpoint audit --since 2026-03-01\n  standpoint audit --json')
    .action(async (options: { readonly since?: string; readonly json?: true }) => {
      const { openHouse } = await import('../wiring.js');
      const house = await openHouse();
      try {
        const since = options.since === undefined ? null : dateFrom(options.since, house.settings.timeZone, 'start');
        for await (const entry of house.stores.audit.entries(since)) {
          if (options.json) await printJson(entry);
          else print(inWords(entry));
        }
      } finally {
        await house.close();
      }
    });

/** "2026-03-10T06:00:00.000Z  slack T1 U7  paused  subscription s1: paused: false → true" */
function inWords({ at, actor, action, subject, before, after }: AuditEntry): string {
  const who = `${actor.platform} ${actor.workspace} ${actor.user ?? 'Standpoint itself'}`;
  return `${at}  ${who}  ${action}  ${subject.kind} ${subject.id}${changes(before, after)}`;
}

/** What differs between the two, field by field; of what is new or gone, all of it. */
function changes(before: unknown, after: unknown): string {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const told = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((key) => [key, [old[key], now[key]].filter((value) => value !== undefined).map((value) => JSON.stringify(value))] as const)
    .map(([key, values]) => `${key}: ${values.join(' → ')}`);
  return told.length === 0 ? '' : `: ${told.join(', ')}`;
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : value == null ? {} : { value };
