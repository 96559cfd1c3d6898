import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { eventsIn } from './events.js';
import type { Resolved } from './resolved.js';
import { beforeRoughly } from './roughly.js';
import { actorAt, actorsIn, type FigureView, namesTopic, sentenceAt } from './view.js';

/** How far from a number the tribunal stands that judged those people. */
const REACH = 12;
const TRIBUNAL = wordKind(/^(?:tribunals?|courts?|chambers?|trials|icty|ictr)$/);
const BREAK = /^(?:[;:]|but|while|whereas|unlike|who|that)$/;
/** Crimes of other wars that a tribunal has judged. */
const OTHER_WARS = /^(?:nuremberg|nuremburg|yugoslavia|yugoslav|rwandan?|arusha|rouge|leone)$/;
/** "The Special Court for Sierra Leone"; other courts "for" something are the courts of a country or a region. */
const COURT_FOR = /^(?:the )?(?:former )?(?:yugoslavia|rwanda|sierra leone|lebanon)(?! '?s\b)/;
const JUDGED =
  /^(?:tried|convicted|sentenced|indicted|jailed|judged|prosecuted|acquitted|charged|hanged|heard|trying|convicting|indicting|try|convict)$/;

/** "The tribunal for Rwanda", "the special court for Lebanon": what the world set up for what happened in one country. */
function isForCountry(view: FigureView, court: number): boolean {
  const { lower } = view.doc;
  if (lower[court + 1] !== 'for') return false;
  if (/^courts?$/.test(lower[court]!))
    return lower[court - 1] === 'special' && COURT_FOR.test(lower.slice(court + 2, court + 2 + NAME).join(' '));
  if (!/^(?:tribunals?|chambers?)$/.test(lower[court]!)) return false;
  let at = court + 2;
  while (/^(?:the|former)$/.test(lower[at] ?? '')) at++;
  const mention = actorAt(view, at);
  const isWhole = mention !== null && lower[mention.to] !== "'s";
  return isWhole && mention.naming === 'name' && isCountry(mention.code) && !view.lexicon.theatre.has(mention.code);
}

/** "The Nuremberg trials", "the tribunal in Arusha": by the war or the town that it is known for; a court in a town may be any. */
function isOfOtherWar({ doc }: FigureView, court: number): boolean {
  const word = doc.lower[court]!;
  if (/^ict[yr]$/.test(word)) return true;
  if (word === 'trials') return OTHER_WARS.test(doc.lower[court - 1] ?? '');
  if (!/^tribunals?$/.test(word)) return false;
  return doc.lower.slice(Math.max(0, court - NAME), court + NAME + 1).some((around) => OTHER_WARS.test(around));
}
const NAME = 4;

/** The clause of a number, up to what is set against it or put beside it by ", and". */
function clauseOf({ doc }: FigureView, counted: TokenRange, sentence: TokenRange): TokenRange {
  const ends = (i: number): boolean =>
    /^(?:[;:]|but|while|whereas)$/.test(doc.lower[i]!) || (doc.lower[i] === 'and' && doc.lower[i - 1] === ',');
  let { from, to } = counted;
  while (from > sentence.from && !ends(from - 1)) from--;
  while (to < sentence.to && !ends(to)) to++;
  return { from, to };
}

/** "The tribunal for Yugoslavia indicted 161 people": whom a tribunal judged that another war has had; never who is told to be of the topic. */
export function isOfOtherCourt(view: FigureView, counted: TokenRange): boolean {
  const { doc } = view;
  const { from, to } = counted;
  if (!TRIBUNAL.inSentence(doc, from)) return false;
  const sentence = sentenceAt(view, from);
  const isOther = (at: number): boolean => TRIBUNAL.at(doc, at) && (isForCountry(view, at) || isOfOtherWar(view, at));
  const judged = (a: number, b: number): boolean => doc.lower.slice(a, b).some((word) => JUDGED.test(word));
  // "The UN tribunal tried 161 people for crimes in Bosnia"
  const crimes = doc.lower.slice(to, to + REACH).join(' ');
  const isThere =
    /\bcrimes (?:committed )?in\b/.test(crimes) &&
    actorsIn(view, { from: to, to: Math.min(sentence.to, to + REACH) }).some(({ code }) => isCountry(code)) &&
    !namesTopic(view, sentence.from, sentence.to);
  if (isThere && judged(sentence.from, from)) return true;
  const isTopical = (): boolean => {
    const clause = clauseOf(view, counted, sentence);
    return namesTopic(view, clause.from, clause.to);
  };
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH) && !BREAK.test(doc.lower[i]!); i--)
    if (isOther(i)) return judged(i, from) && !isTopical();
  for (let i = to; i < Math.min(sentence.to, to + REACH) && !BREAK.test(doc.lower[i]!); i++)
    if (isOther(i)) return judged(to, i) && !isTopical();
  return false;
}

const KILLED = /^(?:kill(?:s|ed|ing)|murder(?:s|ed|ing)|massacred|slaughtered|behead(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|stabbed)$/;
const KILLING = /^(?:killings?|murders?|beheadings?|kidnappings?|abductions?|enslavement)$/;
const ATTACKERS = /^(?:attacks?|attackers?|bombers?|bombings?|gunm[ae]n|massacre|assassin|killer|suicide)$/;
const IN_ATTACK = /^(?:in|during) (?:the|an?|that) (?:\S+ )?attack(?! on (?:the |a )?(?:\S+ )?(?:prison|camp|jail))\b/;
/** How far before its verb the one who did it stands. */
const DOER = 9;

/** "Islamic State killed 90 people", "the bomber, a returnee, killed 22 people": whom the group's own attacked. */
export function areVictims(view: FigureView, from: number): boolean {
  const { doc, lexicon } = view;
  const verb = beforeRoughly(doc, from);
  // "Charged with the killing of four Americans"
  if (doc.lower[verb] === 'of' && KILLING.test(doc.lower[verb - 1] ?? '')) return true;
  if (!KILLED.test(doc.lower[verb] ?? '')) return false;
  const { from: first } = sentenceAt(view, from);
  // "Accused of beheading 20 people": whom somebody killed.
  if (doc.lower[verb - 1] === 'of' && /^(?:accused|suspected|convicted|guilty)$/.test(doc.lower[verb - 2] ?? '')) return true;
  if (IN_ATTACK.test(doc.lower.slice(first, first + DOER).join(' '))) return true;
  const begin = Math.max(first, verb - DOER);
  for (let i = begin; i < verb; i++) if (ATTACKERS.test(doc.lower[i]!) || lexicon.groups.has(actorAt(view, i)?.code ?? '')) return true;
  return false;
}

/** What a presenter says before other news. */
const OTHER_NEWS =
  /^(?:and )?(?:separately|coming up|(?:also )?still to come|(?:also|later|and later|next) (?:in|on) (?:this|the|our|today 's|tonight 's) (?:bulletin|programme|program|hour|show|broadcast|news)|(?:also|later) (?:today|tonight|this hour)|in (?:other|today 's other|tonight 's other) news|after the (?:break|news|weather)|now to (?:the )?(?:sport|weather|other news))\b/;
const OPENING = 8;

/** Does a sentence turn to other news: "Separately, …", "Still to come, …" of nothing that names the topic? */
export function turnsElsewhere(view: FigureView, { from, to }: TokenRange): boolean {
  const { lower } = view.doc;
  if (lower[from] === 'separately')
    return !namesTopic(view, from, to) || eventsIn(view, { from, to }).every(({ event }) => event === 'killed');
  return OTHER_NEWS.test(lower.slice(from, from + OPENING).join(' ')) && !namesTopic(view, from, to);
}

/** "Flew 1,400 citizens home from Lebanon": of another war or trouble, in a sentence that names nothing of the topic. */
export const isOfElsewhere = (view: FigureView, { from, to }: TokenRange): boolean =>
  view.lexicon.elsewhere.has(view.doc, from, to) &&
  !namesTopic(view, from, to) &&
  // "Rescued 43 Syrians": a nation is no place.
  !actorsIn(view, { from, to }).some(({ code, naming }) => view.lexicon.theatre.has(code) && naming !== 'demonym');

const IN_BATTLE = /\bin (?:an?|two|three|several) (?:\S+ )?(?:raids?|ambush(?:es)?|clash(?:es)?|shoot-?outs?|firefights?|gunfights?)\b/;
const MILITANTS = /\b(?:members|militants|fighters|jihadists|terrorists|insurgents|gunmen)$/i;
/** More are the toll of a war, which the topic counts. */
const FEW = 12;

/** "Killed four Islamic State members in a raid": news of a day, which tells nothing of anybody's nationals. */
export function fellInBattle(view: FigureView, { candidate: { from, quantity }, unit, phraseFrom, to }: Resolved): boolean {
  const { doc, lexicon } = view;
  if (quantity.value > FEW || !MILITANTS.test(unit) || !KILLED.test(doc.lower[beforeRoughly(doc, from)] ?? '')) return false;
  if (lexicon.manyNations.has(doc, phraseFrom, to)) return false;
  if (actorsIn(view, { from: phraseFrom, to }).some(({ code }) => isCountry(code) && !lexicon.theatre.has(code))) return false;
  return IN_BATTLE.test(doc.lower.slice(to, sentenceAt(view, to).to).join(' '));
}

/** Prisons of other wars. */
const OTHER_PRISON = wordKind(/^(?:guant[aá]namo|gitmo|bagram|bucca|ghraib)$/);

/** "Guantanamo once held 780 men": of another war, unless a sentence tells of the group or of where its people are held. */
export const isOfOtherPrison = (view: FigureView, number: number, sentence: TokenRange): boolean =>
  OTHER_PRISON.inSentence(view.doc, number) &&
  !actorsIn(view, sentence).some(({ code }) => view.lexicon.groups.has(code) || view.lexicon.theatre.has(code));
