import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { headingsOf } from '../text/headings.js';
import { actorAt, type FigureView } from './view.js';

/** Where a text comes from and what its headline is about, where they say so. */
export interface Origin {
  readonly dateline: ActorCode | null;
  readonly headline: ActorCode | null;
}

/** How many sentences back a reader still has in mind whose people are meant. */
const SENTENCES_BACK = 2;
/** An article is about one country's people when that country has this share of all mentions of countries, and this many. */
const SHARE = 0.6;
const MENTIONS = 3;
const ALONE = 2;

/** Countries whose people a stretch of text names: "Kazakhstan citizens", "the Indonesians". */
function nationalsIn(view: FigureView, { from, to }: TokenRange): Set<ActorCode> {
  const codes = new Set<ActorCode>();
  for (let i = from; i < to; i++) {
    const mention = actorAt(view, i);
    if (!mention || mention.from !== i || !isCountry(mention.code)) continue;
    const nouns = [mention.to, mention.to + 1].some((at) => at < to && view.lexicon.people.has(view.doc.lower[at] ?? ''));
    const plural = mention.naming === 'demonym' && /(?:ans|is|ers|ots)$/.test(view.doc.word[mention.to - 1] ?? '');
    if (!nouns && !plural) continue;
    codes.add(mention.code);
    // "Syrian and Iraqi members" are of both.
    const beside = /^(?:and|or|,)$/.test(view.doc.lower[mention.from - 1] ?? '') ? actorAt(view, mention.from - 2) : null;
    if (beside && isCountry(beside.code) && beside.naming === 'demonym') codes.add(beside.code);
  }
  return codes;
}

/** A country of the theatre counts where it acts ("Iraq says"), not where it is a place. */
const acts = ({ doc, lexicon }: FigureView, to: number): boolean =>
  /^(?:AUX|VERB)$/.test(doc.tag[to] ?? '') ||
  /^(?:government|authorities|officials?|ministry)$/.test(doc.lower[to] ?? '') ||
  lexicon.people.has(doc.lower[to] ?? '');

/** The country that nearly all of the article is about, null when there is none. */
function focusOf(view: FigureView, { dateline, headline }: Origin): ActorCode | null {
  const isOwn = (code: ActorCode | null): code is ActorCode =>
    code !== null && !view.lexicon.holders.has(code) && !view.lexicon.theatre.has(code);
  const counts = new Map<ActorCode, number>();
  for (const code of [dateline, headline]) if (isOwn(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  let all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const { code, from, to } of view.actors) {
    if (!isCountry(code) || view.lexicon.holders.has(code) || view.doc.furniture[view.doc.paragraphOf[from] ?? -1]) continue;
    if (view.lexicon.theatre.has(code) && !acts(view, to)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    all++;
  }
  for (const [code, count] of counts) {
    // The only country that a short article names, twice or in its dateline, is the one it is about.
    if (count === all && (count >= ALONE || code === dateline)) return code;
    if (count >= MENTIONS && count > all * SHARE) return code;
  }
  return null;
}

/** What is named beside a country and is not its people: what it sends, says or prints. */
const APART = /^(?:forces|troops|soldiers|military|army|warplanes|newspaper|daily|magazine|broadcaster|agency|border|lira|dollars?)$/;

/**
 * The only country that a stretch of text names, those where it happens and those who hold people left out; null when there
 * are several, or when it is whose others are ("31 from Ghana and 12 sailors").
 */
function onlyCountryIn(view: FigureView, { from, to }: TokenRange): ActorCode | null {
  let only: ActorCode | null = null;
  for (let i = from; i < to; i++) {
    const mention = actorAt(view, i);
    if (!mention || mention.from !== i || !isCountry(mention.code) || APART.test(view.doc.lower[mention.to] ?? '')) continue;
    if (view.lexicon.theatre.has(mention.code) || view.lexicon.holders.has(mention.code)) continue;
    if ((only !== null && only !== mention.code) || view.doc.lower[i - 1] === 'from') return null;
    only = mention.code;
  }
  return only;
}

/** Tells whose people are meant where the sentence itself does not say: by the people named just before, else by the whole article. */
export function introducedNationality(view: FigureView, origin: Origin): (token: number) => ActorCode | null {
  const focus = focusOf(view, origin);
  const headings = headingsOf(view.doc, view.actors);
  const known = new Map<number, readonly ActorCode[]>();
  const nationals = (k: number): readonly ActorCode[] => {
    const codes = known.get(k) ?? [...nationalsIn(view, view.doc.sentences[k] ?? { from: 0, to: 0 })];
    known.set(k, codes);
    return codes;
  };
  return (token) => {
    const last = view.doc.sentenceOf[token] ?? -1;
    for (let k = last; k >= Math.max(0, last - SENTENCES_BACK); k--) {
      const [first, second] = nationals(k);
      if (first) return second ? null : first;
    }
    const paragraph = view.doc.paragraphOf[token] ?? -1;
    return headings[paragraph] ?? focus ?? onlyCountryIn(view, view.doc.paragraphs[paragraph] ?? { from: 0, to: 0 });
  };
}
