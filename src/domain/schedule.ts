import { DateTime } from 'luxon';
import { type Instant, toInstant } from './instant.js';
import { type Schedule, WEEKDAYS, type Weekday } from './subscription.js';

/**
 * The next moment after `after` at which the schedule is due, on the subscriber's clock. Where the clock is put forward over the hour,
 * it is due at the first moment after the gap; where it is put back, once.
 */
export function nextDue(schedule: Schedule, after: Instant): Instant {
  const from = DateTime.fromISO(after, { zone: schedule.zone });
  for (let day = 0; day <= 8; day++) {
    const date = from.plus({ days: day });
    const due = DateTime.fromObject(
      { year: date.year, month: date.month, day: date.day, hour: schedule.hour, minute: schedule.minute },
      { zone: schedule.zone },
    );
    if (schedule.days.includes(WEEKDAYS[due.weekday - 1]!) && due > from) return toInstant(due.toJSDate());
  }
  throw new RangeError('A schedule needs at least one day.');
}

const DAY_NAMES: Record<Weekday, string> = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
};
const GROUPS: readonly (readonly [name: string, days: string])[] = [
  ['every day', 'mon,tue,wed,thu,fri,sat,sun'],
  ['on weekdays', 'mon,tue,wed,thu,fri'],
  ['at weekends', 'sat,sun'],
];

/** "every day at 07:00 (Europe/Paris)". */
export function scheduleInWords(schedule: Schedule): string {
  const days = WEEKDAYS.filter((day) => schedule.days.includes(day));
  const group = GROUPS.find(([, list]) => list === days.join(','))?.[0];
  const spelled = days.length === 1 ? DAY_NAMES[days[0]!] : days.map((day) => day[0]!.toUpperCase() + day.slice(1)).join(', ');
  const time = `${String(schedule.hour).padStart(2, '0')}:${String(schedule.minute).padStart(2, '0')}`;
  return `${group ?? `on ${spelled}`} at ${time} (${schedule.zone})`;
}
