import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { EventMention } from './event-mentions.js';
import { actorAt, type FigureView } from './view.js';

/** True when the mention is one of a list of countries ("Britain, France and Germany"). */
export function inList(view: FigureView, mention: Pick<ActorMention, 'code' | 'from' | 'to'>): boolean {
  const { lower } = view.doc;
  const { theatre } = view.lexicon;
  const linked = (at: number, step: 1 | -1): boolean => {
    let i = at;
    while (lower[i] === ',' || lower[i] === 'and' || lower[i] === 'or') i += step;
    const other = i === at ? null : actorAt(view, i);
    // "From Syria, and Montenegro took four".
    return other !== null && isCountry(other.code) && other.code !== mention.code && theatre.has(other.code) === theatre.has(mention.code);
  };
  return linked(mention.to, 1) || linked(mention.from - 1, -1);
}

const PLACE = new Set(['in', 'for', 'from', 'to', 'with', 'across', 'inside', 'near', 'through', 'via', 'at', 'into', 'against']);
/** "US forces", "Turkish troops": what acts is not the country that takes its people home. */
const FORCES = new Set('forces troops soldiers military army warplanes air invasion offensive border territory'.split(' '));

/** Whom somebody tells or hands something does not act by that: "Macedonia told Washington it will take all nine of its nationals". */
const TOLD =
  /^(?:told|tells|telling|assured|assures|informed|informs|notified|promised|hand(?:s|ed)?|g[ai]ves?|giving|sen[dt]s?|offer(?:s|ed)?)$/;

/** Nor does the one that is asked to try or to keep the people of others. */
const ASKED = /^(?:asks?|asked|asking|urge[sd]?|urging|wants?|wanted|press(?:es|ed|ing)?|beg(?:s|ged)?|persuade[sd]?)$/;

/** Where the list of countries begins in which a mention stands: "Syria, Iraq and Libya". */
function listBegin(view: FigureView, from: number): number {
  let begin = from;
  while (/^(?:and|or|,)$/.test(view.doc.lower[begin - 1] ?? '')) {
    const other = actorAt(view, begin - 2);
    if (!other) break;
    begin = other.from;
  }
  return begin;
}

/** "According to the Iraqi judiciary, 2,250 had arrived": whoever holds people tells of those of others. */
const isToldByScene = ({ doc, lexicon }: FigureView, { code, from }: ActorMention): boolean =>
  lexicon.theatre.has(code) && /(?:^| )according to(?: [a-z]+){0,6}$/.test(doc.lower.slice(Math.max(0, from - TELLS), from).join(' '));
const TELLS = 8;

/** "The government in Berlin". */
const GOVERNS = /^(?:government|cabinet|authorities)$/;

/** "A Jordanian plane took nine women to Baghdad": whose plane it is says nothing of people who are taken to where others are held. */
function isCarrier(view: FigureView, { code, from, to, naming }: ActorMention): boolean {
  const { doc, lexicon } = view;
  if (naming !== 'demonym' || !CARRIER.test(doc.lower.slice(to, to + 3).join(' '))) return false;
  // "An American military plane with 110 people": theirs carry everybody's.
  if (code === 'US') return true;
  for (let i = to; doc.sentenceOf[i] === doc.sentenceOf[from]; i++)
    if (doc.lower[i] === 'to' && lexicon.theatre.has(actorAt(view, i + 1)?.code ?? view.towns.get(i + 1)?.code ?? '')) return true;
  return false;
}
const CARRIER = /^(?:\S+ ){0,2}?(?:planes?|aircraft|airliners?|airlines?|jets?|charters?|flights?|carriers?|helicopters?|buses)\b/;

/** True when the mention may be the one that acts, not a place, an army or who is told something. */
function mayAct(view: FigureView, mention: ActorMention): boolean {
  const { lower } = view.doc;
  const { from, to } = mention;
  // "In a Baghdad jail"
  const before = /^(?:the|an?)$/.test(lower[from - 1] ?? '') ? from - 2 : from - 1;
  // "As it did for Azerbaijan, which has collected 200".
  if (lower[to] === ',' && lower[to + 1] === 'which') return true;
  if (mention.naming === 'capital' && lower[before] === 'in' && GOVERNS.test(lower[before - 1] ?? '')) return true;
  // "France asked Iraq to try 13 of its citizens"
  if ((view.lexicon.theatre.has(mention.code) || lower[to] === 'for') && ASKED.test(lower[before] ?? '')) return false;
  if (
    isToldByScene(view, mention) ||
    isCarrier(view, mention) ||
    TOLD.test(lower[before] ?? '') ||
    FORCES.has(lower[to] ?? '') ||
    lower[to] === '-'
  )
    return false;
  return !PLACE.has(lower[before] ?? '') && !PLACE.has(lower[listBegin(view, from) - 1] ?? '');
}

/** "left for Syria or Iraq": a country of the theatre that does nothing itself. */
const isScene = ({ doc, lexicon }: FigureView, { code, from, to }: ActorMention): boolean =>
  lexicon.theatre.has(code) &&
  /^(?:and|or)$/.test(doc.lower[from - 1] ?? '') &&
  (doc.lower[to] === 'according' || !/^(?:AUX|VERB|PART)$/.test(doc.tag[to] ?? ''));

/** "wants its allies to take back 800", "14 countries had repatriated": many act, or are to. */
const SEVERAL = oneOf('allies|partners|countries|nations|governments|states|capitals|europeans');

/** "Became one of the first countries to": a country by itself. */
const isOneOf = ({ doc }: FigureView, at: number): boolean =>
  /(?:^| )(?:one of|among) (?:the|a) (?:\S+ ){0,2}$/.test(`${doc.lower.slice(Math.max(0, at - ONE_OF), at).join(' ')} `);
const ONE_OF = 6;

/** "Chile, which Peru accuses of delay, brought": where the relative clause opens that ends right before `at`; `at` where none does. */
function beforeRelative({ doc: { lower } }: FigureView, at: number, sentence: TokenRange): number {
  if (lower[at - 1] !== ',') return at;
  for (let i = at - 2; i > sentence.from; i--) if (lower[i] === ',') return /^(?:which|who|whose|whom)$/.test(lower[i + 1]!) ? i : at;
  return at;
}

/** "Ten French and two Dutch were flown home": those of a nation who are counted do not act. */
const isCounted = ({ doc }: FigureView, { from, naming }: ActorMention): boolean => naming === 'demonym' && doc.tag[from - 1] === 'NUM';

/** Nearest country before `at` in the sentence that may act; null when there is none, `'many'` when it is one of a list. */
export function nearestBefore(view: FigureView, at: number, sentence: TokenRange): ActorCode | 'many' | null {
  for (let i = beforeRelative(view, at, sentence) - 1; i >= sentence.from; i--) {
    const mention = actorAt(view, i);
    const several = SEVERAL.has(view.doc.lower[i]!) && (mention === null || !isCountry(mention.code));
    if (several && !PLACE.has(view.doc.lower[i - 1] ?? '') && !isOneOf(view, i)) return 'many';
    if (!mention) continue;
    i = mention.from;
    if (!isCountry(mention.code) || !mayAct(view, mention) || isScene(view, mention) || isCounted(view, mention)) continue;
    if (view.lexicon.holders.has(mention.code)) return null;
    return inList(view, mention) ? 'many' : mention.code;
  }
  return null;
}

const GETS_BACK =
  /^(?:too?k|taken|taking|takes|br(?:ought|ings?|inging)|receive[sd]?|repatriate[sd]?|evacuate[sd]?|fetche[sd]|collect(?:s|ed)|flew|flown|welcome[sd]|know|knows|knew|counts?|counted|lists?|listed|identified|lost)$/;
const GIVES_AWAY =
  /^(?:hand(?:s|ed|ing)|sent|sends?|sending|deport\w*|expel\w*|extradit\w*|transfer\w*|turn(?:s|ed)|gave|given|released|says?|said|told)$/;

/** "Said it had received": of whoever says so. */
const SAYS_OF_ITSELF = /^(?:says?|said) (?:that )?it\b/;

/** "Kestland took back 32 of its nationals": its own, also where it holds people of others. */
export function holderOfOwn(view: FigureView, at: number, sentence: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  let takes = false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - TAKES_REACH); i--) {
    if (GIVES_AWAY.test(doc.lower[i]!) && !SAYS_OF_ITSELF.test(doc.lower.slice(i, i + 3).join(' '))) return null;
    takes ||= GETS_BACK.test(doc.lower[i]!);
    const mention = actorAt(view, i);
    // "Kestland's embassy in Baghdad has received 32 of its nationals"
    if (!mention || !mayAct(view, mention)) continue;
    const isHolder = lexicon.holders.has(mention.code) && !lexicon.theatre.has(mention.code);
    return takes && isHolder ? mention.code : null;
  }
  return null;
}
const TAKES_REACH = 16;

/** The country named last before `at` in its sentence, where none of the region is. */
export function lastNamed(view: FigureView, at: number, sentence: TokenRange): ActorCode | null {
  for (let i = at - 1; i >= sentence.from; i--) {
    const mention = actorAt(view, i);
    if (mention && isCountry(mention.code)) return view.lexicon.theatre.has(mention.code) ? null : mention.code;
  }
  return null;
}

/** "Jordanian officials admit that 2,000 of their citizens": the country whose office speaks before `at`; null when none does. */
export function officialsBefore(view: FigureView, at: number, { from }: TokenRange): ActorCode | null {
  for (let i = at - 1; i >= from; i--) {
    const mention = actorAt(view, i);
    if (!mention) continue;
    const office = /^(?:officials?|authorities|ministers|lawmakers|police|diplomats)$/.test(view.doc.lower[mention.to] ?? '');
    return office && isCountry(mention.code) ? mention.code : null;
  }
  return null;
}

const DID_SO = /^(?:has |have |had )?(?:did|done) (?:so|the same|likewise)\b/;

/** "France took back 15 women, Spain two women": a verb that the second part of a sentence leaves out. */
export function gapped(view: FigureView, event: EventMention, counted: TokenRange): ActorCode | null {
  const { doc } = view;
  for (let i = counted.from - 1; i > event.to; i--) {
    const mention = actorAt(view, i);
    if (!mention) continue;
    i = mention.from;
    const first = doc.lower[mention.from - 1] === 'the' ? mention.from - 2 : mention.from - 1;
    const listed = /^(?:,|;|and|while)$/.test(doc.lower[first] ?? '');
    // "…, and the Netherlands has done so with 12 people"
    const acts = doc.tag[mention.to] === 'NUM' || DID_SO.test(doc.lower.slice(mention.to, mention.to + 3).join(' '));
    if (isCountry(mention.code) && mention.naming !== 'demonym' && listed && acts) return mention.code;
  }
  return null;
}
