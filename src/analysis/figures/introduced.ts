import { type ActorCode, isCountry } from '../../domain/actor.js';
import { reportedParliament } from '../people/institution-report.js';
import type { TokenRange } from '../text/document.js';
import { headingCountries } from '../text/headings.js';
import { oneOf } from '../text/one-of.js';
import { homeOf, type Origin, onlyCountryIn, onlyTownIn } from './home.js';
import { settingOf } from './institution.js';
import { isOnlyOfSome } from './only-some.js';
import { isIncluding } from './parents.js';
import { actorAt, type FigureView } from './view.js';

const NOUN_PROPN_ADJ = oneOf('NOUN|PROPN|ADJ');

const WENT_THERE = oneOf('fighters?|returnees?|veterans?|travellers?|travelers?|jihadis?|jihadists?|volunteers?|recruits?');
/** How many sentences back a reader still has in mind whose people are meant. */
const SENTENCES_BACK = 2;
/** Countries whose people a stretch of text names: "Kazakhstan citizens", "the Indonesians". */
function nationalsIn(view: FigureView, { from: first, to }: TokenRange): Set<ActorCode> {
  const { doc } = view;
  const codes = new Set<ActorCode>();
  for (let i = first; i < to; i++) {
    const mention = actorAt(view, i);
    if (!mention || mention.from !== i || !isCountry(mention.code)) continue;
    if (isOnlyOfSome(view, mention)) continue;
    const born = doc.lower[mention.to] === '-' && doc.lower[mention.to + 1] === 'born';
    const isPeople = (at: number): boolean => at < to && view.lexicon.people.has(doc.lower[at] ?? '');
    // "Syria fighters", "Iraq returnees": where they went.
    if (mention.naming === 'name' && view.lexicon.theatre.has(mention.code) && WENT_THERE.has(doc.lower[mention.to] ?? '')) continue;
    const nouns = born || isPeople(mention.to) || (NOUN_PROPN_ADJ.has(doc.tag[mention.to] ?? '') && isPeople(mention.to + 1));
    // "The women from Trinidad": behind a noun for people, but those counted ("31 from Ghana and 12 sailors") are others.
    const from = doc.lower[i - 1] === 'the' ? i - 2 : i - 1;
    const origin =
      doc.lower[from] === 'from' &&
      doc.tag[from - 2] !== 'NUM' &&
      from > first &&
      view.lexicon.people.has(doc.lower[from - 1] ?? '') &&
      !view.lexicon.theatre.has(mention.code);
    const plural = mention.naming === 'demonym' && /(?:ans|is|ers|ots)$/.test(view.doc.word[mention.to - 1] ?? '');
    const citizens = doc.lower[from] === 'of' && from > first && /^(?:citizens?|nationals?|natives?)$/.test(doc.lower[from - 1] ?? '');
    if (!nouns && !plural && !origin && !citizens) continue;
    // "2,250 had arrived, among them 1,387 Syrians": those are a part.
    if (doc.tag[i - 1] === 'NUM' && isIncluding(view, first, i - 1)) continue;
    codes.add(mention.code);
    // "Syrian and Iraqi members" are of both.
    const beside = /^(?:and|or|,)$/.test(view.doc.lower[mention.from - 1] ?? '') ? actorAt(view, mention.from - 2) : null;
    if (beside && isCountry(beside.code) && beside.naming === 'demonym') codes.add(beside.code);
  }
  return codes;
}

/** The first sentence of the first paragraph that is no furniture and no headline. */
function leadOf({ doc }: FigureView): TokenRange {
  const lead = doc.sentences.find(({ from, to }) => to - from >= LEAD && !doc.furniture[doc.paragraphOf[from] ?? -1]);
  return lead ?? { from: 0, to: 0 };
}
/** A lead has at least so many words. */
const LEAD = 12;

/** What a country says or asks of others is not about its own people. */
const SPEAKS = /^(?:say|said|warn|urge|ask|call|want|press|demand|praise|help|tell|told|report|announce|add|believe|estimate)/;

/** "Neighbouring Denmark", "only Malta": a word in front that does not govern the country. */
const GOVERNING = oneOf('ADP|SCONJ|CCONJ|PRON|DET|AUX|NUM');
/** "Not so Kazakhstan.", "Then there is Kazakhstan.": so short, a sentence only brings up whom it names. */
const BRINGS_UP = 6;

/** "Russia limits itself to children": the country that a sentence is about by its subject; it may have an adverb or an adjective in front. */
function subjectOf(view: FigureView, { from, to }: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  let at = doc.tag[from] === 'ADV' && doc.lower[from + 1] === ',' ? from + 2 : doc.lower[from] === 'the' ? from + 1 : from;
  if (!GOVERNING.has(doc.tag[at] ?? '') && !actorAt(view, at) && actorAt(view, at + 1)?.from === at + 1) at++;
  if (to - from <= BRINGS_UP && actorAt(view, at) === null) at = to - 2;
  const mention = at >= from && at < to ? actorAt(view, at) : null;
  if (!mention || !isCountry(mention.code) || mention.naming === 'demonym' || mention.to >= to) return null;
  if (lexicon.theatre.has(mention.code) || lexicon.holders.has(mention.code)) return null;
  if (to - from <= BRINGS_UP && mention.to === to - 1 && doc.tag[mention.from - 1] !== 'ADP') return mention.code;
  const verb = doc.lower[mention.to]!;
  // "Russia limits itself": taken for a noun.
  const acts =
    /^(?:AUX|VERB)$/.test(doc.tag[mention.to]!) ||
    (/[^s]s$/.test(verb) && /^(?:PRON|DET|ADP|PART|ADV)$/.test(doc.tag[mention.to + 1] ?? ''));
  return acts && !SPEAKS.test(verb) ? mention.code : null;
}

/** "Germany and Finland did a joint flight": the countries that a sentence is about where it begins with several. */
function subjectsOf(view: FigureView, { from, to }: TokenRange): readonly ActorCode[] {
  const codes: ActorCode[] = [];
  let at = from;
  for (let mention = actorAt(view, at); mention && isCountry(mention.code) && mention.naming === 'name'; mention = actorAt(view, at)) {
    codes.push(mention.code);
    at = mention.to;
    while (at < to && /^(?:,|and|the)$/.test(view.doc.lower[at]!)) at++;
  }
  return codes;
}

/** Whose people a sentence is about: those whom it names, else its subject's. */
function told(view: FigureView, sentence: TokenRange): readonly ActorCode[] {
  const named = [...nationalsIn(view, sentence)];
  if (named.length > 0) return named;
  const subjects = subjectsOf(view, sentence);
  if (subjects.length > 1) return subjects;
  const subject = subjectOf(view, sentence);
  return subject === null ? [] : [subject];
}

/** "In Tunis, the matter was poisoned from the start": where a paragraph says that it is; null where that is where people are held. */
function sceneOf(view: FigureView, paragraph: number): ActorCode | null {
  const { doc, lexicon } = view;
  const { from } = doc.paragraphs[paragraph] ?? { from: 0 };
  const mention = doc.lower[from] === 'in' ? actorAt(view, from + 1) : null;
  if (!mention || doc.lower[mention.to] !== ',' || !isCountry(mention.code) || mention.naming === 'demonym') return null;
  return lexicon.theatre.has(mention.code) || lexicon.holders.has(mention.code) ? null : mention.code;
}

/** "Would returnees be tried?": a line that opens a part of its own, of which those named before it are none. */
function isQuestionLine({ doc }: FigureView, paragraph: number): boolean {
  const { from, to } = doc.paragraphs[paragraph] ?? { from: 0, to: 0 };
  return to > from && to - from <= QUESTION && doc.lower[to - 1] === '?';
}
const QUESTION = 16;

/** Tells whose people are meant where the sentence itself does not say: by the people named just before, else by the whole article. */
export function introducedNationality(view: FigureView, origin: Origin): (token: number, own: boolean) => ActorCode | null {
  const first = nationalsIn(view, leadOf(view));
  const home = homeOf(view, { ...origin, lead: first.size === 1 ? [...first][0]! : null });
  const only = onlyCountryIn(view, 0, view.doc.length);
  const parliament = home === null ? reportedParliament({ doc: view.doc, actors: view.actors, ...origin }) : null;
  const headings = headingCountries(view);
  const known = new Map<number, readonly ActorCode[]>();
  const nationals = (k: number): readonly ActorCode[] => {
    const codes = known.get(k) ?? told(view, view.doc.sentences[k] ?? { from: 0, to: 0 });
    known.set(k, codes);
    return codes;
  };
  const named = new Map<number, boolean>();
  const isNamed = (k: number): boolean => {
    const answer = named.get(k) ?? nationalsIn(view, view.doc.sentences[k] ?? { from: 0, to: 0 }).size > 0;
    named.set(k, answer);
    return answer;
  };
  const paragraphs = new Map<number, ActorCode | null>();
  const onlyInParagraph = (k: number): ActorCode | null => {
    const { from, to } = view.doc.paragraphs[k] ?? { from: 0, to: 0 };
    const code = paragraphs.has(k) ? paragraphs.get(k)! : (onlyCountryIn(view, from, to) ?? onlyTownIn(view, from, to));
    paragraphs.set(k, code);
    return code;
  };
  return (token, own) => {
    const last = view.doc.sentenceOf[token] ?? -1;
    const paragraph = view.doc.paragraphOf[token] ?? -1;
    const scene = sceneOf(view, paragraph);
    for (let k = last; k >= Math.max(0, last - SENTENCES_BACK); k--) {
      const told = view.doc.paragraphOf[view.doc.sentences[k]?.from ?? -1] ?? -1;
      if ((scene !== null && told !== paragraph) || isQuestionLine(view, told)) break;
      const [first, second] = nationals(k);
      const setting = k === last && !isNamed(k) ? settingOf(view, token) : null;
      if (setting) return setting;
      if (first) return second ? null : first;
    }
    return headings[paragraph] ?? scene ?? home ?? parliament ?? onlyInParagraph(paragraph) ?? (own ? only : null);
  };
}
