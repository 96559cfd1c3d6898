import pino from 'pino';
import { toInstant } from '../../domain/instant.js';
import type { Clock, Log } from '../../domain/ports/system.js';

export const systemClock: Clock = { now: () => toInstant(new Date()) };

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** JSON lines on standard error; lines for people where standard error is a terminal. */
export function openLog(level: LogLevel): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (!process.stderr.isTTY) return pino(options, pino.destination({ dest: 2, sync: true }));
  const pretty = { target: 'pino-pretty', options: { destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' } };
  return pino({ ...options, transport: pretty });
}
