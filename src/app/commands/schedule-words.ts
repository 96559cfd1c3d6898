import { StandpointError } from '../../domain/errors.js';
import {
  DIGEST_LANGUAGES,
  DIGEST_LENGTHS,
  type DigestForm,
  type DigestLanguage,
  type Schedule,
  USUAL_FORM,
  WEEKDAYS,
  type Weekday,
} from '../../domain/subscription.js';
import { type Clock, clockOf } from './clock-words.js';
import { quoted } from './did-you-mean.js';
import { zoneOf, zoneOfCity } from './zone-words.js';

const DAY_GROUPS: Record<string, readonly Weekday[]> = {
  daily: WEEKDAYS,
  everyday: WEEKDAYS,
  weekday: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekends: ['sat', 'sun'],
  weekend: ['sat', 'sun'],
};

const LANGUAGE_NAMES: Record<string, DigestLanguage> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  arabic: 'ar',
  العربية: 'ar',
};
/** A week's digest comes on this day unless another is named. */
const WEEKLY_DAY: Weekday = 'mon';

/** What "/subscribe repatriation at 08:00 Europe/Paris weekdays short in french quiet" says. */
export interface SubscribeWords {
  /** What is left when hour, zone and days are taken out: the name of a topic, sub-topic or country. */
  readonly subject: string;
  readonly schedule: Schedule;
  readonly form: DigestForm;
  readonly quiet: boolean;
}

/**
 * Reads the words of a subscription in any order; `defaults` stands where they say nothing. Throws `bad_request` for an hour, a zone or a
 * language that is none, and for what contradicts itself: a digest at another hour than the one meant is worse than a question.
 */
export function parseSubscribe(text: string, defaults: Schedule): SubscribeWords {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[,;]$/, ''));
  const subject: string[] = [];
  const hours: Clock[] = [];
  const zones: string[] = [];
  let days: readonly Weekday[] = [];
  let quiet = false;
  let form = USUAL_FORM;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const lower = word.toLowerCase();
    const next = words[index + 1] ?? '';
    const before = words[index - 1]?.toLowerCase() ?? '';
    const time = clockOf(lower, next.toLowerCase(), before === 'at');
    const zone = time ? null : zoneOf(word);
    // Behind the hour a city is the place whose clock is meant; elsewhere it may be a country's capital.
    const city = zone === null && hours.length > 0 && clockEnded(words, index) ? zoneOfCity(word, next) : null;
    if (time) {
      hours.push(time.clock);
      index += time.used - 1;
    } else if (zone !== null) zones.push(zone);
    else if (city) {
      zones.push(city.zone);
      index += city.used - 1;
    } else if (FILLING.has(lower) || lower === '') continue;
    else if (lower === 'quiet') quiet = true;
    else if (lower === 'weekly') form = { ...form, weekly: true };
    else if (isOneOf(DIGEST_LENGTHS, lower)) form = { ...form, length: lower };
    else if (lower === 'in') {
      form = { ...form, language: languageOf(next) };
      index += 1;
    } else if (before === 'every' && EVERY.has(lower)) days = [...days, ...WEEKDAYS];
    else if (daysOf(lower)) days = [...days, ...(daysOf(lower) ?? [])];
    else subject.push(word);
  }
  const [clock = defaults, otherClock] = distinct(hours);
  const [zone = defaults.zone, otherZone] = distinct(zones);
  if (otherClock || otherZone) {
    throw new StandpointError('bad_request', `A digest comes at one hour, in one time zone; two were named.`, {
      remedy: 'Write it like: at 08:00 Europe/Paris.',
    });
  }
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const schedule = {
    hour: clock.hour,
    minute: clock.minute,
    zone,
    days: chosen.length > 0 ? chosen : form.weekly ? [WEEKLY_DAY] : defaults.days,
  };
  if (form.weekly && schedule.days.length > 1) {
    throw new StandpointError('bad_request', 'A weekly digest comes on one day.', { remedy: 'Name it: weekly on monday.' });
  }
  return { subject: subject.join(' '), schedule, form, quiet };
}

/** Words that say nothing by themselves. */
const FILLING = new Set(['at', 'on', 'every', 'each']);
/** What every day may be called. */
const EVERY = new Set(['day', 'days', 'morning', 'evening']);
const CLOCK_ENDS = /^(?:\d{1,2}(?:[:.h]\d{2})?(?:am|pm|h|uhr)?|\d{4}|am|pm)$/i;

const clockEnded = (words: readonly string[], index: number): boolean => CLOCK_ENDS.test(words[index - 1] ?? '');

const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T => (list as readonly string[]).includes(word);

/** "french", "fr" or "français". */
function languageOf(word: string): DigestLanguage {
  const lower = word.toLowerCase();
  const language = isOneOf(DIGEST_LANGUAGES, lower) ? lower : LANGUAGE_NAMES[lower];
  if (language) return language;
  throw new StandpointError('bad_request', word === '' ? 'In which language?' : `A digest cannot be written in ${quoted(word)}.`, {
    remedy: 'There are: english, french, german and arabic. Quotations stay in the original.',
  });
}

/** "mon" · "monday" · "mon-fri" · "mon,wed" · "weekdays"; null when the word names no days. */
function daysOf(word: string): readonly Weekday[] | null {
  const group = DAY_GROUPS[word];
  if (group) return group;
  const found: Weekday[] = [];
  for (const part of word.split(',')) {
    const [from, to] = part.split('-').map(dayOf);
    if (!from || to === null) return null;
    const first = WEEKDAYS.indexOf(from);
    const length = to ? (WEEKDAYS.indexOf(to) - first + 7) % 7 : 0;
    for (let step = 0; step <= length; step++) found.push(WEEKDAYS[(first + step) % 7]!);
  }
  return found;
}

function dayOf(word: string): Weekday | null {
  const full = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const index = full.findIndex((day, at) => word === WEEKDAYS[at] || word === day || word === `${day}s`);
  return WEEKDAYS[index] ?? null;
}
