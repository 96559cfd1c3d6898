import { isCountry } from '../../domain/actor.js';
import { beginsWithCapital } from '../text/letters.js';
import type { Candidate } from './candidate.js';
import type { PeopleNoun } from './lexicon.js';
import { actorAt, type FigureView, sentenceAt, textOf } from './view.js';

/** People's noun taken from elsewhere. */
export interface Borrowed extends Omit<PeopleNoun, 'event'> {
  readonly unit: string;
  /** Where a demonym stands, when it is the noun. */
  readonly at?: number;
}

/** People named without a number before it: "those detainees … up to 600 of them", "women and children came from Russia (860)". */
export function antecedent(view: FigureView, from: number, begin: number): Borrowed | null {
  const { doc, lexicon } = view;
  for (let i = from - 1; i >= begin; i--) {
    const noun = lexicon.people.get(doc.lower[i] ?? '');
    const nation = actorAt(view, i);
    // "Scores of Britons, some 60 of them children"
    if (nation?.naming === 'demonym' && /(?:[^s]s|men)$/.test(doc.word[i]!))
      return { unit: textOf(view, nation.from, i + 1), group: null, needs: 'context', at: i };
    // "The Association for Families Abroad": a name counts nobody.
    if (!noun || (i > begin && beginsWithCapital(doc.word[i]))) continue;
    // "National security"
    if (doc.lower[i] === 'national' && /^(?:NOUN|PROPN|ADJ)$/.test(doc.tag[i + 1] ?? '')) continue;
    const first = doc.lower[i - 1] === 'and' ? lexicon.people.get(doc.lower[i - 2] ?? '') : undefined;
    return first
      ? { unit: textOf(view, i - 2, i + 1), group: first.group === noun.group ? noun.group : null, needs: noun.needs }
      : { unit: doc.word[i]!, ...noun };
  }
  return null;
}

/** "Women and children": the noun at `k` with the one that an "and" joins to it. */
function wholeUnit(view: FigureView, k: number, noun: PeopleNoun): Borrowed {
  const { doc, lexicon } = view;
  const second = doc.lower[k + 1] === 'and' ? lexicon.people.get(doc.lower[k + 2] ?? '') : undefined;
  if (!second) return { unit: doc.word[k]!, ...noun };
  return { unit: textOf(view, k, k + 3), group: second.group === noun.group ? noun.group : null, needs: noun.needs };
}

/** The first people named in a stretch of text, by a noun or as those of a nation. */
function namedIn(view: FigureView, from: number, to: number): Borrowed | null {
  const { doc, lexicon } = view;
  for (let k = from; k < to; k++) {
    const noun = lexicon.people.get(doc.lower[k] ?? '');
    if (noun) {
      // "The number of Moroccan fighters"
      const nation = k > from ? actorAt(view, k - 1) : null;
      return { ...wholeUnit(view, k, noun), ...(nation?.naming === 'demonym' && isCountry(nation.code) ? { at: k - 1 } : {}) };
    }
    const mention = actorAt(view, k);
    // "Of the Italian contingent, about 60"
    if (mention?.naming === 'demonym' && /^(?:contingent|cohort)$/.test(doc.lower[mention.to] ?? ''))
      return { unit: 'people', group: null, needs: 'context', at: k };
    if (
      mention?.naming === 'demonym' &&
      (/s$/.test(doc.word[mention.to - 1] ?? '') || !/^(?:NOUN|ADJ|PROPN)$/.test(doc.tag[mention.to] ?? ''))
    )
      return { unit: textOf(view, k, mention.to), group: null, needs: 'context', at: k };
  }
  return null;
}

/** How far behind "number of" and "how many" the people stand. */
const NAMED = 6;

/** "The number of Canadians in the camps is put at 47": the people behind "number of". */
export function numberOf(view: FigureView, { from, counted }: Candidate): Borrowed | null {
  const { doc } = view;
  const begin = sentenceAt(view, from).from;
  if (counted.kind !== 'elliptic') return null;
  const answers = doc.lower[from - 1] === 'as' || doc.lower[from - 1] === 'at';
  for (let i = from - 2; i > begin; i--) {
    // "The number of Saudis as 43 and of Kuwaitis as nine": said once for both.
    const again = answers && (doc.lower[i - 1] === 'and' || doc.lower[i - 1] === ',') && from - i <= AGAIN;
    // "The number of his men lost at 11,000": a commander's.
    if (doc.lower[i] === 'of' && /^(?:his|her|our)$/.test(doc.lower[i + 1]!) && /^(?:men|soldiers|fighters)$/.test(doc.lower[i + 2]!))
      return null;
    if (doc.lower[i] === 'of' && (again || /^(?:number|figure|total|tally|count|list)$/.test(doc.lower[i - 1] ?? '')))
      return namedIn(view, i + 1, Math.min(from, i + NAMED));
  }
  return null;
}

/** Tokens from the second "of" to its number. */
const AGAIN = 5;

/** How many sentences behind a question its answer stands. */
const ANSWERS = 2;

/** "How many Malaysians are there? We know of 102": the people whom the question before is about. */
export function askedFor(view: FigureView, { sentence }: Candidate): Borrowed | null {
  const { doc } = view;
  for (let k = sentence - 1; k >= Math.max(0, sentence - ANSWERS); k--) {
    const { from, to } = doc.sentences[k]!;
    const begin = from + (doc.tag[from] === 'PUNCT' ? 1 : 0);
    if (doc.lower[begin] === 'how' && doc.lower[begin + 1] === 'many') return namedIn(view, begin + 2, Math.min(to, begin + NAMED));
  }
  return null;
}

/** "Of the children, 14 are under seven", "of the orphans who left, France took 35": the people in front of a sentence's first number. */
export function frontedNoun(view: FigureView, { from, sentence }: Candidate): Borrowed | null {
  const { doc } = view;
  const begin = doc.sentences[sentence]?.from ?? from;
  let of = from - 1;
  while (of > begin && from - of < FRONTED && doc.tag[of] !== 'NUM' && !OF_THE.test(doc.lower.slice(of, of + 2).join(' '))) of--;
  if (!OF_THE.test(doc.lower.slice(of, of + 2).join(' ')) || !OPENS_CLAUSE.test(of === begin ? ',' : doc.lower[of - 1]!)) return null;
  const comma = doc.lower.indexOf(',', of);
  return comma > of && comma < from ? namedIn(view, of + 2, Math.min(comma, of + NAMED)) : null;
}
const OF_THE = /^(?:of|among) (?:the|these|those)$/;
const OPENS_CLAUSE = /^[,;:."]$/;
/** How far before its number the people stand. */
const FRONTED = 16;

/** "Iraqis are the largest group with 24,900": those of whom the sentence begins to tell. */
export function groupWith(view: FigureView, { from, sentence }: Candidate): Borrowed | null {
  const { doc } = view;
  let at = from - 1;
  while (/^(?:about|around|some|nearly|almost|over|more|than|at|least)$/.test(doc.lower[at] ?? '')) at--;
  const begin = doc.sentences[sentence]?.from ?? from;
  const nation = actorAt(view, doc.lower[begin] === 'the' ? begin + 1 : begin);
  const isPlural = nation?.naming === 'demonym' && /(?:[^s]s|men)$/.test(doc.word[nation.to - 1]!);
  if (doc.lower[at] !== 'with' || at - begin > GROUP || !isPlural) return null;
  const ranks = doc.lower
    .slice(nation.to, at)
    .some((word) => /^(?:largest|biggest|majority|most|first|second|third|top|lead|leads)$/.test(word));
  return ranks ? { unit: textOf(view, nation.from, nation.to), group: null, needs: 'context', at: nation.from } : null;
}
/** So many tokens rank a group. */
const GROUP = 10;

/** "The women left at dawn. All eight of them are Swedish": the people whom the sentence before begins with. */
export function ofThemBefore(view: FigureView, { sentence, from }: Candidate): Borrowed | null {
  const { doc, lexicon } = view;
  const before = doc.sentences[sentence - 1];
  if (!before) return null;
  // "There are eight of them": of whomever it spoke last.
  if (/^there (?:are|were)$/.test(doc.lower.slice(from - 2, from).join(' '))) return antecedent(view, before.to, before.from);
  const first = /^(?:the|these|those)$/.test(doc.lower[before.from]!) ? before.from + 1 : before.from;
  for (let i = first; i < first + SUBJECT && (doc.tag[i] === 'ADJ' || i === first || doc.tag[i] === 'NOUN'); i++) {
    const noun = lexicon.people.get(doc.lower[i]!);
    if (noun && /(?:s|men|children)$/.test(doc.lower[i]!)) return { unit: doc.lower[i]!, ...noun };
  }
  return null;
}

/** "Boys are at risk. At least 100 have been taken away": the people whom the sentence before is about, as its bare plural subject. */
export function subjectBefore({ doc, lexicon }: FigureView, { sentence, from, quantity }: Candidate): Borrowed | null {
  const before = doc.sentences[sentence - 1];
  const here = doc.sentences[sentence];
  if (quantity.value < SEVERAL || !before || !here || from - here.from > OPENS || doc.paragraphOf[before.from] !== doc.paragraphOf[from])
    return null;
  for (let i = before.from; i < before.from + SUBJECT; i++) {
    const noun = lexicon.people.get(doc.lower[i]!);
    if (noun)
      return noun.group !== null && /(?:s|men|children)$/.test(doc.lower[i]!) && doc.tag[i + 1] !== 'NOUN'
        ? { unit: doc.lower[i]!, ...noun }
        : null;
    if (!/^(?:ADJ|NOUN|DET)$/.test(doc.tag[i]!) || /^(?:no|an?)$/.test(doc.lower[i]!)) return null;
  }
  return null;
}
/** Fewer may be of anything. */
const SEVERAL = 4;
/** So many words stand before a number that opens its sentence, and before a subject's noun. */
const OPENS = 3;
const SUBJECT = 3;
