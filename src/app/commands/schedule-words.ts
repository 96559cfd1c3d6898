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

const DAY_GROUPS: Record<string, readonly Weekday[]> = {
  daily: WEEKDAYS,
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekends: ['sat', 'sun'],
  weekend: ['sat', 'sun'],
};
const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

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

/** Reads the words of a subscription in any order; `defaults` stands where they say nothing. Throws `bad_request`. */
export function parseSubscribe(text: string, defaults: Schedule): SubscribeWords {
  let { hour, minute, zone } = defaults;
  let days: Weekday[] = [];
  let quiet = false;
  let form = USUAL_FORM;
  const subject: string[] = [];
  const words = text.trim().split(/\s+/);
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/,$/, '');
    const time = TIME.exec(lower);
    if (time) [hour, minute] = [Number(time[1]), Number(time[2])];
    else if (lower === 'at' || lower === 'on' || lower === 'every' || lower === '') continue;
    else if (lower === 'quiet') quiet = true;
    else if (lower === 'weekly') form = { ...form, weekly: true };
    else if (isOneOf(DIGEST_LENGTHS, lower)) form = { ...form, length: lower };
    else if (lower === 'in' && index + 1 < words.length) continue;
    else if (words[index - 1]?.toLowerCase() === 'in') form = { ...form, language: languageOf(word) };
    else if (daysOf(lower)) days = [...days, ...(daysOf(lower) ?? [])];
    else if (word.includes('/') || lower === 'utc') zone = zoneOf(word);
    else subject.push(word);
  }
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const schedule = { hour, minute, zone, days: chosen.length > 0 ? chosen : form.weekly ? [WEEKLY_DAY] : defaults.days };
  if (form.weekly && schedule.days.length > 1) {
    throw new StandpointError('bad_request', 'A weekly digest comes on one day.', { remedy: 'Name it: weekly on monday.' });
  }
  return { subject: subject.join(' '), schedule, form, quiet };
}

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T => (list as readonly string[]).includes(word);

/** "french", "fr" or "français". */
function languageOf(word: string): DigestLanguage {
  const lower = word.toLowerCase().replace(/,$/, '');
  const language = isOneOf(DIGEST_LANGUAGES, lower) ? lower : LANGUAGE_NAMES[lower];
  if (language) return language;
  throw new StandpointError('bad_request', `A digest cannot be written in "${word}".`, {
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

function zoneOf(word: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: word }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new StandpointError('bad_request', `"${word}" is no time zone.`, {
      cause,
      remedy: 'Write it like Europe/Paris or America/New_York.',
    });
  }
}
