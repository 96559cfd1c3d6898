import { isCountry } from '../../domain/actor.js';
import type { Group } from '../../domain/figure.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import type { PeopleNoun } from './lexicon.js';
import { behindNations, isNational, secondNation } from './nations-counted.js';
import { actorAt, type FigureView, namesTopic, sentenceAt, textOf } from './view.js';

const QUALIFIES = oneOf('estimated|known|remaining|other|own');

/** The people that a number counts: their noun phrase as tokens [from, to). */
export interface People {
  readonly kind: 'people';
  readonly from: number;
  readonly to: number;
  /** As written: "foreign fighters", "women and children", "Indonesians". */
  readonly unit: string;
  readonly group: Group | null;
  readonly needs: PeopleNoun['needs'];
  /** "of its nationals", "her children": the possessive, else null. */
  readonly owner: string | null;
}
/** The number stands for people named elsewhere: "12 of these", "900 from France", "one Danish, …". */
export interface Elliptic {
  readonly kind: 'elliptic';
  readonly to: number;
  /** Behind "of them", "of whom": they are part of those. */
  readonly partOf: boolean;
  /** "30 of them children": what the part is, where it is said. */
  readonly part?: Pick<People, 'unit' | 'group'>;
}
export type Counted = People | Elliptic | null;

const MOST_WORDS = 11;
const PRONOUN = new Set(['them', 'whom', 'these', 'those', 'which', 'us']);
const DETERMINER = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'all']);
const ROUGHLY = oneOf('roughly|about|around|some|nearly|almost|approximately|estimated|more|than|over');
const POSSESSIVE = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', 'whose']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'X', 'PART']);
const MARKS = new Set(['-', '"', "'", "'s"]);
/** "two different fighters", "another two": told apart from the people of the topic, they are somebody's husbands. */
const APART = new Set(['different']);
const OF_OFFICE = oneOf(
  'soldiers|troops|officers|officials|policemen|guards|ministers|lawmakers|deputies|judges|lawyers|doctors|nurses|teachers|experts|journalists|diplomats|countries|states|governments',
);
/** Tokens of "30-year-old". */
const AGE = 5;
const AFTER_ELLIPSIS = new Set(
  'from who whose were are was is have has had remain remained remaining came travelled left of , and or in on . ; : – — ( ) " be last this by within since now today as hold holds back home out but while during after before between along together plus until so through with over under dead missing alive'.split(
    ' ',
  ),
);

const has = (view: FigureView, token: number): PeopleNoun | undefined => view.lexicon.people.get(view.doc.lower[token] ?? '');

/** "IS fighters": the topic's own group; "Kurdish fighters", "SDF fighters" are others. */
function isTopicGroup(view: FigureView, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (has(view, i)) return false;
  return namesTopic(view, from, to);
}

/** Behind a "(": the token after its ")", when it closes soon. */
function afterParenthesis(view: FigureView, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 9); i++) if (view.doc.lower[i] === ')') return i + 1;
  return -1;
}

/** "under seven-year-old children": the token after "old". */
function afterAge(view: FigureView, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 8); i++) if (/^(?:.*-)?olds?$/.test(view.doc.lower[i] ?? '')) return i + 1;
  return -1;
}

/** More nouns of people behind the first: "women and children", "men, women and children". */
function moreNouns(view: FigureView, to: number, limit: number): { to: number; groups: (Group | null)[] } {
  const { doc } = view;
  const groups: (Group | null)[] = [];
  let end = to;
  for (;;) {
    const link = doc.lower[end];
    if (end + 1 >= limit || (link !== 'and' && link !== 'or' && link !== ',')) return { to: end, groups };
    let at = end + 1;
    if (link === ',' && doc.lower[at] === 'and') at++;
    if (doc.tag[at] === 'ADJ' && has(view, at + 1)) at++;
    const noun = has(view, at);
    // A comma joins nouns only where an "and" follows, or where the list ends with it in a headline.
    if (!noun || noun.needs === 'close' || at >= limit) return { to: end, groups };
    groups.push(noun.group);
    end = at + 1;
  }
}

/** "of them children", "of whom were women", "are full orphans", "were French nationals": the noun that says what the part is. */
function partNamed(view: FigureView, to: number, limit: number): { readonly part?: Pick<People, 'unit' | 'group'> } {
  const { lower, tag } = view.doc;
  const all = lower[to] === ',' && /^(?:all|both|each)$/.test(lower[to + 1] ?? '');
  const isSaid = lower[to] === 'are' || lower[to] === 'were' || lower[to] === 'being';
  let from = all ? to + 2 : isSaid ? to + 1 : to;
  for (let at = from; at < Math.min(limit, from + (isSaid ? PREDICATE : 1)); at++) {
    const noun = has(view, at);
    if (noun && !(isSaid && has(view, at + 1))) return { part: { unit: textOf(view, from, at + 1), group: noun.group } };
    // "Are French nationals": whose they are is told apart.
    if (actorAt(view, at)?.naming === 'demonym') from = at + 1;
    else if (tag[at] !== 'ADJ' && !has(view, at)) break;
  }
  return {};
}
/** So many words at most say what somebody is. */
const PREDICATE = 4;

/** "puts at 300 the number of Belgians": the token behind "number of". */
const afterNumberOf = ({ doc }: FigureView, at: number): number =>
  doc.lower[at] === 'the' && /^(?:number|total)$/.test(doc.lower[at + 1] ?? '') && doc.lower[at + 2] === 'of' ? at + 3 : at;

/** What the number that ends before token `at` counts. */
export function countedAfter(view: FigureView, at: number): Counted {
  const counted = phraseAfter(view, at);
  // "16 of the children are orphans"
  return counted?.kind === 'people' && view.doc.lower[at] === 'of'
    ? { ...counted, ...partNamed(view, counted.to, sentenceAt(view, at - 1).to).part }
    : counted;
}

function phraseAfter(view: FigureView, at: number): Counted {
  const { doc, lexicon } = view;
  const limit = sentenceAt(view, at - 1).to;
  let start = afterNumberOf(view, at);
  let owner: string | null = null;
  // "Its estimated 930 jihadists"
  const before = doc.lower[QUALIFIES.has(doc.lower[at - 2] ?? '') ? at - 3 : at - 2] ?? '';
  if (POSSESSIVE.has(before)) owner = before;
  // “some fifteen” pending files: what is counted stands behind the mark.
  const quoted = doc.lower[start] === '"' && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(doc.tag[start + 1] ?? '') && start + 1 < limit;
  if (quoted) start++;
  if (doc.lower[start] === 'or' && /^(?:so|more|fewer)$/.test(doc.lower[start + 1] ?? '')) start += 2;
  if (doc.lower[start] === 'of') {
    start++;
    const pronoun = doc.lower[start] ?? '';
    const determines =
      (pronoun === 'these' || pronoun === 'those') && (has(view, start + 1) || /^(?:NOUN|ADJ|PROPN)$/.test(doc.tag[start + 1] ?? ''));
    if (PRONOUN.has(pronoun) && !determines) return { kind: 'elliptic', to: start + 1, partOf: true, ...partNamed(view, start + 1, limit) };
    const areKnown = DETERMINER.has(doc.lower[start] ?? '');
    while (DETERMINER.has(doc.lower[start] ?? '') || ROUGHLY.has(doc.lower[start] ?? '')) {
      if (POSSESSIVE.has(doc.lower[start] ?? '')) owner = doc.lower[start] ?? null;
      start++;
    }
    // "Seven of 15 children", but not "two of four militants": few of few say nothing.
    const areMany = /^\d{2,}$/.test(doc.lower[start] ?? '') && (has(view, start + 1) || has(view, start + 2));
    if (doc.tag[start] === 'NUM' && (areKnown || areMany))
      return { kind: 'elliptic', to: start + 1, partOf: true, ...partNamed(view, start + 1, limit) };
  }
  let from = start;
  for (let i = start, words = 0; i < limit && words < MOST_WORDS; words++) {
    const lower = doc.lower[i] ?? '';
    if (lower === '(' || lower === 'under') {
      const behind = lower === '(' ? afterParenthesis(view, i, limit) : afterAge(view, i, limit);
      if (behind < 0) break;
      from = behind;
      i = behind;
      continue;
    }
    if (APART.has(lower)) return null;
    // "Two 30-year-old women"
    if (doc.tag[i] === 'NUM' && /^- (?:year|month|week) - olds?$/.test(doc.lower.slice(i + 1, i + AGE).join(' '))) {
      if (i === from) from = i + AGE;
      i += AGE;
      continue;
    }
    const mention = actorAt(view, i);
    if (mention && mention.from === i) {
      if (isNational(view, i, mention.to, limit))
        return people(view, { from, to: secondNation(view, mention.to, limit), group: null, needs: 'context', owner });
      if (!isCountry(mention.code) && mention.code !== 'EU' && !isTopicGroup(view, mention)) return null;
      i = isCountry(mention.code) ? behindNations(view, mention.to, limit) : mention.to;
      continue;
    }
    // "41 passport-holders": one noun, written with a hyphen.
    const joined = doc.lower[i + 1] === '-' && i + 2 < limit ? view.lexicon.people.get(`${lower}-${doc.lower[i + 2]}`) : undefined;
    if (joined) return people(view, { from, to: i + 3, group: joined.group, needs: joined.needs, owner });
    const noun = has(view, i);
    const next = i + 1 < limit ? doc.tag[i + 1] : 'PUNCT';
    // "100 soldiers train recruits": those are somebody else's.
    if (OF_OFFICE.has(lower) && i + 1 < limit && doc.tag[i + 1] !== 'PUNCT') return null;
    // "fighter jets" are none, "jihadist foreign fighters" go on.
    const goesOn = i + 2 < limit && next === 'ADJ' && has(view, i + 2) !== undefined;
    const ahead = doc.lower[i + 1] ?? '';
    const compound =
      goesOn ||
      (next === 'NOUN' &&
        !beginsWithCapital(doc.word[i + 1]) &&
        !/^(?:home|back|face|await|return)$/.test(ahead) &&
        !(/ing$/.test(ahead) && /s$/.test(lower))) ||
      (ahead === '-' && doc.end[i] === doc.start[i + 1]);
    if (noun && !compound) {
      const more = moreNouns(view, i + 1, limit);
      const group = more.groups.every((other) => other === noun.group) ? noun.group : null;
      if (lexicon.others.has(doc, from, i)) return null;
      return people(view, { from, to: more.to, group, needs: noun.needs, owner });
    }
    const adjectives =
      lower === 'and' && (doc.tag[i - 1] === 'ADJ' || actorAt(view, i - 1)) && (doc.tag[i + 1] === 'ADJ' || actorAt(view, i + 1));
    // "two operations to bring people home"
    if (lower === 'to') break;
    if (!MARKS.has(lower) && !INSIDE.has(doc.tag[i] ?? '') && !adjectives) break;
    if (doc.tag[i] === 'VERB' && (lower === 'including' || !/(?:ed|en|ing|wn|ght|born)$/.test(lower))) break;
    // "four summers interviewing teenagers", "14 countries repatriated detainees": those are somebody else's.
    if (/(?:ing|ed)$/.test(lower) && doc.tag[i] === 'VERB' && i > from && doc.tag[i - 1] === 'NOUN' && /s$/.test(doc.lower[i - 1]!)) break;
    if (doc.tag[i] === 'VERB' && i === from && !/-$/.test(lower)) from = i + 1;
    i++;
  }
  return elliptic(view, quoted || (doc.lower[at] === 'or' && start > at) ? start : at, limit);
}

/** Words that a unit does without: "three more militants" are militants. */
const LEADING = new Set(['more', 'additional', 'other', 'further', 'new', 'some', '"', 'about', 'so-called', 'alleged']);

function people(view: FigureView, found: Omit<People, 'kind' | 'unit'>): People {
  let { from } = found;
  while (from + 1 < found.to && LEADING.has(view.doc.lower[from] ?? '')) from++;
  // An opening mark inside the phrase that does not close there: the unit begins behind it.
  for (let i = found.to - 1; i > from; i--) {
    if (view.doc.lower[i - 1] !== '"') continue;
    if (view.doc.lower.slice(from, i - 1).includes('"')) break;
    from = i;
    break;
  }
  return { kind: 'people', ...found, unit: textOf(view, from, found.to) };
}

const SENTENCE = /^(?:life|death|prison|jail|terms?|hanging)$/;

/** No noun behind the number, but what may follow people left unsaid. */
function elliptic(view: FigureView, from: number, limit: number): Elliptic | null {
  const { doc } = view;
  const at = (doc.lower[from] === 'more' || doc.lower[from] === 'others') && doc.lower[from + 1] !== 'than' ? from + 1 : from;
  const mention = actorAt(view, at);
  const listed = mention !== null && isCountry(mention.code) && /^(?:,|and)$/.test(doc.lower[mention.to] ?? '');
  const to = mention?.naming === 'demonym' || listed ? mention.to : at;
  if (to >= limit || AFTER_ELLIPSIS.has(doc.lower[to] ?? ''))
    return { kind: 'elliptic', to, partOf: false, ...(to === at ? partNamed(view, to, limit) : {}) };
  // "60,000 at its height", "put at 160 at least"
  if (doc.lower[to] === 'at' && (/^(?:peak|height)$/.test(doc.lower[to + 2] ?? '') || /^(?:least|most)$/.test(doc.lower[to + 1] ?? '')))
    return { kind: 'elliptic', to, partOf: false };
  // "Brings to 11 the number condemned since May"
  if (doc.lower[to] === 'the' && /^(?:number|total|tally)$/.test(doc.lower[to + 1] ?? '')) return { kind: 'elliptic', to, partOf: false };
  // "Belgium six the same year"
  if (
    /^(?:the (?:same|following|next|previous)|that|this) (?:day|week|month|year|spring|summer|autumn|winter)/.test(
      doc.lower.slice(to, to + 3).join(' '),
    )
  )
    return { kind: 'elliptic', to, partOf: false };
  // "Seven were sentenced to death and six to life in prison"
  if (doc.lower[to] === 'to' && SENTENCE.test(doc.lower[to + 1] ?? '')) return { kind: 'elliptic', to, partOf: false };
  // "Four to the Netherlands and two to Finland"
  const target = doc.lower[to] === 'to' ? actorAt(view, doc.lower[to + 1] === 'the' ? to + 2 : to + 1) : null;
  if (target && isCountry(target.code)) return { kind: 'elliptic', to, partOf: false };
  // "Of whom it considers around 30 to be women"
  if (doc.lower[to] === 'to' && doc.lower[to + 1] === 'be')
    return { kind: 'elliptic', to, partOf: false, ...partNamed(view, to + 2, limit) };
  // "The two mentioned camps"
  const describes = /ed$/.test(doc.lower[to]!) && doc.tag[to + 1] === 'NOUN' && /s$/.test(doc.lower[to + 1]!);
  return (doc.tag[to] === 'AUX' || doc.tag[to] === 'VERB') && !describes ? { kind: 'elliptic', to, partOf: false } : null;
}
