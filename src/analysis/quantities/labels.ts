import { isMonth } from './calendar.js';
import type { Numeral } from './numerals.js';
import { isCapital, type Reading, together, wordAt } from './reading.js';

/** After these a number names, it does not count: "phase 2", "category 4 hurricane". */
const LABELS = new Set(
  (
    'category phase chapter article section page paragraph level grade game episode season channel number stage type class step ' +
    'round room platform gate figure table line track route highway interstate block district resolution part volume version tier ' +
    'no nr vol art model formula group zone area unit aged flight exit act bill order title week day year'
  ).split(' '),
);
/** Before a glued hyphen they leave the number a number ("sub-7", "now-18", "under-16"). */
const BEFORE_HYPHEN = new Set('sub now then to under over nearly about almost some than mid of and'.split(' '));
const PATH_MARKS = /^[/@#_=&?~\\]$/;
const EACH = new Set('each every per a this last next one'.split(' '));
const PEOPLE_NEXT = new Set('people persons men women children civilians militants fighters soldiers troops prisoners others'.split(' '));

function isChained(reading: Reading, { from, to }: Numeral): boolean {
  const { lexemes } = reading;
  const numberAt = (at: number) => lexemes[at]?.kind === 'number';
  const mark = (at: number, pattern: RegExp) => lexemes[at]?.kind === 'mark' && pattern.test(lexemes[at]?.text ?? '');
  // 192.168.1.2 · 16.3.1 · ID.3
  if (mark(to, /^\.$/) && lexemes[to]?.glued && numberAt(to + 1) && lexemes[to + 1]?.glued) return true;
  if (mark(from - 1, /^\.$/) && lexemes[from]?.glued && lexemes[from - 1]?.glued) return true;
  // 2019/07/12 · example.org/123 · #5
  if (mark(from - 1, PATH_MARKS) && lexemes[from]?.glued && !/^[=~]$/.test(lexemes[from - 1]?.text ?? '')) return true;
  if (mark(from - 1, /^=$/) && lexemes[from]?.glued && !/^(?:y|rs|rm)$/.test(wordAt(reading, from - 2))) return true;
  if (mark(to, /^[/@_=&\\]$/) && lexemes[to]?.glued && numberAt(to + 1) && lexemes[to + 1]?.glued) return true;
  // 222-2222-22 · 2014-15-16
  const dash = /^[-–]$/;
  const left = mark(from - 1, dash) && lexemes[from]?.glued && numberAt(from - 2) && lexemes[from - 1]?.glued;
  const right = mark(to, dash) && lexemes[to]?.glued && numberAt(to + 1) && lexemes[to + 1]?.glued;
  const further = mark(to + 2, dash) && lexemes[to + 2]?.glued && numberAt(to + 3) && lexemes[to + 3]?.glued;
  const earlier = mark(from - 3, dash) && lexemes[from - 2]?.glued && numberAt(from - 4) && lexemes[from - 3]?.glued;
  return Boolean((left && right) || (right && further) || (left && earlier));
}

/** "3rd", "1990s", "5G", "[12]". */
function isOrdinalOrCode(reading: Reading, { from, to }: Numeral): boolean {
  const next = reading.lexemes[to];
  if (reading.lexemes[from - 1]?.text === '[' && next?.text === ']') return true;
  if (!next?.glued || next.kind !== 'word') return false;
  return /^(?:st|nd|rd|th|s)$/.test(next.lower) || /^(?:[GDKBX]|[A-Z]{1,3}\d+\w*)$/.test(next.text);
}

/** "(1) children, (2) women": they number what is listed. */
function isListNumber(reading: Reading, { from, to, value, form }: Numeral): boolean {
  const { lexemes } = reading;
  const bracketed = (at: number) => lexemes[at - 1]?.text === '(' && lexemes[at + 1]?.text === ')' && lexemes[at + 1]?.glued;
  if (form !== 'digits' || value > LIST || to !== from + 1 || !bracketed(from) || !lexemes[from]?.glued) return false;
  const numbered = (at: number) => lexemes[at]?.kind === 'number' && Math.abs((lexemes[at]?.value ?? value) - value) === 1 && bracketed(at);
  for (let away = 3; away <= LIST; away++) if (numbered(from - away) || numbered(from + away)) return true;
  return false;
}

/** "COVID-19", "F-16", but "sub-7" and "now-18". */
function isHyphenName(reading: Reading, { from }: Numeral): boolean {
  const hyphen = reading.lexemes[from - 1];
  const word = reading.lexemes[from - 2];
  if (!reading.lexemes[from]?.glued || !hyphen?.glued || hyphen.kind !== 'mark' || !/^[-‑–]$/.test(hyphen.text)) return false;
  return word?.kind === 'word' && !BEFORE_HYPHEN.has(word.lower);
}

/** "Apple Watch", "iPhone": a capital behind a name, or inside a word. */
function isProper(reading: Reading, at: number): boolean {
  const word = reading.lexemes[at];
  if (word?.kind !== 'word') return false;
  if (/^\p{Ll}+\p{Lu}/u.test(word.text)) return true;
  return (
    isCapital(word) &&
    (reading.tag[at] === 'PROPN' ||
      (isCapital(reading.lexemes[at - 1]) &&
        reading.tag[at - 1] === 'PROPN' &&
        // Behind a heading a sentence begins: "United Kingdom", "Some 60 Britons".
        together(reading, at - 1, at) &&
        reading.tag[at] !== 'VERB'))
  );
}

/** "COVID -19": a code torn from its name. */
function isTornCode(reading: Reading, { from }: Numeral): boolean {
  const hyphen = reading.lexemes[from - 1];
  return Boolean(
    reading.lexemes[from]?.glued && hyphen?.text === '-' && !hyphen.glued && /^\p{Lu}{2}/u.test(reading.lexemes[from - 2]?.text ?? ''),
  );
}

/** "Smith, 25, said", "Luna*, 10,": an age behind a name, also behind one that a mark says is changed. */
function isAge(reading: Reading, { from, to, value, form }: Numeral): boolean {
  if (form !== 'digits' || value > 110 || wordAt(reading, from - 1) !== ',') return false;
  const end = /^[*†"'”’]$/.test(wordAt(reading, from - 2)) ? from - 3 : from - 2;
  const name = isCapital(reading.lexemes[end]) && reading.tag[end] === 'PROPN';
  return name && /^[,.;)]$/.test(wordAt(reading, to)) && !reading.lexemes[from]?.glued;
}

/** "won 2-1", "a 9-2 lead": a score, no range. */
function isScore(reading: Reading, { from, to, value }: Numeral): boolean {
  const pair = (dash: number, other: number): boolean => {
    const glued = reading.lexemes[dash]?.glued && reading.lexemes[dash + 1]?.glued;
    return Boolean(glued) && /^[-–]$/.test(wordAt(reading, dash)) && reading.lexemes[other]?.kind === 'number';
  };
  const next = reading.lexemes[to + 1]?.value ?? Number.NaN;
  const previous = reading.lexemes[from - 2]?.value ?? Number.NaN;
  return (pair(to, to + 1) && value >= next && value < 200) || (pair(from - 1, from - 2) && previous >= value && previous < 200);
}

/** How far back the first number of a list is looked for, in words and marks. */
const LIST = 16;

/** The comma or the "and" in front of a name that ends before `end`: "and the United States"; -1 where there is none. */
function linkBefore(reading: Reading, end: number): number {
  let at = end - 1;
  while (at > end - NAME && isCapital(reading.lexemes[at])) at--;
  if (wordAt(reading, at) === 'the') at--;
  return at < end - 1 && /^(?:,|;|and|while)$/.test(wordAt(reading, at)) ? at : -1;
}
/** A name has fewer words. */
const NAME = 5;

/** "Russia took home 341 children, Uzbekistan 321 and Tajikistan 146": a name in a list that leaves out verb and noun. */
function isGapped(reading: Reading, from: number): boolean {
  const { lexemes, sentence } = reading;
  const link = linkBefore(reading, from);
  if (link < 0) return false;
  for (let at = link - 1; at > Math.max(0, from - LIST) && sentence[at] === sentence[from]; at--)
    if (
      lexemes[at]?.kind === 'number' &&
      !isProper(reading, at - 1) &&
      (lexemes[at + 1]?.kind === 'word' || /^(?:VERB|PART|ADV)$/.test(reading.tag[at - 1] ?? ''))
    )
      return true;
  return false;
}

/** "By country: Denmark 17, North Macedonia 23 and Finland 9": behind a colon or a dash each name has its number. */
function isTabled(reading: Reading, from: number): boolean {
  const { lexemes, sentence } = reading;
  const isNumber = (at: number): boolean => lexemes[at]?.kind === 'number' && sentence[at] === sentence[from];
  const ends = (at: number): boolean => /^(?:[.,;)]|and)$/.test(wordAt(reading, at));
  let rows = 0;
  for (let at = from; isNumber(at) && ends(at + 1); ) {
    rows++;
    let name = at - 1;
    while (isCapital(lexemes[name])) name--;
    if (name === at - 1) return false;
    if (/^[:—–]$/.test(wordAt(reading, name))) return rows > 1 || nextRow(reading, from, isNumber);
    while (/^(?:[,;]|and|the)$/.test(wordAt(reading, name))) name--;
    at = name;
  }
  return false;
}

/** Is the number at `from` followed by a name with another? */
function nextRow(reading: Reading, from: number, isNumber: (at: number) => boolean): boolean {
  let at = from + 1;
  while (/^(?:[,;]|and|the)$/.test(wordAt(reading, at))) at++;
  const name = at;
  while (isCapital(reading.lexemes[at])) at++;
  return at > name && isNumber(at);
}

/** "Fortune 100", "iPhone 11 Pro", "Model 3 sedans", "Unit 731": a short number behind a name. */
function isName(reading: Reading, { from, to, form, scale }: Numeral): boolean {
  const written = reading.lexemes[from]?.text ?? '';
  const before = from - 1;
  if (scale > 1 || to !== from + 1) return false;
  const label = wordAt(reading, before) === '.' ? before - 1 : before;
  if (LABELS.has(wordAt(reading, label)) && reading.sentence[label] === reading.sentence[from]) {
    const counts = /^(?:week|day|year|group|unit|class|family)$/.test(wordAt(reading, label)) && EACH.has(wordAt(reading, label - 1));
    if (!counts && (label === before || /^(?:no|nr|vol|art)$/.test(wordAt(reading, label)))) return !PEOPLE_NEXT.has(wordAt(reading, to));
  }
  if (form !== 'digits' || !/^\d{1,4}$/.test(written) || reading.sentence[before] !== reading.sentence[from]) return false;
  if (reading.lexemes[to]?.glued && (reading.lexemes[to]?.kind === 'word' || reading.lexemes[to]?.text === '%')) return false;
  // "In July 146 were flown home"
  if (isMonth(reading, before)) return false;
  return isProper(reading, before) && !PEOPLE_NEXT.has(wordAt(reading, to)) && !isGapped(reading, from) && !isTabled(reading, from);
}

/** True when the number is part of a name, a code, an ordinal, an address: it counts nothing. */
export const isLabel = (reading: Reading, numeral: Numeral): boolean =>
  isChained(reading, numeral) ||
  isOrdinalOrCode(reading, numeral) ||
  isListNumber(reading, numeral) ||
  isHyphenName(reading, numeral) ||
  isTornCode(reading, numeral) ||
  isAge(reading, numeral) ||
  isScore(reading, numeral) ||
  isName(reading, numeral);
