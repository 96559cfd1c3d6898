import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { beforeRoughly } from './roughly.js';
import { actorAt, type FigureView } from './view.js';

/** How far before a number its clause is looked at. */
const REACH = 24;
/** Where another clause ends. */
const BREAK = wordKind(/^(?:[;:"]|but|while|whereas|unlike|than|against)$/);
const CLAUSE_END = wordKind(/^(?:[,;]|and|but)$/);
const LEFT = wordKind(/^(?:left|leaving|leave|departed)$/);
const ADVERB = /^(?:alone|itself|also|too|still|now|then|already|meanwhile)$/;
/** Who speaks of so many speaks of everybody's. */
const OF_ALL = 1000;
const SPEAKS = /^(?:says?|said|warn(?:s|ed)?|estimate[sd]?|believe[sd]?|put|puts|told|add(?:s|ed)|announced|reported)$/;

/** "Kestland's figures: 2,900 fighters": a colon behind these ends no clause. */
const FIGURES = /^(?:figures|numbers|statistics|tally|count)$/;

/** When and how much, between a country and its verb: "last week", "(pop. 83 million)". */
const WHEN = /^(?:last|this|earlier|yesterday|today|week|month|year|spring|summer|autumn|winter|\w+day)$/;

/** The verb behind a country, past an adverb, a time or a bracket. */
function verbBehind({ doc }: FigureView, to: number): number {
  let verb = to;
  if (doc.lower[verb] === '(') {
    const close = doc.lower.indexOf(')', verb);
    if (close > 0 && close - verb <= BRACKET) verb = close + 1;
  }
  while (ADVERB.test(doc.lower[verb] ?? '') && doc.tag[verb + 1] !== 'NUM' && verb < to + 2) verb++;
  while (WHEN.test(doc.lower[verb] ?? '') && verb < to + BRACKET) verb++;
  return verb;
}
const BRACKET = 8;

/** "Finland has up to eight", "Kosovo, with just over 120", "in the Netherlands, 35 mothers": the country named as the one that has them. */
function has(view: FigureView, { from, to }: ActorMention, number: number, value: number): boolean {
  const { doc } = view;
  const before = doc.lower[from - 1] === 'the' ? from - 2 : from - 1;
  const relative = doc.lower[to + 1] === 'from' ? `from ${doc.lower[to + 2]}` : (doc.lower[to + 1] ?? '');
  const next = doc.lower[to] ?? '';
  const fronted = /^(?:in|from)$/.test(doc.lower[before] ?? '') && next === ',' && number - to <= 4;
  if (fronted) return true;
  if (doc.tag[before] === 'ADP' || doc.lower[before] === 'to') return false;
  // "France's total is down to 150"
  if (next === "'s" && /^(?:total|tally|number|count|figures?|numbers|statistics|share|contingent)$/.test(doc.lower[to + 1] ?? ''))
    return true;
  // "Norway's coalition government has said that it will help five"
  if (next === "'s" && value < OF_ALL && doc.lower.slice(to + 1, to + 4).some((word) => GOVERNS.test(word))) return true;
  if (next === ',' && doc.lower[to + 1] === 'with') return true;
  // "Tunisia, where the minister said that 2,400 were fighting", "Denmark, from where 115 left".
  if (next === ',' && /^(?:where|which|whose|who|from where|from which)$/.test(relative)) return true;
  const verb = verbBehind(view, to);
  if (SPEAKS.test(doc.lower[verb] ?? '') && value >= OF_ALL) return false;
  return /^(?:AUX|VERB)$/.test(doc.tag[verb] ?? '');
}

const GOVERNS = /^(?:government|cabinet|authorities|ministry)$/;

/** "Moroccan officials speak of 1,659": an office that answers a question speaks of its own, but for one that speaks of everybody's. */
function answersFor({ doc }: FigureView, { code, to }: ActorMention): boolean {
  if (SPEAKS_OF_ALL.has(code) || !OFFICE.test(doc.lower[to] ?? '')) return false;
  return /^(?:speaks?|spoke|talks?|talked|puts?|counts?|counted|estimates?|estimated)$/.test(doc.lower[to + 1] ?? '');
}
/** "The Danish association of families counts 40 women": their own. */
const isOfFamilies = ({ doc }: FigureView, { to }: ActorMention): boolean =>
  FAMILIES.test(doc.lower.slice(to, to + FAMILIES_REACH).join(' '));
const FAMILIES =
  /^(?:\S+ )?(?:associations?|collectives?|committee|union|coordination|network|group) (?:of|for) (?:the )?(?:famil(?:y|ies)|mothers|parents|relatives|grandparents)\b/;
const FAMILIES_REACH = 6;
/** "The minister in Malé said that four families": an office in a capital speaks of its own. */
function speaksFromCapital({ doc }: FigureView, { code, from, to, naming }: ActorMention): boolean {
  if (naming !== 'capital' || SPEAKS_OF_ALL.has(code) || doc.lower[from - 1] !== 'in') return false;
  return IN_CAPITAL.test(doc.lower[from - 2] ?? '') && SAYS.test(doc.lower[to] ?? '');
}
const IN_CAPITAL =
  /^(?:governments?|cabinet|authorities|officials?|ministry|ministers?|prosecutors?|police|parliament|intelligence|services?|spokesman|spokeswoman)$/;
const SAYS =
  /^(?:says?|said|speaks?|spoke|puts?|counts?|counted|estimates?|estimated|knows?|knew|believes?|believed|has|have|had|confirm(?:s|ed)|announced|lists?)$/;
const OFFICE = /^(?:officials?|authorities|police|prosecutors|ministers?|intelligence|services?|security)$/;
const SPEAKS_OF_ALL = new Set(['US']);

/**
 * The country that the clause of a number is about, where one is named as the subject of it or stands in front; null where none is,
 * where it is one of several, or one where it happens and where people are held.
 */
export function clauseCountry(view: FigureView, number: number, value: number, sentence: TokenRange, isBare = false): ActorCode | null {
  const { doc } = view;
  const begin = Math.max(sentence.from, number - REACH);
  for (let i = beforeRoughly(doc, number); i >= begin; i--) {
    if (BREAK.at(doc, i) && !(doc.lower[i] === ':' && FIGURES.test(doc.lower[i - 1] ?? ''))) return null;
    // "Spain says that in the camps, where 50,000 live": the clause is about them.
    if (doc.lower[i] === 'where' && doc.lower[i - 1] === ',' && actorAt(view, i - 2) === null) return null;
    const mention = actorAt(view, i);
    if (!mention || !isCountry(mention.code)) continue;
    i = mention.from;
    if (view.lexicon.theatre.has(mention.code) || view.lexicon.holders.has(mention.code)) continue;
    if (mention.naming === 'demonym' && ((isBare && answersFor(view, mention)) || isOfFamilies(view, mention))) return mention.code;
    if (value < OF_ALL && speaksFromCapital(view, mention)) return mention.code;
    const governs = mention.naming === 'capital' && doc.tag[mention.from - 1] !== 'ADP' && /^(?:AUX|VERB)$/.test(doc.tag[mention.to] ?? '');
    if ((mention.naming !== 'name' && !governs) || /^(?:unlike|like|than|against)$/.test(doc.lower[mention.from - 1] ?? '')) return null;
    return has(view, mention, number, value) && !isJoined(view, mention) ? mention.code : null;
  }
  return null;
}

/** "Hungary's minister said his country had three nationals in custody": whose country it is. */
export function ownCountry(view: FigureView, number: number, sentence: TokenRange): ActorCode | null {
  const { lower } = view.doc;
  const begin = Math.max(sentence.from, number - REACH);
  let at = number - 1;
  while (at > begin && !(lower[at] === 'country' && /^(?:his|her|their)$/.test(lower[at - 1] ?? ''))) at--;
  if (at === begin || !OWNS.test(lower.slice(at + 1, number).join(' '))) return null;
  for (let i = at - 2; i >= begin; i--) {
    const mention = actorAt(view, i);
    if (mention && isCountry(mention.code) && lower[mention.from - 1] !== 'told') return mention.code;
  }
  return null;
}
const OWNS =
  /^(?:(?:still|now|also|only|just|itself) )*(?:has|had|counted|counts|knew of|knows of|has taken back|had taken back)(?: (?:still|now|about|around|some|only|just|at least|more than|over|nearly|another|up to))*$/;

/** "France and Germany have": one of several. */
function isJoined(view: FigureView, { from, to }: ActorMention): boolean {
  const other = (at: number): boolean => isCountry(actorAt(view, at)?.code ?? '');
  const joins = /^(?:and|or|,)$/;
  return (
    (joins.test(view.doc.lower[from - 1] ?? '') && other(from - 2)) || (/^(?:and|or)$/.test(view.doc.lower[to] ?? '') && other(to + 1))
  );
}

/** "Some 70 people have left Norway": the country that they left, by the verb of the people counted. */
export function leftCountry(view: FigureView, counted: TokenRange, sentence: TokenRange): ActorCode | null {
  const { lower } = view.doc;
  for (let i = counted.to; i < Math.min(sentence.to, counted.to + LEAVES); i++) {
    if (CLAUSE_END.at(view.doc, i)) return null;
    if (!LEFT.at(view.doc, i)) continue;
    const mention = actorAt(view, lower[i + 1] === 'the' ? i + 2 : i + 1);
    const { theatre, holders } = view.lexicon;
    const isHome =
      mention && isCountry(mention.code) && mention.naming === 'name' && !theatre.has(mention.code) && !holders.has(mention.code);
    return isHome ? mention.code : null;
  }
  return null;
}
/** How far behind people the verb stands by which they left. */
const LEAVES = 7;
