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
  ['france at 8am', 'france', '08:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france at 8:30 PM weekday', 'france', '20:30', 'UTC', 'mon,tue,wed,thu,fri'],
  ['france at 12 am', 'france', '00:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france at 8', 'france', '08:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france at 0815', 'france', '08:15', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france 8h30', 'france', '08:30', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france every day', 'france', '07:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france every morning at 06:00', 'france', '06:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france at 08:00 GMT', 'france', '08:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france at 08:00 europe/paris, mon', 'france', '08:00', 'Europe/Paris', 'mon'],
  ['france at 08:00 paris', 'france', '08:00', 'Europe/Paris', 'mon,tue,wed,thu,fri,sat,sun'],
  ['france at 8:00 pm New York mon', 'france', '20:00', 'America/New_York', 'mon'],
  ['at 08:00 at 08:00', '', '08:00', 'UTC', 'mon,tue,wed,thu,fri,sat,sun'],
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

test.each([
  ['at 8:00 Europe/Atlantis', '"Europe/Atlantis" is no time zone.', 'Write it like Europe/Paris'],
  ['at 8:00 Europe/Pariss', '"Europe/Pariss" is no time zone.', 'Did you mean Europe/Paris'],
  ['at 8:00 CET', '"CET" is not enough to tell the time zone.', 'Did you mean Europe/Paris, Europe/Berlin or Europe/Brussels?'],
  ['at 8:00 UTC+2', '"UTC+2" knows no summer time.', 'Write it like Europe/Paris'],
  ['at 25:00', '"25:00" is no time of day.', 'Write it like 08:00'],
  ['07:60', '"07:60" is no time of day.', 'Write it like 08:00'],
  ['at 13 pm', '"13 pm" is no time of day.', 'Write it like 08:00'],
  ['at noonish', '"noonish" is no time of day.', 'Write it like 08:00'],
  ['at 07:00 and at 09:00', 'two were named', 'at 08:00 Europe/Paris'],
  ['07:00 Europe/Paris Europe/Berlin', 'two were named', 'at 08:00 Europe/Paris'],
  ['france in', 'In which language?', 'english, french, german and arabic'],
])('"%s" is refused: %s', (text, message, remedy) => {
  expect(() => parseSubscribe(text, defaults)).toThrow(
    expect.objectContaining({ code: 'bad_request', message: expect.stringContaining(message), remedy: expect.stringContaining(remedy) }),
  );
});

test('a number that is no hour belongs to the subject, as does a city where no hour stands before it', () => {
  expect(parseSubscribe('france on 12 march', defaults).subject).toBe('france 12 march');
  expect(parseSubscribe('paris', defaults)).toMatchObject({ subject: 'paris', schedule: { zone: 'UTC' } });
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
