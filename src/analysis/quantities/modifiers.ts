import type { Modifier } from '../../domain/figure.js';
import { oneOf } from '../text/one-of.js';
import { type Reading, together, wordAt } from './reading.js';

const DIRECTIONS = oneOf('up|down');

/** Phrases right before a number; the longest one wins. */
const BEFORE: ReadonlyMap<string, Modifier> = new Map(
  (
    [
      [
        'more than',
        'more than,over,well over,just over,slightly over,upwards of,in excess of,north of,exceeding,exceeded,exceeds,exceed,topped,surpassed,above,beyond,greater than,higher than,larger than,more then',
      ],
      ['at least', 'at least,no less than,no fewer than,not less than,not fewer than,a minimum of,minimum of,at the very least'],
      [
        'around',
        'about,around,some,nearly,almost,roughly,approximately,approx,an estimated,estimated,estimated at,circa,~,≈,close to,closer to,in the region of,something like,somewhere around,more or less,virtually,just about,as estimated,perhaps,maybe,probably,possibly,presumably,getting on for,going on for,the best part of,the better part of,a good',
      ],
      [
        'up to',
        'up to,no more than,not more than,at most,as many as,as much as,a maximum of,maximum of,at the most,no greater than,not exceeding',
      ],
      [
        'less than',
        'less than,fewer than,under,just under,below,lower than,smaller than,sub -,short of,<,just short of,not even,not quite',
      ],
      ['more than', '>'],
    ] as const
  ).flatMap(([modifier, phrases]) => phrases.split(',').map((phrase) => [phrase, modifier] as const)),
);
const LONGEST = 4;
/** Most numbers have no such word before or behind them, and are done with one look. */
const BEFORE_ENDS = new Set([...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
/** Phrases right behind the number and its unit. */
const AFTER: ReadonlyMap<string, Modifier> = new Map([
  ['or more', 'at least'],
  ['or so', 'around'],
  ['or thereabouts', 'around'],
  ['or fewer', 'up to'],
  ['or less', 'up to'],
  ['at least', 'at least'],
  ['at most', 'up to'],
  ['at the most', 'up to'],
  ['- plus', 'more than'],
  ['+', 'more than'],
  ['- odd', 'around'],
]);
const AFTER_STARTS = new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0]));
/** Words that may stand between a modifier and the number without changing it. */
const TRANSPARENT = new Set(
  'a an the just only another additional further total record combined of by currently now as were was'.split(' '),
);
/** Verbs that "over" goes with. */
const PARTICLE_VERB =
  /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|takes?|taken|taking|took|gives?|gave|given|giving|brought|sent|signed|mull(?:s|ed)?|presid\w+|watch(?:es|ed|ing)?|rul(?:es|ed|ing))$/;
/** "about" after these names a subject. */
const SUBJECT_VERB =
  /^(?:talk|ask|know|hear|speak|worr|concern|information|question|think|tell|told|debate|stor|detail|news|data|forg[eo]t|judg|ruling|verdict|decision|order$|case$|complaint|letter|film|book|document|podcast|letter|article|report$|dispute|silen)/;

const UP =
  /^(?:up|rise|rises|rose|risen|rising|increase[sd]?|increasing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surge[sd]?|surging|gr[eo]w|grows|grown|growing|advance[sd]?|advancing|soar(?:s|ed|ing)?|rall(?:y|ied)|strengthen(?:s|ed))$/;
const DOWN =
  /^(?:down|fall|falls|fell|fallen|falling|drop(?:s|ped|ping)?|decline[sd]?|declining|decrease[sd]?|decreasing|slid|slide[sd]?|slip(?:s|ped|ping)?|tumble[sd]?|plunge[sd]?|sank|shrank|plummet(?:s|ed)?|eased)$/;
/** Of money, points and shares only: people are lost and gained otherwise. */
const UP_SHARE = /^(?:gain(?:s|ed|ing)?|add(?:s|ed)?)$/;
const DOWN_SHARE = /^(?:lost|loses|losing|shed|sheds)$/;
/** "the drop", "an increase": a noun, no verb. */
const NOUN_BEFORE = new Set('a an the of its their this that his her our another'.split(' '));

function phraseBefore(reading: Reading, at: number): { modifier: Modifier; from: number } | null {
  if (!BEFORE_ENDS.has(wordAt(reading, at - 1))) return null;
  let phrase = '';
  let found: { modifier: Modifier; from: number } | null = null;
  for (let from = at - 1; from >= at - LONGEST && from >= 0 && together(reading, from, at); from--) {
    phrase = phrase ? `${wordAt(reading, from)} ${phrase}` : wordAt(reading, from);
    const modifier = BEFORE.get(phrase);
    if (modifier) found = { modifier, from };
  }
  if (found && wordAt(reading, at - 1) === 'about') {
    const subject = wordAt(reading, found.from - 1) === ',' ? found.from - 2 : found.from - 1;
    if (SUBJECT_VERB.test(wordAt(reading, subject))) return null;
  }
  // "handed over five orphans": the word belongs to the verb.
  if (found && wordAt(reading, at - 1) === 'over' && found.from === at - 1 && PARTICLE_VERB.test(wordAt(reading, at - 2))) return null;
  if (found && wordAt(reading, at - 1) === 'over' && found.from === at - 1 && isAbout(reading, at - 1)) return null;
  return found;
}

const DISPUTE = /^(?:contact|talks|negotiat\w+|row|dispute|quarrel\w*|standoff|clash\w*|coalition|resign\w*|debate[sd]?|anger|outrage)$/;
/** How far before "over" it is said that it is about something. */
const DISPUTED = 6;

/** "In contact with Baghdad over 27 citizens", "a row over two women": what it is about; not "the coalition has over 12 seats". */
function isAbout(reading: Reading, over: number): boolean {
  if (DISPUTE.test(wordAt(reading, over - 1))) return true;
  if (/^(?:VERB|AUX|ADP)$/.test(reading.tag[over - 1] ?? '')) return false;
  for (let at = over - 2; at >= over - DISPUTED && together(reading, at, over); at--) if (DISPUTE.test(wordAt(reading, at))) return true;
  return false;
}

function changeBefore(reading: Reading, at: number, share: boolean): Modifier | null {
  let verb = at - 1;
  if (wordAt(reading, verb) === 'by') {
    verb--;
    // "grow sales by 35 percent"
    for (let back = 0; share && back < 3 && !UP.test(wordAt(reading, verb)) && !DOWN.test(wordAt(reading, verb)); back++) verb--;
  } else if (wordAt(reading, verb) === 'ly' || (reading.tag[verb] === 'ADV' && !DIRECTIONS.has(wordAt(reading, verb)))) verb--;
  const word = wordAt(reading, verb);
  if (!together(reading, verb, at) || NOUN_BEFORE.has(wordAt(reading, verb - 1))) return null;
  if ((word === 'up' || word === 'down') && reading.tag[verb - 1] === 'VERB' && wordAt(reading, at - 1) !== 'by' && !share) return null;
  if (UP.test(word) || (share && UP_SHARE.test(word))) return 'up';
  return DOWN.test(word) || (share && DOWN_SHARE.test(word)) ? 'down' : null;
}

/**
 * What is said of a number's exactness or direction. `from`: first lexeme of the number or its currency; `to`: the one behind
 * the number; `unitTo`: the one behind its unit; `share`: the unit is money, points or percent.
 */
export function modifierOf(reading: Reading, from: number, to: number, unitTo: number, share: boolean): Modifier | null {
  let at = from;
  for (let skipped = 0; skipped <= 3; skipped++) {
    const found = phraseBefore(reading, at);
    // "Asked about the 17", "more than the 5,000 first named": an exact number, spoken of or compared.
    if (found && at < from && wordAt(reading, at) === 'the' && /^(?:around|more than|less than)$/.test(found.modifier)) return null;
    // "some of the 29": a part of an exact number.
    if (found) return wordAt(reading, at) === 'of' && wordAt(reading, at - 1) === 'some' ? null : found.modifier;
    const change = changeBefore(reading, at, share);
    if (change) return change;
    if (!TRANSPARENT.has(wordAt(reading, at - 1)) || !together(reading, at - 1, from)) break;
    at--;
  }
  for (const behind of to === unitTo ? [to] : [to, unitTo]) {
    if (!AFTER_STARTS.has(wordAt(reading, behind))) continue;
    for (const length of [3, 2, 1]) {
      const words = Array.from({ length }, (_, i) => wordAt(reading, behind + i));
      const modifier = AFTER.get(words.join(' '));
      if (modifier && together(reading, behind + length - 1, from)) return modifier;
    }
  }
  return null;
}
