import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDue, scheduleInWords } from '../../src/domain/schedule.js';
import { type Schedule, WEEKDAYS } from '../../src/domain/subscription.js';

const daily = (zone: string, hour = 7, minute = 0): Schedule => ({ hour, minute, zone, days: WEEKDAYS });

describe('when a subscription is due next', () => {
  test('later today, on the subscriber’s clock', () => {
    expect(nextDue(daily('Europe/Paris'), '2026-01-15T04:00:00.000Z')).toBe('2026-01-15T06:00:00.000Z');
  });

  test('tomorrow, when today’s hour has come', () => {
    expect(nextDue(daily('Europe/Paris'), '2026-01-15T06:00:00.000Z')).toBe('2026-01-16T06:00:00.000Z');
  });

  test('on the next of its days', () => {
    const schedule = { ...daily('UTC'), days: ['mon' as const] };
    expect(nextDue(schedule, '2026-03-10T08:00:00.000Z')).toBe('2026-03-16T07:00:00.000Z');
  });

  test('the local hour stays the same when the clock is put forward', () => {
    expect(nextDue(daily('Europe/Berlin'), '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T05:00:00.000Z');
  });

  test('an hour that the clock skips is due after the gap', () => {
    expect(nextDue(daily('Europe/Berlin', 2, 30), '2026-03-28T12:00:00.000Z')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('an hour that comes twice is due once', () => {
    const first = nextDue(daily('Europe/Berlin', 2, 30), '2026-10-24T12:00:00.000Z');
    const second = nextDue(daily('Europe/Berlin', 2, 30), first);
    expect(Date.parse(second) - Date.parse(first)).toBeGreaterThanOrEqual(24 * 3600_000);
  });

  test('always later than asked, within eight days, on one of its days', () => {
    const schedules = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      zone: fc.constantFrom('UTC', 'Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'),
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    });
    const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(schedules, moments, (schedule, moment) => {
        const due = nextDue(schedule, moment.toISOString());
        expect(due > moment.toISOString()).toBe(true);
        expect(Date.parse(due) - moment.getTime()).toBeLessThan(8.1 * 24 * 3600_000);
        const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: schedule.zone }).format(new Date(due)).toLowerCase();
        expect(schedule.days).toContain(day);
      }),
    );
  });
});

test('a schedule in words', () => {
  const schedule: Schedule = { hour: 8, minute: 5, zone: 'Europe/Paris', days: ['mon', 'tue', 'wed', 'thu', 'fri'] };
  expect(scheduleInWords(schedule)).toBe('on weekdays at 08:05 (Europe/Paris)');
  expect(scheduleInWords({ ...schedule, days: ['sat', 'mon'] })).toBe('on Mon, Sat at 08:05 (Europe/Paris)');
});
