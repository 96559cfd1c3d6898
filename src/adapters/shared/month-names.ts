/** Languages whose newsrooms write dates out in their feeds and pages; Arabic has three sets of names for the months. */
const LANGUAGES =
  'fr de es pt it nl ca sv da nb is pl cs sk hu ro bg sr hr bs sq el ru uk kk uz az tr ar-EG ar-SY ar-MA fa he id ms th fil sw so';

/** A month and the calendar that it belongs to. */
export interface NamedMonth {
  readonly calendar: 'gregory' | 'persian';
  /** 1 to 12. */
  readonly month: number;
}

/** The names as they are compared: no case, no accents, no dots. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .trim();

/** Every name by the languages' own data (`Intl`), null where two languages mean different months by it. Made when the first is asked for. */
let names: Map<string, NamedMonth | null> | null = null;

function allNames(): Map<string, NamedMonth | null> {
  const found = new Map<string, NamedMonth | null>();
  const learn = (language: string, calendar: NamedMonth['calendar'], style: 'long' | 'short'): void => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, { day: 'numeric', month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      // A month of the Persian calendar begins about the 21st: the tenth of April is in the first.
      const at = calendar === 'persian' ? Date.UTC(2026, month + 2, 10) : Date.UTC(2026, month - 1, 10);
      const name = plain(format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '');
      if (!/\p{L}/u.test(name)) continue;
      const known = found.get(name);
      const same = known === undefined || (known?.month === month && known.calendar === calendar);
      found.set(name, same ? { calendar, month } : null);
    }
  };
  for (const style of ['long', 'short'] as const) {
    for (const language of LANGUAGES.split(' ')) learn(language, 'gregory', style);
    learn('fa', 'persian', style);
  }
  return found;
}

/** The month of that name in any of the languages; null for what is none, or not the same in all of them. */
export function namedMonth(name: string): NamedMonth | null {
  names ??= allNames();
  return names.get(plain(name)) ?? null;
}
