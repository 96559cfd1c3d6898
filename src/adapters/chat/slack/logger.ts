import type { Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../domain/ports/system.js';

/** Bolt's log lines in the house's log. Its debug lines hold whole payloads and are dropped. */
export function boltLogger(log: Log, level: LogLevel): Logger {
  return {
    debug: () => {},
    info: (...parts: unknown[]) => log.debug({ from: 'bolt' }, sentence(parts)),
    warn: (...parts: unknown[]) => log.warn({ from: 'bolt' }, sentence(parts)),
    error: (...parts: unknown[]) => log.warn({ from: 'bolt' }, sentence(parts)),
    setLevel: () => {},
    getLevel: () => level,
    setName: () => {},
  };
}

const sentence = (parts: readonly unknown[]): string =>
  parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
