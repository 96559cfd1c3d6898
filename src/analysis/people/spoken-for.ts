import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { tellsOfCitizens } from '../actors/citizens.js';
import { afterDateline } from '../statements/dateline.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom, inside, lastBefore } from '../text/sorted.js';
import { actingCountries, countryOfTitles, IS_ABROAD, isParliamentTold, MEETING_PLACE } from './acting.js';
import { parliamentAddressed } from './addressed.js';
import { isGuest } from './guest.js';
import { dominantCountry, votesOf, WITHOUT_MINISTERS } from './home-country.js';
import { reportedInstitution } from './institution-report.js';
import { IS_SPOKESPERSON } from './is-spokesperson.js';
import { isOfMission, sendsMission } from './missions.js';
import type { NameMention } from './names.js';
import { isOthersOffice, namedByOffice } from './others-office.js';
import { type Owner, ownersIn } from './owners.js';
import { isOfParty, PARTY } from './party.js';
import { IS_PEER } from './peers.js';
import { isAloneBefore, paragraphOpener, turnsOf } from './round-up.js';
import { isSaidOfOther, seatOfSpeech } from './said-where.js';
import { actsInParagraph, broadcasterHome, officeOfDateline, sceneAround } from './scenes.js';
import { reportedFrom } from './seats.js';
import { HELD_IN, type Setting } from './setting.js';

/** "The bluntest came from The Hague. “…,” the minister said.": the one country that a paragraph names, by its capital, as an adjective or by its citizens; null for several. */
function onlyNamedIn(setting: Setting, { from, to }: TokenRange): ActorCode | null {
  const { doc, actors } = setting;
  let only: ActorCode | null = null;
  for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++) {
    const { code, naming } = actors[k]!;
    // "the embassy in Amman" is another state's.
    const abroad = /^(?:embassy|consulate|mission|ambassador|envoy)$/.test(doc.lower[actors[k]!.from - 2] ?? '');
    const goal = naming === 'capital' && /^(?:to|via|through|near|outside|into)$/.test(doc.lower[actors[k]!.from - 1] ?? '');
    const peer = IS_PEER.test(doc.lower[actors[k]!.to] ?? '') || isOthersOffice(setting, actors[k]!);
    if (naming === 'body' || HELD_IN.has(code) || abroad || goal || peer || doc.quotationOf[actors[k]!.from]! >= 0) continue;
    if ((naming === 'name' && !tellsOfCitizens(doc, actors[k]!)) || (only !== null && only !== code)) return null;
    only = code;
  }
  return only;
}

/** "with the US embassy", "from the Turkish authorities": an office that somebody else's deed is for. */
const isGoverned = ({ doc }: Setting, { from }: ActorMention): boolean => {
  const before = doc.lower[from - 1] === 'the' || doc.lower[from - 1] === 'a' ? from - 2 : from - 1;
  return /^(?:with|from|against|to|between|of)$/.test(doc.lower[before] ?? '');
};

/** How many paragraphs away a country may act whose office is named without it. */
const REACH = 3;

/** Mentions of one paragraph that are compared; more than these no paragraph of prose has. */
const MOST_COMPARED = 100;

/** Those who speak for the country that sends them, and not for the one where they are. */
const POSTED = oneOf("ambassador|chargé|d'affaires|diplomat|consul|attaché|envoy");

/** "At the US embassy, the chargé d'affaires said": whose embassy the paragraph names before. */
function embassyBefore({ doc, actors }: Setting, source: TokenRange): ActorCode | null {
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const named = lastBefore(actors, firstFrom(actors, source.from), (m) => m.from < from || IS_ABROAD.test(doc.lower[m.to] ?? ''));
  return named && named.from >= from ? named.code : null;
}

/** "The US has urged Port of Spain to act. “…,” said Ambassador Kest": the country that opens a sentence before, where it is not the one that the text is about. */
function senderBefore({ doc, actorAt }: Setting, source: TokenRange, home: ActorCode | null): ActorCode | null {
  const paragraph = doc.paragraphOf[source.from];
  const last = lastBefore(doc.sentences, doc.sentenceOf[source.from]!, ({ from }) => doc.quotationOf[from]! < 0);
  if (!last || doc.paragraphOf[last.from] !== paragraph) return null;
  const opener = actorAt.get(doc.lower[last.from] === 'the' ? last.from + 1 : last.from);
  return opener && isCountry(opener.code) && opener.code !== home ? opener.code : null;
}

/** How far behind a speaker the town may stand where it was said, in tokens. */
const SAID_WITHIN = 10;
/** "said in Berlin": right behind the verb. */
const SAID_NEXT = 2;

/** "Austria refused. “…,” the interior minister said in Vienna": at the seat of the government that acted last. */
const isSaidAt = ({ doc, actors }: Setting, { from, to }: TokenRange, code: ActorCode): boolean =>
  inside(actors, from, to + SAID_WITHIN).some(
    (m) =>
      m.naming === 'capital' &&
      m.code === code &&
      doc.lower[m.from - 1] === 'in' &&
      doc.quotationOf[m.from]! < 0 &&
      doc.sentenceOf[m.from] === doc.sentenceOf[from],
  );

const SPEAKS = oneOf('said|says|added|insisted|insists|confirmed|announced|warned|denied|denies');

/** "Britain took away her passport. Bangladesh said she was not its citizen. The foreign minister said": who spoke in the sentence before, and opens it. */
const spokeJustBefore = ({ doc }: Setting, { from, to, naming }: ActorMention, source: TokenRange): boolean =>
  naming !== 'demonym' &&
  SPEAKS.has(doc.lower[to] ?? '') &&
  doc.sentenceOf[from] === doc.sentenceOf[source.from]! - 1 &&
  doc.paragraphOf[from] === doc.paragraphOf[source.from] &&
  from - doc.sentences[doc.sentenceOf[from]!]!.from <= 1;

/** "Paris has been blunter. “Kenya must act,” the minister said": who opens the sentence before, whatever is said of others. */
const opensBefore = ({ doc }: Setting, { from, naming }: ActorMention, source: TokenRange): boolean =>
  naming !== 'demonym' &&
  naming !== 'body' &&
  doc.sentenceOf[from] === doc.sentenceOf[source.from]! - 1 &&
  doc.paragraphOf[from] === doc.paragraphOf[source.from] &&
  from - doc.sentences[doc.sentenceOf[from]!]!.from <= 1;

/** Those who speak of other states as of their own. */
const SPEAKS_OF_OTHERS = /^(?:minister|secretary|president|premier|chancellor|envoy|ambassador|spokes(?:man|woman|person))$/;

/** Tells the country of an office that is named without one. */
export interface Countries {
  /**
   * "the migration minister": the country that acts in the same sentence, else that of the heading above, else the last
   * that acted before it, where it is alone in its paragraph; else the country that the text is about; else, where none
   * acted before it, that of the dateline, or the first that acts after it; at last that of the town it was written in. Null where
   * the text is about several.
   * No country that has no such office: `head` is the office's noun, where it is known.
   */
  around(source: TokenRange, head?: string | null): ActorCode | null;
  /** "A spokesman said in Berlin": the country in whose capital somebody unnamed spoke; null where none is told, or one where all of them meet. */
  saidAt(source: TokenRange): ActorCode | null;
  /** "its foreign minister": the country or body that acts before `at` in its sentence, else in the one before; else the heading. */
  owner(at: number): ActorCode | null;
}

/** How far before its office a clause may begin, in tokens. */
const CLAUSE_WITHIN = 12;

export function countriesOf(setting: Setting, names: readonly NameMention[]): Countries {
  const { doc, headings } = setting;
  const acting = actingCountries(setting, names).filter(({ code }) => !setting.isArmedGroup(code));
  // What is said of a country in a quotation further above tells nothing of who speaks below.
  const told = acting.filter(({ from }) => doc.quotationOf[from]! < 0);
  const named = votesOf(setting);
  const dominant = dominantCountry(setting, names, named, acting);
  const institution = reportedInstitution(setting, told);
  const home = institution.parliament ?? dominant ?? setting.headline ?? setting.dateline;
  const turns = turnsOf(setting, told, home);
  const town = reportedFrom(setting);
  const titled = countryOfTitles(setting, names);
  const mostNamed = Math.max(0, ...named.values());
  const paragraphOf = (actor: ActorMention): TokenRange => doc.paragraphs[doc.paragraphOf[actor.from]!]!;
  // Of whom others speak counts where nobody else acts: "Norway is blunter. “Kenya must act,” the minister said".
  const onlyOneIn = ({ from, to }: TokenRange): ActorCode | null => {
    const named = (told[firstFrom(told, from)]?.from ?? to) < to ? told : acting;
    const first = firstFrom(named, from);
    const code = named[first]?.code ?? null;
    for (let k = first; k < Math.min(named.length, first + MOST_COMPARED) && named[k]!.from < to; k++)
      if (named[k]!.code !== code) return null;
    return code;
  };
  const inOneSentence = (a: ActorMention, b: ActorMention): boolean => doc.sentenceOf[a.from] === doc.sentenceOf[b.from];
  const owners = ownersIn(setting, names);
  const ownerIn = (sentence: number, end: number): Owner | undefined => {
    const last = owners[firstFrom(owners, end) - 1];
    return last && doc.sentenceOf[last.from] === sentence ? last : undefined;
  };
  // "Kest Watch said that Freedonia was late. “…,” its adviser said": whose sentence it was before who acts in what was said.
  const openerOf = (sentence: number): Owner | undefined => {
    const start = afterDateline(doc, doc.sentences[sentence]!);
    const first = owners[firstFrom(owners, start)];
    return first &&
      doc.tag.slice(start, first.from).every((tag) => /^(?:DET|ADJ|NOUN)$/.test(tag)) &&
      first.from < doc.sentences[sentence]!.to
      ? first
      : undefined;
  };
  /** "The council said no.¶ Its chairman …": whose the last sentence of the paragraph above is, where that names nobody else. */
  const ownerAbove = (paragraph: number): Owner | undefined => {
    const above = doc.paragraphs[paragraph - 1];
    const last = above && doc.sentences[doc.sentenceOf[above.to - 1]!]!;
    return last && doc.quotationOf[last.from]! < 0 ? openerOf(doc.sentenceOf[last.from]!) : undefined;
  };
  // "…, the minister said, after talks with the US embassy": who is only spoken with or of tells less than who acts.
  const actingIn = ({ from, to }: TokenRange, at: number): ActorMention | undefined => {
    const first = firstFrom(acting, from);
    for (let k = first; k < Math.min(acting.length, first + MOST_COMPARED) && acting[k]!.from < to; k++)
      // "The chairman said that Syria was next": where people are held is what is mostly spoken of.
      if (!isGoverned(setting, acting[k]!) && (acting[k]!.from < at || !HELD_IN.has(acting[k]!.code))) return acting[k];
    return undefined;
  };
  // "In Oslo, Justice Minister Kest said no; in Kabul, Justice Minister Dorn said yes": who acts behind the semicolon.
  const inClause = (source: TokenRange): ActorMention | undefined => {
    const { from: begin } = doc.sentences[doc.sentenceOf[source.from]!]!;
    for (let k = source.from - 1; k > begin && source.from - k < CLAUSE_WITHIN; k--)
      if (doc.lower[k] === ';' && doc.quotationOf[k]! < 0) return actingIn({ from: k, to: source.from }, source.from);
    return undefined;
  };
  const beside = (source: TokenRange): ActorCode | null => onlyNamedIn(setting, doc.paragraphs[doc.paragraphOf[source.from]!]!);
  const late = namedByOffice(setting);
  // "The foreign minister said Iraq would have to guarantee it": where people are held, and nothing else in the text is done.
  const isOnlySpokenOf = (code: ActorCode, { from, to }: TokenRange): boolean =>
    HELD_IN.has(code) &&
    code !== setting.headline &&
    code !== setting.dateline &&
    acting.every((actor) => actor.code !== code || (actor.from > to && doc.sentenceOf[actor.from] === doc.sentenceOf[from]));
  const nearest = (source: TokenRange, head: string | null): ActorCode | null => {
    const found = nearestOf(source);
    if (found !== null && SPEAKS_OF_OTHERS.test(head ?? '') && isOnlySpokenOf(found, source)) return null;
    const first = found === null ? undefined : late.get(found);
    return first && doc.sentenceOf[first.from]! > doc.sentenceOf[source.from]! ? null : found;
  };
  const nearestOf = (source: TokenRange): ActorCode | null => {
    const sentence = doc.sentences[doc.sentenceOf[source.from]!]!;
    const own = inClause(source) ?? actingIn(sentence, source.from);
    const opener = own && doc.quotationOf[own.from]! >= 0 ? told[firstFrom(told, source.from) - 1] : undefined;
    if (opener && opensBefore(setting, opener, source)) return opener.code;
    if (own) return isSaidOfOther(setting, source, own) ? null : own.code;
    const heading = headings[doc.paragraphOf[source.from]!];
    // "Austria has taken a harder line. “…,” the interior minister said", under a heading on Finland.
    const begun = heading ? paragraphOpener(setting, doc.paragraphs[doc.paragraphOf[source.from]!]!) : null;
    if (heading) return begun && begun.from < source.from ? begun.code : heading;
    const turn = turns[doc.paragraphOf[source.from]!];
    if (turn && isAloneBefore(setting, source, turn)) return turn;
    const next = firstFrom(acting, source.from);
    const paragraph = doc.paragraphOf[source.from]!;
    // In the paragraph of the source only who acts before it: "Iraq's ministry has … “…,” its spokesman said. The US army …".
    const upToHere = (actor: ActorMention): TokenRange =>
      doc.paragraphOf[actor.from] === paragraph && actor.from < source.from
        ? { from: paragraphOf(actor).from, to: source.from }
        : paragraphOf(actor);
    const last = firstFrom(told, source.from) - 1;
    const before = told[last];
    // Where two in a row are of one country the text has come to it.
    const twice = before !== undefined && told[last - 1]?.code === before.code && !inOneSentence(told[last - 1]!, before);
    const of = (actor: ActorMention | undefined): ActorCode | null => {
      if (!actor || Math.abs(doc.paragraphOf[actor.from]! - paragraph) > REACH) return null;
      return actor === before && twice ? before.code : onlyOneIn(upToHere(actor));
    };
    if (before && spokeJustBefore(setting, before, source)) return before.code;
    if (before && isSaidAt(setting, source, before.code)) return before.code;
    if (!before) {
      // Who acts only further down is later news.
      const later = acting[next] !== undefined && doc.paragraphOf[acting[next].from]! > paragraph;
      const people = onlyNamedIn(setting, { from: doc.paragraphs[paragraph]!.from, to: source.from });
      const near = dominant ?? setting.dateline ?? (later ? beside(source) : people) ?? of(acting[next]) ?? town ?? beside(source);
      return near ?? (titled !== null && named.get(titled) === mostNamed ? titled : null);
    }
    // An office named with its country ("Turkey's ministry") is one abroad, where the text is about another.
    const here = doc.paragraphOf[before.from] === paragraph || twice;
    const abroad = dominant !== null && dominant !== before.code && !here && !isParliamentTold(setting, before);
    // What happens where people are held is the background of a report from elsewhere.
    const background = !here && HELD_IN.has(before.code) && setting.dateline !== null && setting.dateline !== before.code;
    return (
      (abroad ? dominant : background ? null : of(before)) ?? dominant ?? setting.dateline ?? setting.headline ?? town ?? beside(source)
    );
  };
  return {
    around(source, head = null) {
      const code =
        parliamentAddressed(setting, source) ??
        institution.ofBench(source) ??
        (isOfMission(setting, source) ? (embassyBefore(setting, source) ?? sendsMission(setting, source)) : null) ??
        (POSTED.has(head ?? '') ? (embassyBefore(setting, source) ?? senderBefore(setting, source, dominant)) : null) ??
        (isOfParty(head) && !(head === PARTY && actsInParagraph(setting, told, source))
          ? (sceneAround(setting, told, source) ?? home)
          : null) ??
        (IS_SPOKESPERSON.test(head ?? '') || IS_SPOKESPERSON.test(doc.lower[source.to] ?? '')
          ? seatOfSpeech(setting, source)?.code
          : null) ??
        (isGuest(setting, source) ? (dominant ?? setting.headline ?? broadcasterHome(setting)) : null) ??
        institution.ofOffice(source, head) ??
        officeOfDateline(setting, town, source) ??
        nearest(source, head) ??
        broadcasterHome(setting);
      if (code === null || head !== 'minister' || !WITHOUT_MINISTERS.has(code)) return code;
      if (dominant !== null && dominant !== code) return dominant;
      const others = new Set(acting.filter((actor) => actor.code !== code).map((actor) => actor.code));
      return others.size === 1 ? [...others][0]! : null;
    },
    saidAt(source) {
      const seat = inside(setting.actors, source.to, source.to + SAID_WITHIN).find(
        ({ from, naming }) => naming === 'capital' && doc.lower[from - 1] === 'in',
      );
      const here = seat && doc.sentenceOf[seat.from] === doc.sentenceOf[source.from] && doc.quotationOf[seat.from]! < 0;
      const says = doc.tag[source.to] === 'VERB' && seat && seat.from - source.to <= SAID_NEXT;
      return here && says && !MEETING_PLACE.test(doc.lower[seat.from]!) ? seat.code : null;
    },
    owner(at) {
      const sentence = doc.sentenceOf[at]!;
      const paragraph = doc.paragraphOf[at]!;
      // "The council heard that Freedonia was late, its envoy said": behind what was said, whose sentence it is.
      const named = doc.lower[at - 1] === 'of' && doc.lower[at - 2] === 'one' ? at - 2 : at;
      const own = (doc.lower[named - 1] === ',' ? openerOf(sentence) : undefined) ?? ownerIn(sentence, at);
      const start = doc.sentences[sentence]!.from;
      let before: Owner | undefined;
      // Over the quotations between: "The council was glad. “…” “…,” its envoy said."
      for (let k = sentence - 1, end = start; !own && !before && end > 0 && doc.paragraphOf[end - 1] === paragraph; k--) {
        before = openerOf(k) ?? ownerIn(k, end);
        end = doc.sentences[k]!.from;
        if (doc.quotationOf[end]! < 0) break;
      }
      return (own ?? before ?? ownerAbove(paragraph))?.code ?? headings[paragraph] ?? null;
    },
  };
}
