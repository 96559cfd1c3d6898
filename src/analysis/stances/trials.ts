import type { ActorCode } from '../../domain/actor.js';
import { isCountry } from '../../domain/actor.js';
import type { Group } from '../../domain/figure.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn, inside } from '../text/sorted.js';
import { CONDITIONS, isPossible, NEGATIONS } from './governors.js';
import { groupsIn, groupsOf } from './groups.js';
import { mainSubject } from './main-subject.js';
import { isOfCarrier } from './of-carrier.js';
import { isUnofficial } from './official.js';
import { isPrivateHope } from './private-hope.js';
import type { Reading } from './reading.js';
import { mayHoldStance, type Scene, statementAt } from './scene.js';
import type { ReadingContext } from './site.js';

/** What prosecutors, police and courts do to somebody: a state that tries its own people. */
const DONE = new RegExp(
  [
    '(?<!had )(?:was|were|been|being) (?:\\w+ly )?(?:also |all |both |each |later |since |then )?(?:charged|tried|sentenced|convicted|jailed|indicted|imprisoned|prosecuted)',
    '(?:arrested|detained) and (?:\\w+ )?(?:charged|tried|prosecuted)',
    '(?:has|have) (?:\\w+ly )?(?:charged|sentenced|convicted|jailed|indicted|prosecuted|tried)',
    '(?:and|,) (?:later |then |since |also )?(?:charged|tried|sentenced|convicted|jailed|indicted|prosecuted) (?:them|him|her|all|most|both|some|several|the|two|three|four|five|six|seven|eight|nine|ten|\\d+)',
    '(?:arrested|detained) (?:\\w+ ){0,3}returnees',
    '(?:court|judges?|prosecutors?|police|tribunal|service|bureau|agency)(?: \\w+){0,5} (?:charged|sentenced|convicted|jailed|indicted)',
    'pleaded guilty|pleads guilty|found (?:\\w+ )*guilty',
    '(?:went|goes|go|gone|is|are) on trial|(?:stood|stands|standing|awaiting|stand) trial|put (?:\\w+ )*(?:on trial|in the dock)',
    'will (?:\\w+ )?(?:be (?:charged|tried|prosecuted)|face (?:trial|charges|prosecution))',
    '(?:handed|turned|passed|transferred) (?:over )?to (?:the )?(?:\\w+ ){0,2}(?:judicial|judiciary|prosecutors?|courts?|justice)',
    'brought before (?:\\w+ - )?(?:\\w+ ){0,3}(?:judges?|prosecutors?|courts?|magistrates?)',
    '(?:led|taken) (?:\\w+ ){0,4}in (?:handcuffs|chains)|handcuffed',
    '(?:got|gets|given|handed|received|serving) (?:\\w+ ){0,6}years(?: in (?:prison|jail))?',
    '(?:prosecutor|prosecutors) (?:\\w+ ){0,3}(?:asked|asks|applied) for (?:\\w+ ){0,2}(?:custody|detention|arrest)',
    '(?:criminal|terror|terrorism) (?:case|cases|investigation|proceedings)|trial (?:opened|began|of)',
  ]
    .map((each) => `\\b(?:${each})\\b`)
    .join('|'),
);
/** "were arrested on arrival": of people whom their state has brought back it tells that they are tried, of others nothing. */
const ARRESTED =
  /\b(?<!had )(?:was|were|been) (?:\w+ly )?(?:also |all |both |each |then )?(?:arrested|detained|taken into custody)(?: \w+){0,3} (?:on|upon|at|after|as|when) (?:\w+ ){0,3}(?:arrival|arriving|arrived|landing|landed|airport|return|returning|tarmac)\b/;
const BROUGHT = /\b(?:repatriat\w+|(?:brought|taken|took|flown|flew) (?:\w+ )*(?:back|home|over|to|out)|evacuated|plane|flight)\b/;
/** Words without which nothing of that is said: most sentences end here. */
const WORDS = new Set(
  'arrested detained remanded charged tried sentenced convicted jailed indicted imprisoned prosecuted guilty trial charges prosecution judicial judiciary prosecutor prosecutors court courts justice judge judges magistrate magistrates case cases investigation proceedings custody handcuffs handcuffed chains detention arrest years'.split(
    ' ',
  ),
);

const speaksOfTrials = sentencesWith((word) => WORDS.has(word));

/** That somebody came or was brought back. */
const BACK =
  /\b(?:repatriat\w+|return|returns|returned|returning|returnees?|brought (?:\w+ )?(?:back|home)|(?:flown|flew) (?:\w+ )*(?:home|back|to|out)|came (?:back|home)|comes? (?:back|home)|back from|landed|landing|on arrival|deported|extradited|handed over|tak(?:en|es) (?:back|home|over)|took (?:back|home|over)|the plane|evacuated)\b/;
const FREED =
  /\b(?:acquitted|demands?|urges?|wants?|motion|petition|proposed|proposes|dropped|dismissed|overturned|quashed|in absentia|asked|demanded|urged|should|would (?:\w+ )?have been|calls? for|called for)\b/;
const BENCH = oneOf(
  'courts?|judges?|tribunal|prosecutors?|prosecution|police|judiciary|authorities|attorney|magistrates?|justice|security|service',
);
/** How far from the court or police their country stands, in tokens. */
const NEAR = 5;

const countriesIn = ({ actors }: Scene, sentence: TokenRange): ActorMention[] =>
  inside(actors, sentence.from, sentence.to).filter(({ code }) => isCountry(code));

/** Countries that may try people; none but whose plane it was, where "a US plane brought 110 citizens of Kosovo home and four men were charged". */
function trying({ doc, theatre }: Scene, named: readonly ActorMention[]): Set<ActorCode> {
  const codes = (of: readonly ActorMention[]): Set<ActorCode> => new Set(of.map(({ code }) => code).filter((code) => !theatre.has(code)));
  const all = codes(named);
  return all.size > 1 ? codes(named.filter((m) => !isOfCarrier(doc, m))) : all;
}

/** How many tokens lie between a country's name and the nearest court, prosecutor or police; Infinity where none is near. */
function toBench({ doc }: Scene, sentence: TokenRange, { from, to }: ActorMention): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = Math.max(sentence.from, from - NEAR); k < Math.min(sentence.to, to + NEAR); k++)
    if (BENCH.has(doc.lower[k]!)) nearest = Math.min(nearest, k < from ? from - k : k - to);
  return nearest;
}

/** The country nearest to a court, a prosecutor or police; where people were deported from tries none of them. */
function benchIn(scene: Scene, sentence: TokenRange): ActorMention | undefined {
  const near = countriesIn(scene, sentence)
    .filter((m) => scene.doc.lower[m.from - 1] !== 'from')
    .map((m) => ({ m, distance: toBench(scene, sentence, m) }));
  return near.filter(({ distance }) => distance < NEAR).sort((a, b) => a.distance - b.distance)[0]?.m;
}

/** The country of the court or police that a sentence names; else the only country beside those where people are held. */
function countryOf(scene: Scene, sentence: TokenRange): ActorCode | null {
  const { actors, theatre, doc, towns } = scene;
  const bench = benchIn(scene, sentence);
  if (bench) return theatre.has(bench.code) ? null : bench.code;
  // "after being expelled from Turkey"
  const named = countriesIn(scene, sentence).filter((m) => doc.lower[m.from - 1] !== 'from');
  const own = trying(scene, named);
  if (own.size === 1) return [...own][0]!;
  if (own.size > 1) return broughtBackIn(scene, sentence);
  if (named.some((m) => m.naming === 'demonym')) return null;
  // "arrested at the airport in Mumbai"
  const ofTowns = new Set(beginningIn(towns, sentence.from, sentence.to).map(({ code }) => code));
  if (ofTowns.size === 1 && ![...ofTowns].some((code) => theatre.has(code))) return [...ofTowns][0]!;
  const all = new Set(
    actors
      .filter((m) => isCountry(m.code) && !theatre.has(m.code) && doc.paragraphOf[m.from] === doc.paragraphOf[sentence.from])
      .map(({ code }) => code),
  );
  return all.size === 1 ? [...all][0]! : broughtBackBefore(scene, sentence);
}

/** "Latvia took over five fighters from the Americans and sentenced them": who brings people back in a sentence, as its subject. */
function broughtBackIn(scene: Scene, { from, to }: TokenRange): ActorCode | null {
  const { doc, theatre } = scene;
  if (!BROUGHT.test(doc.lower.slice(from, to).join(' '))) return null;
  const { kind, actor } = mainSubject(scene, from, to);
  if (kind !== 'actor' || !actor || actor.naming === 'demonym' || !isCountry(actor.code) || theatre.has(actor.code)) return null;
  // "Kosovo brought back 110, and North Macedonia accepted seven who have been jailed"
  const acts = ({ code, to: end }: ActorMention): boolean => code !== actor.code && /^(?:VERB|AUX)$/.test(doc.tag[end] ?? '');
  const named = countriesIn(scene, { from, to });
  if (named.some(acts)) return null;
  // "US forces flew 14 Swedes home": those who are flown are tried where they come from.
  const flown = named.find(
    ({ naming, code, from: first }) => naming === 'demonym' && code !== actor.code && !theatre.has(code) && doc.tag[first - 1] === 'NUM',
  );
  return flown?.code ?? actor.code;
}

/** "Kosovo flew home 110 people with American help. The men were charged": the same in the sentence before. */
function broughtBackBefore(scene: Scene, { from }: TokenRange): ActorCode | null {
  const { doc } = scene;
  const before = doc.sentences[doc.sentenceOf[from]! - 1];
  return before && doc.paragraphOf[before.from] === doc.paragraphOf[from] ? broughtBackIn(scene, before) : null;
}

/** A sentence with the one before and the one behind it in its paragraph. */
function neighbours(doc: TextDocument, { from, to }: TokenRange): TokenRange {
  const at = doc.sentenceOf[from]!;
  const near = [doc.sentences[at - 1], doc.sentences[at + 1]].filter(
    (each) => each && doc.paragraphOf[each.from] === doc.paragraphOf[from],
  );
  return { from: Math.min(from, ...near.map((each) => each!.from)), to: Math.max(to, ...near.map((each) => each!.to)) };
}

/** "children whose parents were convicted": others than those who came back. */
const OF_PARENTS =
  /\bwhose (?:\p{L}+ )?(?:parents|mothers?|fathers?|husbands?) (?:\p{L}+ ){0,3}(?:convicted|sentenced|jailed|tried|imprisoned|charged)\b/u;

/** "The women were arrested on landing and charged": people who came back are tried at home; a deed of the state that tries them. */
export function readTrial(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, matchers } = context;
  const { doc } = scene;
  if (!speaksOfTrials(doc, sentence.from) || matchers.local.has(doc, sentence.from, sentence.to)) return null;
  const words = doc.lower.slice(sentence.from, sentence.to);
  if (!matchers.people.has(doc, sentence.from, sentence.to) && !speaksOfThese(words) && !isAged(words)) return null;
  const said = words.join(' ');
  if (PETTY.test(said) || OF_PARENTS.test(said)) return null;
  const tried = DONE.test(said) || condemns(scene, sentence);
  if (!(tried || ARRESTED.test(said)) || FREED.test(said)) return null;
  // "will be prosecuted, a lawyer said", "must be put on trial, the opposition said": of nobody who decides it.
  const modal = words.findIndex((word) => MODAL.has(word));
  if (modal >= 0 && isUnofficial(statementAt(scene, sentence.from + modal))) return null;
  if (isPrivateHope(scene, sentence, sentence)) return null;
  const around = neighbours(doc, sentence);
  if (!(tried ? BACK : BROUGHT).test(doc.lower.slice(around.from, around.to).join(' '))) return null;
  if (words.some((word, k) => NEGATIONS.has(word) || CONDITIONS.has(word) || isPossible(doc, sentence.from + k))) return null;
  const country = countryOf(scene, sentence);
  if (!country || !mayHoldStance(country)) return null;
  const holder = { country, authority: 'named_official' as const, speaker: null };
  const clause = { from: sentence.from, to: endOf(doc, sentence) };
  return {
    holder,
    also: [],
    label: 'prosecute_at_home',
    part: 'origin',
    groups: triedIn(doc, sentence) ?? groupsOf(doc, clause.from, clause.to),
    deed: true,
    clause,
  };
}

/** "Finland sentenced a man who came back": a state as who does it, told plainly. */
const condemns = ({ actors, doc }: Scene, { from, to }: TokenRange): boolean =>
  inside(actors, from, to).some(
    (m) =>
      m.naming !== 'demonym' && doc.tag[m.from - 1] !== 'ADP' && CONDEMNED.test(doc.lower[doc.tag[m.to] === 'ADV' ? m.to + 1 : m.to] ?? ''),
  );
const CONDEMNED = /^(?:sentenced|convicted|jailed|charged|indicted|imprisoned)$/;

/** What is to come, or ought to. */
const MODAL = oneOf('will|would|must|shall|ought');

/** "the 32-year-old" */
const isAged = (words: readonly string[]): boolean =>
  words.some((word, k) => word === 'year' && words[k + 1] === '-' && words[k + 2] === 'old');

/** Charges that nobody brings for having joined a war. */
export const PETTY =
  /\b(?:shoplifting|burglary|arson|smuggling|theft|tax evasion|bribery|drunk(?:en)? driving|speeding|forgery of banknotes|forged banknotes|drugs? (?:offences|dealing|trafficking))\b/;

/** "The four were charged", "they": people of whom the text spoke before, and not "the pilots". */
const speaksOfThese = (words: readonly string[]): boolean => THESE.test(words[0]!) || (words[0] === 'the' && THOSE.test(words[1] ?? ''));
const THESE = /^(?:she|he|they|both|all|one|two|three|four)$/;
const THOSE =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pair|couple|trio|group|rest|others?|older|younger|eldest|youngest|first|second|latter|former|returnees?|arrivals|defendants?|accused|suspects?|convicts?)$/;

const PASSIVE = oneOf('charged|tried|sentenced|convicted|jailed|indicted|imprisoned|prosecuted|remanded|arrested');

/** "eight men were charged, a woman was sent for rehabilitation and two toddlers …": who stands right before the verb; null where that names nobody. */
function triedIn(doc: TextDocument, { from, to }: TokenRange): readonly Group[] | null {
  for (let k = from; k < to; k++) {
    if (!PASSIVE.has(doc.lower[k]!) || doc.tag[k - 1] !== 'AUX') continue;
    let begin = k;
    while (begin > from && !/^(?:[;:,]|and|but)$/.test(doc.lower[begin - 1]!)) begin--;
    const groups = groupsIn(doc, begin, k);
    return groups.length > 0 ? groups : null;
  }
  return null;
}

function endOf(doc: TextDocument, { from, to }: TokenRange): number {
  let end = to;
  while (end > from + 1 && /^[.!?"]$/.test(doc.lower[end - 1]!)) end--;
  return end;
}
