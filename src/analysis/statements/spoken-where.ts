import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { isGerund, isNominal, isQuoted, isTime } from './words.js';

const OPENS = wordKind(/^(?:on|in|at|during|to|by|via|from|after|before|through)$/);
/** Of these only what somebody spoke through or came from is no part of what was said. */
const THROUGH = wordKind(/^(?:by|via|through)$/);
const MEANS = wordKind(
  /^(?:e?mail|phone|telephone|letter|text|fax|video|telegram|whatsapp|skype|zoom|twitter|facebook|instagram|x|lawyers?|interpreter|translator|solicitors?|attorney|spokes(?:man|woman|person))$/,
);
/** Occasions that somebody may also speak before or after. */
const GATHERING = wordKind(/^(?:meetings?|talks|conference|briefing|summit|visit|session|hearing|debate|interview|speech|ceremony|call)$/);
const SITE = wordKind(/^(?:x|instagram|telegram|youtube|tiktok|linkedin|radio|television|tv|parliament)$/);
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;
/** Steps over "at a conference", "in Lund", "on Monday". */
const MOST_STEPS = 5;

const isDayOf = (doc: TextDocument, k: number): boolean =>
  doc.tag[k] === 'NUM' && (MONTH.test(doc.lower[k + 1] ?? '') || (MONTH.test(doc.lower[k - 1] ?? '') && !isNominal(doc.tag[k + 1])));

/** Behind "Monday morning", "12 May", "last week" at `at`; `at` itself where no time stands there. */
function afterTime(doc: TextDocument, at: number): number {
  let k = at;
  while (
    isDayOf(doc, k) ||
    (isTime(doc.lower[k]) && doc.tag[k] !== 'AUX' && doc.tag[k] !== 'DET' && !(doc.lower[k] === 'this' && !isTime(doc.lower[k + 1])))
  )
    k++;
  return k;
}

const NUMBERED = /^(?:resolution|article|section|chapter|rule|law|act|bill|directive|protocol|paragraph|page|unit|block|room)$/;
/** As with countries: where things are. */
const CONTINENT = wordKind(/^(?:europe|africa|asia|america|east|west|north|south)$/);

/** "Twitter the orphans", "a tweet 12 people": where the next noun begins that was read on to; the end of the phrase where none does. */
function firstNounEnd({ tag, lower, word }: TextDocument, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    if (!isNominal(tag[k - 1])) continue;
    if (tag[k] === 'DET' && !/^\p{Lu}\p{Ll}/u.test(word[k + 1] ?? '')) return k;
    if (tag[k] === 'NUM' && (tag[k - 1] === 'NOUN' ? isNominal(tag[k + 1]) : tag[k + 1] === 'NOUN' && !NUMBERED.test(lower[k - 1]!)))
      return k;
    if (tag[k] === 'PRON' && lower[k - 1] !== 'of') return k;
  }
  return to;
}

/** A subject and its verb begin at `at`: what was said is a clause. */
function opensSaid({ doc, end }: SentenceView, at: number): boolean {
  if (doc.lower[at] === 'that') return true;
  const noun = nounPhraseStartingAt(doc, at, end, false);
  if (!noun) return false;
  const verb = doc.tag[noun.to] === 'ADV' || doc.lower[noun.to] === 'also' ? noun.to + 1 : noun.to;
  return verb < end && (doc.tag[verb] === 'AUX' || (doc.tag[verb] === 'VERB' && !isGerund(doc.lower[verb]!)));
}

/** How what opens at `k` says where or when somebody spoke. */
type Spoken = 'surely' | 'before a clause';

function spokenAt(view: SentenceView, k: number, from: number, to: number): Spoken | null {
  const { doc, speech, isCountry } = view;
  if (THROUGH.at(doc, k)) return MEANS.at(doc, to - 1) ? 'before a clause' : null;
  let gathering = false;
  let occasion = isTime(doc.lower[from]);
  for (let n = from; n < to; n++) {
    occasion ||= speech.occasions.has(doc.lower[n]!);
    gathering ||= GATHERING.at(doc, n);
    if (SITE.at(doc, n)) return 'before a clause';
  }
  if (/^(?:after|before)$/.test(doc.lower[k]!)) return gathering ? 'before a clause' : null;
  if (occasion && doc.lower[k] !== 'from') return 'surely';
  if (gathering) return 'before a clause';
  // "in Vienna", "from The Hague": in a country is where things are.
  const place = /^(?:in|from|at)$/.test(doc.lower[k]!) && doc.tag[to - 1] === 'PROPN' && !isCountry?.(to - 1) && !CONTINENT.at(doc, to - 1);
  return place ? 'before a clause' : null;
}

/** Skips "on Monday", "in an interview with the daily", "on Twitter", "in Vienna" from `at` on, up to what was said. */
export function afterAdjuncts(view: SentenceView, at: number): number {
  const { doc, end, to } = view;
  let sure = at;
  let k = at;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (k >= end || isQuoted(doc, k)) break;
    // "said Thursday's ruling showed": what is said begins with the day.
    if (doc.lower[k + 1] === "'s") break;
    const timed = afterTime(
      doc,
      (doc.lower[k] === 'on' || doc.lower[k] === 'in') && (isTime(doc.lower[k + 1]) || isDayOf(doc, k + 1)) ? k + 1 : k,
    );
    if (timed > k + (OPENS.at(doc, k) ? 1 : 0) && doc.lower[timed] !== "'s") {
      k = timed;
      if (sure >= at) sure = k;
      continue;
    }
    if (!OPENS.at(doc, k)) break;
    const noun = nounPhraseStartingAt(doc, k + 1, to, false);
    if (!noun) break;
    const last = firstNounEnd(doc, noun.from, noun.to);
    const spoken = last < end ? spokenAt(view, k, noun.from, last) : null;
    if (!spoken) break;
    k = last;
    if (doc.lower[k] === ',') k++;
    if (spoken === 'surely') sure = k;
  }
  return k > sure && !opensSaid(view, k) ? sure : k;
}
