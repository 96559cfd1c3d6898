import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { actorAt, type FigureView, namesTopic, sentenceAt } from './view.js';

/** How far from a number the court stands that judged those people. */
const REACH = 12;
const COURT = wordKind(/^(?:tribunals?|courts?|trials?|chambers?|icty|ictr)$/);
const BREAK = /^(?:[;:]|but|while|whereas|unlike|who|that)$/;
/** Crimes of other wars that a court of their own has judged; with a country's name alone it may be a court of that country. */
const OTHER_WARS = /^(?:nuremberg|nuremburg|yugoslavia|yugoslav|rwandan?|arusha|rouge|leone)$/;
const JUDGED =
  /^(?:tried|convicted|sentenced|indicted|jailed|judged|prosecuted|acquitted|charged|hanged|heard|trying|convicting|indicting|try|convict)$/;

/** "The tribunal for Rwanda", "the special court for Lebanon": a court that the world set up for what happened in one. */
function isForCountry(view: FigureView, court: number): boolean {
  const { lower } = view.doc;
  if (lower[court + 1] !== 'for' || !/^(?:tribunals?|courts?|chambers?)$/.test(lower[court]!)) return false;
  let at = court + 2;
  while (/^(?:the|former)$/.test(lower[at] ?? '')) at++;
  const mention = actorAt(view, at);
  return mention?.naming === 'name' && isCountry(mention.code) && !view.lexicon.theatre.has(mention.code);
}

/** "The Nuremberg trials", "the court in Arusha": by the war or the town that the court is known for. */
function isOfOtherWar({ doc }: FigureView, court: number): boolean {
  if (/^ict[yr]$/.test(doc.lower[court]!)) return true;
  const around = doc.lower.slice(Math.max(0, court - NAME), court + NAME + 1);
  return around.some((word) => OTHER_WARS.test(word));
}
const NAME = 4;

/** "The tribunal for Yugoslavia indicted 161 people": whom a court judged that another war has had. */
export function isOfOtherCourt(view: FigureView, { from, to }: TokenRange): boolean {
  const { doc } = view;
  if (!COURT.inSentence(doc, from)) return false;
  const sentence = sentenceAt(view, from);
  const judged = (a: number, b: number): boolean => doc.lower.slice(a, b).some((word) => JUDGED.test(word));
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH) && !BREAK.test(doc.lower[i]!); i--)
    if (COURT.at(doc, i) && (isForCountry(view, i) || isOfOtherWar(view, i))) return judged(i, from);
  for (let i = to; i < Math.min(sentence.to, to + REACH) && !BREAK.test(doc.lower[i]!); i++)
    if (COURT.at(doc, i) && (isForCountry(view, i) || isOfOtherWar(view, i))) return judged(to, i);
  return false;
}

const KILLED = /^(?:kill(?:s|ed|ing)|murder(?:s|ed|ing)|massacred|slaughtered|beheaded|wound(?:ed|ing)|injur(?:ed|ing)|stabbed)$/;
const ROUGHLY = /^(?:about|around|some|nearly|almost|roughly|at|least|more|than|over|up|to|another|all|the)$/;
const ATTACKERS = /^(?:attacks?|attackers?|bombers?|bombings?|gunm[ae]n|massacre|assassin|killer|suicide)$/;
/** How far before its verb the one who did it stands. */
const DOER = 9;

/** "Islamic State killed 90 people", "the bomber, a returnee, killed 22 people": whom the group's own attacked. */
export function areVictims(view: FigureView, from: number): boolean {
  const { doc, lexicon } = view;
  let verb = from - 1;
  while (ROUGHLY.test(doc.lower[verb] ?? '')) verb--;
  if (!KILLED.test(doc.lower[verb] ?? '')) return false;
  const begin = Math.max(sentenceAt(view, from).from, verb - DOER);
  for (let i = begin; i < verb; i++) if (ATTACKERS.test(doc.lower[i]!) || lexicon.groups.has(actorAt(view, i)?.code ?? '')) return true;
  return false;
}

/** What a presenter says before other news. */
const OTHER_NEWS =
  /^(?:and )?(?:separately|coming up|(?:also )?still to come|(?:also|later|and later|next) (?:in|on) (?:this|the|our|today 's|tonight 's) (?:bulletin|programme|program|hour|show|broadcast|news)|(?:also|later) (?:today|tonight|this hour)|in (?:other|today 's other|tonight 's other) news|after the (?:break|news|weather)|now to (?:the )?(?:sport|weather|other news))\b/;
const OPENING = 8;

/** Does the sentence of a token turn to other news: "Separately, …", "Still to come, …"? */
export function turnsElsewhere(view: FigureView, { from, to }: TokenRange): boolean {
  const { lower } = view.doc;
  if (lower[from] === 'separately') return true;
  return OTHER_NEWS.test(lower.slice(from, from + OPENING).join(' ')) && !namesTopic(view, from, to);
}
