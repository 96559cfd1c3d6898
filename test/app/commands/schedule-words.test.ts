import { describe, expect, test } from 'vitest';
import { parseSubscribe } from '../../../src/app/commands/schedule-words.js';
import { type Schedule, WEEKDAYS } from '../../../src/domain/subscription.js';

const defaults = { hour: 7, minute: 0, zone: 'UTC', days: WEEKDAYS };

test.each([
  ['', '', '07:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['repatriation at 08:00 Europe/Paris weekdays', 'repatriation', '08:00', 'Europe/Paris', 'mon,tue,wed,thu,fri'],
  ['saudi arabia on mon-wed', 'saudi arabia', '07:00', 'UTC', 'mon,tue,wed'],
  ['9.15 every monday, friday women and children', 'women and children', '09:15', 'UTC', 'mon,fri'],
  ['france sat-mon', 'france', '07:00', 'UTC', 'mon,sat,sun'],
  ['mon,thu at 23:59', '', '23:59', 'UTC', 'mon,thu'],
])('"%s"', (text, subject, time, zone, days) => {
  const words = parseSubscribe(text, defaults);
  expect(words.subject).toBe(subject);
  expect(`${String(words.schedule.hour).padStart(2, '0')}:${String(words.schedule.minute).padStart(2, '0')}`).toBe(time);
  expect(words.schedule.zone).toBe(zone);
  expect(words.schedule.days.join(',')).toBe(days);
});

test('quiet is a wish, not a subject', () => {
  expect(parseSubscribe('denmark quiet', defaults)).toMatchObject({ subject: 'denmark', quiet: true });
});

test('a zone that does not exist is refused by name', () => {
  expect(() => parseSubscribe('at 8:00 Europe/Atlantis', defaults)).toThrow('"Europe/Atlantis" is no time zone.');
});

test('an hour that does not exist is no hour', () => {
  expect(parseSubscribe('25:00', defaults).subject).toBe('25:00');
});

describe('the form of a digest', () => {
  const usual: Schedule = { hour: 7, minute: 0, zone: 'UTC', days: ['mon', 'tue'] };

  test('is read in any order beside hour and subject', () => {
    expect(parseSubscribe('repatriation short weekly in french on friday at 08:00', usual)).toMatchObject({
      subject: 'repatriation',
      schedule: { hour: 8, days: ['fri'] },
      form: { length: 'short', language: 'fr', weekly: true },
    });
    expect(parseSubscribe('in العربية long france', usual).form).toEqual({ length: 'long', language: 'ar', weekly: false });
    expect(parseSubscribe('weekly', usual)).toMatchObject({ subject: '', schedule: { days: ['mon'] }, form: { weekly: true } });
    expect(parseSubscribe('france', usual).form).toEqual({ length: 'normal', language: 'en', weekly: false });
  });
  test('is told what it may be', () => {
    expect(() => parseSubscribe('in klingon', usual)).toThrow('klingon');
    expect(() => parseSubscribe('weekly weekdays', usual)).toThrow('one day');
  });
});
