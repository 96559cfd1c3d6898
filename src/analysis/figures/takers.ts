import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { inList } from './acting-country.js';
import { beforeRoughly } from './roughly.js';
import { actorAt, type FigureView } from './view.js';

/** "Took", "collected": with where they were behind it; "received", "was handed" say by themselves that people change hands. */
const TAKES = wordKind(
  /^(?:took|takes|taken|collected|collects|fetched|fetches|picked|retrieved|retrieves|recovered|received|receives|accepted|handed|gave|given|offered|offers|sent)$/,
);
const GETS = /^(?:received|receives|handed|given)$/;
const GAVE = /^(?:handed|gave|offered|offers|sent)$/;
/** "Is to take", "has since taken": between the one who acts and the verb. */
const BETWEEN = /^(?:has|have|had|was|were|also|since|already|now|then|later|recently|alone|itself|finally|even|being|been)$/;
/** Whom a country sends for its people. */
const SENT = /^(?:delegations?|teams?|missions?|officials|diplomats|envoys?|representatives|consuls?|planes?|aircraft|flights?)$/;
/** "Took 12 women from a prison", not "took 12 men to court". */
const FROM = /^(?:(?!to |into |back |prisoner |captive |hostage )\S+ ){0,5}?(?:from|out of)\b/;
const ORIGIN = 9;
/** Whose soldiers in the region take prisoners of any country. */
const SOLDIERS_THERE = new Set(['US']);

/** The country in whose name the verb at `verb` acts: its subject, or whom it has sent. */
function subjectOf(view: FigureView, verb: number): ActorCode | null {
  const { doc } = view;
  let at = verb - 1;
  while (BETWEEN.test(doc.lower[at] ?? '')) at--;
  if (SENT.test(doc.lower[at] ?? '')) {
    // "A Swedish delegation"; "a delegation from Norway" ends with the country.
    const mention = actorAt(view, at - 1);
    return mention?.naming === 'demonym' ? mention.code : null;
  }
  const mention = actorAt(view, at);
  if (!mention || mention.naming === 'demonym' || inList(view, mention)) return null;
  const before = doc.lower[mention.from - 1] === 'the' ? mention.from - 2 : mention.from - 1;
  const isSubject = doc.sentenceOf[before] !== doc.sentenceOf[at] || /^(?:PUNCT|CCONJ|SCONJ)$/.test(doc.tag[before] ?? 'PUNCT');
  const isSent = /^(?:from|of)$/.test(doc.lower[before] ?? '') && SENT.test(doc.lower[before - 1] ?? '');
  const isTime = /^(?:\d{4}|year|month|week|day)$/.test(doc.lower[before] ?? '');
  return isSubject || isSent || isTime ? mention.code : null;
}

/** "Took 30 women from Roj to Erbil": only to another place where they are held. */
function isBroughtThere(view: FigureView, end: number, taker: ActorCode): boolean {
  const { doc, lexicon } = view;
  for (let i = end; i < end + ORIGIN && !/^[.,;]$/.test(doc.lower[i] ?? '.'); i++) {
    if (doc.lower[i] !== 'to') continue;
    const code = actorAt(view, i + 1)?.code ?? view.towns.get(i + 1)?.code ?? '';
    return code !== taker && lexicon.theatre.has(code);
  }
  return false;
}

/** "Iraq took 150 families from al-Hol": families whom a country of the region takes from where others hold them are its own; fighters need not be. */
function takesFromAbroad(view: FigureView, end: number, taker: ActorCode): boolean {
  const { doc, lexicon } = view;
  if (lexicon.theatre.has(taker) && lexicon.holders.has(taker)) return false;
  if (lexicon.people.get(doc.lower[end - 1] ?? '')?.needs === 'always') return false;
  let to = end;
  let abroad = false;
  while (to < end + ORIGIN && !/^(?:[.,;]|to)$/.test(doc.lower[to] ?? '.')) {
    const code = actorAt(view, to)?.code ?? view.towns.get(to)?.code;
    if (code === taker) return false;
    abroad ||= code !== undefined && lexicon.theatre.has(code);
    to++;
  }
  return abroad || lexicon.context.has(doc, end, to);
}

/** "Bosnia fetched 12 women from Roj", "a team from Albania was given four children": who comes for people is their country. */
export function takerOf(view: FigureView, counted: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  if (!TAKES.inSentence(doc, counted.from)) return null;
  let verb = beforeRoughly(doc, counted.from);
  const given = actorAt(view, verb);
  if ((given?.naming === 'name' || given?.naming === 'capital') && isCountry(given.code) && GAVE.test(doc.lower[given.from - 1] ?? ''))
    return lexicon.theatre.has(given.code) || lexicon.holders.has(given.code) ? null : given.code;
  if (doc.lower[verb] === 'up' || doc.lower[verb] === 'over') verb--;
  if (!TAKES.at(doc, verb)) return null;
  const gets = GETS.test(doc.lower[verb]!);
  if (gets && /^(?:handed|given)$/.test(doc.lower[verb]!) && !/^(?:was|were|been)$/.test(doc.lower[verb - 1] ?? '')) return null;
  if (doc.lower[verb] === 'gave') return null;
  if (!gets && !FROM.test(doc.lower.slice(counted.to, counted.to + ORIGIN).join(' '))) return null;
  const code = subjectOf(view, verb);
  if (code === null || !isCountry(code) || SOLDIERS_THERE.has(code) || isBroughtThere(view, counted.to, code)) return null;
  return (lexicon.theatre.has(code) || lexicon.holders.has(code)) && !takesFromAbroad(view, counted.to, code) ? null : code;
}
