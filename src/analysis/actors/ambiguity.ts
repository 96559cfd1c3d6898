import type { TextDocument } from '../text/document.js';
import { holdsAny } from '../text/holds-any.js';
import { latest } from '../text/latest.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { isOfCitizens } from './citizens.js';
import type { ActorName } from './lexicon.js';

/** "US-backed forces", "a London-based group": the country is not the one that acts. */
const COMPOUND = new Set(
  'backed led based allied aligned controlled occupied made style run speaking sponsored funded trained friendly supported designated listed language bound held supplied brokered'.split(
    ' ',
  ),
);
/** What follows a country's name without making it a first name ("Jordan King Abdullah"). */
const ROLE = new Set(
  'king queen prince president prime foreign interior defence defense justice home minister ministers chancellor ambassador army air police parliament government national state security supreme embassy'.split(
    ' ',
  ),
);
const TITLE = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'dr',
  'dr.',
  'sir',
  'dame',
  'judge',
  'senator',
  'sen.',
  'rep.',
  'congressman',
  'congresswoman',
  'general',
  'gen.',
]);

const isCapitalised = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word);
const sameSentence = (doc: TextDocument, a: number, b: number): boolean => doc.sentenceOf[a] === doc.sentenceOf[b];

/** "Rabat - The report …": behind a place in small letters a dash and a sentence, in which no second dash closes an insertion. */
function isFollowedByText(doc: TextDocument, dash: number): boolean {
  if (doc.lower[dash] !== '—' || !beginsWithCapital(doc.word[dash + 1] ?? '')) return false;
  for (let k = dash + 1; k < doc.length && sameSentence(doc, k, dash); k++) if (doc.lower[k] === '—') return false;
  return true;
}

/** "PARIS (AFP) - …", "OSLO: …": where a report was written, not who acts. */
export function isDateline(doc: TextDocument, from: number, to: number): boolean {
  const opens = from === 0 || doc.paragraphOf[from - 1] !== doc.paragraphOf[from];
  const place = doc.text.slice(doc.start[from]!, doc.end[to - 1]!);
  if (!opens || place.length <= 3) return false;
  return place === place.toUpperCase() ? /^(?:\(|—|-|:|,|\/|\.)$/.test(doc.lower[to] ?? '') : isFollowedByText(doc, to);
}

/** "WHAT IS KNOWN": an acronym that is a word, among words all in capitals. */
function isShouted(doc: TextDocument, from: number, to: number): boolean {
  if (to !== from + 1 || doc.word[from] !== 'IS') return false;
  const loud = (k: number): boolean => sameSentence(doc, k, from) && /^\p{Lu}{2,}$/u.test(doc.word[k] ?? '');
  return loud(from - 1) || loud(to);
}

/** "Michael Jordan", "Mr Washington", "Paris Hilton". */
function isPerson(doc: TextDocument, from: number, to: number, name: ActorName): boolean {
  const before = from - 1;
  if (before >= 0 && sameSentence(doc, before, from)) {
    if (TITLE.has(doc.lower[before]!)) return true;
    const opens = before === 0 || !sameSentence(doc, before - 1, before);
    const nominal = doc.tag[before] === 'PROPN' || (!opens && doc.tag[before] === 'NOUN');
    if (nominal && isCapitalised(doc.word[before]) && !ROLE.has(doc.lower[before]!)) return true;
  }
  if (name.naming === 'demonym' || to >= doc.length || !sameSentence(doc, to, from)) return false;
  return doc.tag[to] === 'PROPN' && isCapitalised(doc.word[to]) && !ROLE.has(doc.lower[to]!);
}

interface Placed {
  readonly sentence: number;
  readonly elsewhere: boolean;
}
const placed = latest((_: TextDocument) => new Map<ReadonlySet<string>, Placed>());

/** Does a sentence hold one of the words that put a name elsewhere? Told once for all namings of a country in one sentence, which may be a long list. */
function isElsewhere(doc: TextDocument, sentence: number, words: ReadonlySet<string>): boolean {
  const known = placed(doc).get(words);
  if (known?.sentence === sentence) return known.elsewhere;
  const elsewhere = holdsAny(doc, doc.sentences[sentence]!, words);
  placed(doc).set(words, { sentence, elsewhere });
  return elsewhere;
}

/** "The National Human Rights Council", "the Supreme Security Council": a country's own, with a name like that of a body of many. */
const OWN_BODY = oneOf('National|State|Federal|Regional|Supreme|Higher');

/** "the Hague Monitor", "Geneva Centre": a body that is called after the town where it sits, and no government. */
const SITS = oneOf(
  'Monitor|Institute|Centre|Center|Observatory|Initiative|Forum|Network|Project|Foundation|Review|Times|Post|Journal|Herald|Tribune|Gazette',
);

/** True when the name, standing at these tokens, means its actor. */
export function means(doc: TextDocument, from: number, to: number, name: ActorName): boolean {
  const glued = to + 1 < doc.length && doc.lower[to] === '-' && doc.start[to] === doc.end[to - 1] && doc.start[to + 1] === doc.end[to];
  if (glued && COMPOUND.has(doc.lower[to + 1]!)) return false;
  const inside = /-(\p{L}+)$/u.exec(doc.lower[to - 1]!);
  if (inside && COMPOUND.has(inside[1]!) && !name.text.toLowerCase().endsWith(inside[0])) return false;
  if (isShouted(doc, from, to) || isOfCitizens(doc, from)) return false;
  if (name.naming === 'capital' && (SITS.has(doc.word[to] ?? '') || isDateline(doc, from, to))) return false;
  if (name.naming === 'body' && (doc.word[to] === 'Party' || OWN_BODY.has(doc.word[from - 1] ?? ''))) return false;
  if (!name.ambiguous) return true;
  if (isPerson(doc, from, to, name)) return false;
  if (name.elsewhere.size === 0) return true;
  return !isElsewhere(doc, doc.sentenceOf[from]!, name.elsewhere);
}
