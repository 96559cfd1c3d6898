import { type ActorCode, isCountry } from '../../domain/actor.js';
import { DAY } from '../../domain/instant.js';
import { axisOf, type Stance } from '../../domain/stance.js';
import type { Statement } from '../../domain/statement.js';
import type { TopicPack } from '../../domain/topic.js';
import type { ActorMention } from '../actors/actors.js';
import type { TownMention } from '../actors/towns.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { headingCountries } from '../text/headings.js';
import { isBeside } from './beside.js';
import { amongReturns, isOfChildrenAlone } from './children-only.js';
import { findCues, stanceMatchers } from './cues.js';
import { readEchoes } from './echo.js';
import { isOfAttacks, isOfElsewhere } from './elsewhere.js';
import { childrenAlone, readExcept, readException } from './except.js';
import { readGapped } from './gapped.js';
import { isOfHeldForOthers } from './held-for-others.js';
import { issuerOf } from './issuer.js';
import { isLastDone } from './last-done.js';
import { type Added, agreeing, type Told } from './learned/agreeing.js';
import { secondReading } from './learned/second-reading.js';
import type { StanceModel } from './learned/stance-model.js';
import { isOfProsecutors } from './of-prosecutors.js';
import { saidBy } from './official.js';
import { readBackers } from './read-backers.js';
import { readConsent, readConsentToTrial } from './read-consent.js';
import { readCue } from './read-cue.js';
import { readCustody } from './read-custody.js';
import { readExample } from './read-example.js';
import { readInPassive } from './read-in-passive.js';
import { readIndividually } from './read-individually.js';
import { isAskedByIssuer } from './read-issuer.js';
import { readLostNationality } from './read-lost-nationality.js';
import { readOpen } from './read-open.js';
import { readPlea } from './read-plea.js';
import { readProceedings } from './read-proceedings.js';
import { readSentForTrial } from './read-sent-for-trial.js';
import { readTakeover } from './read-takeover.js';
import { readVenue } from './read-venue.js';
import { readVerdict } from './read-verdict.js';
import type { Reading } from './reading.js';
import { readRejoinder } from './rejoinder.js';
import { inHistory, type Row } from './rows.js';
import { type Scene, statementAt } from './scene.js';
import type { ReadingContext } from './site.js';
import { readTrial } from './trials.js';
import { formOf } from './walk.js';
import { articleDay, whenSaid, whenTold } from './when.js';

export interface StanceContext {
  readonly pack: TopicPack;
  readonly actors: readonly ActorMention[];
  readonly statements: readonly Statement[];
  /** The article's, ISO 8601. */
  readonly date?: string | undefined;
  /** The country that the article was written from. */
  readonly dateline?: ActorCode | null;
  readonly towns?: readonly TownMention[];
  /** Learned weights that read every sentence a second time; without them the rules stand alone. */
  readonly model?: StanceModel | undefined;
}

/** How a stance is told; what is not said of it is not so. */
type Manner = Partial<Pick<Row, 'explicit' | 'quoted' | 'beside'>>;

/** Words are seldom reported longer after they were said. */
const WORDS_LAST = 62 * DAY;

/** "At the time it took back 12 orphans": told before. */
const THEN = /\b(?:at (?:that|the) time|back then|(?:that|the same) (?:year|month|week))\b/i;
/** Sentences before this one that may tell when "then" was. */
const THEN_REACH = 2;

function thenTold(doc: TextDocument, sentence: TokenRange, article: string | null): string | null {
  const at = doc.sentenceOf[sentence.from]!;
  for (let s = at - 1; s >= Math.max(0, at - THEN_REACH); s--) {
    const { from, to } = doc.sentences[s]!;
    const text = doc.text.slice(doc.start[from], doc.end[to - 1]);
    const told = whenTold(text, { from: 0, to: text.length, verb: 0 }, article, true);
    if (told) return told;
  }
  return null;
}

function dateOf(doc: TextDocument, sentence: TokenRange, reading: Reading, article: string | null): string | null {
  const start = doc.start[sentence.from]!;
  const text = doc.text.slice(start, doc.end[sentence.to - 1]);
  const { clause, deed, verb = clause.from } = reading;
  const place = { from: doc.start[clause.from]! - start, to: doc.end[clause.to - 1]! - start, verb: doc.start[verb]! - start };
  const told = whenTold(text, place, article, deed);
  const given = told ?? (deed && THEN.test(text) ? thenTold(doc, sentence, article) : null);
  if (!given) return article;
  const old = article !== null && Date.parse(article) - Date.parse(given) > WORDS_LAST;
  // "In 2019 Britain still refused …", "On 3 May 2019 …": the sentence is set in that time.
  const setThen = old && /^(?:in|on)$/.test(doc.lower[sentence.from]!) && doc.tag[sentence.from + 1] !== 'DET';
  return old && !deed && !setThen ? (whenSaid(text, given) ?? article) : given;
}

/** How long the name of whoever speaks in an interview is, in tokens. */
const TURN = 6;

/** "Kest: We have the duty …": behind the name that opens a turn of an interview. */
function afterTurn({ lower, word, paragraphs, paragraphOf }: TextDocument, from: number, verb: number): number {
  if (paragraphs[paragraphOf[from]!]!.from !== from) return from;
  for (let k = from; k < Math.min(verb, from + TURN); k++) {
    if (lower[k] === ':') return k + 1;
    if (!/^(?:\p{Lu}|-)/u.test(word[k]!)) return from;
  }
  return from;
}

/** "and the government …": what joins a clause to the one before is no part of what it says. */
function clauseStart(doc: TextDocument, { from, to }: TokenRange, verb: number): number {
  const { lower } = doc;
  let start = afterTurn(doc, from, verb);
  // "Asked whether more would follow, she replied: “…": the question is no part of it either.
  const quoted = lower[from] === 'asked' ? lower.slice(from, verb).lastIndexOf('"') : -1;
  if (quoted > 0) start = from + quoted + 1;
  while (start < to - 1 && /^(?:and|but|or|,|;|—)$/.test(lower[start]!)) start++;
  return start;
}

function toStances(doc: TextDocument, sentence: TokenRange, reading: Reading, article: string | null): Stance[] {
  const { holder, label, part, clause, verb = clause.from } = reading;
  const start = doc.start[clauseStart(doc, clause, verb)]!;
  const end = doc.end[clause.to - 1]!;
  const date = dateOf(doc, sentence, reading, article);
  const countries = [holder.country, ...reading.also];
  const rows = countries.flatMap((country) => reading.groups.map((group) => ({ country, group })));
  return rows.map(({ country, group }) => ({
    country,
    stance: label,
    group,
    authority: holder.authority,
    // A body that is no state has no nationals: what it wants of them it asks of others. The EU stands for its states.
    kind: reading.deed ? 'deed' : 'word',
    part: part === 'origin' && !isCountry(country) && country !== 'EU' ? 'urging_others' : part,
    evidence: doc.text.slice(start, end),
    start,
    end,
    date,
  }));
}

/** "takes mothers after an assessment": what is done as a rule, and not what has been done. */
const isHabit = ({ lower, tag }: TextDocument, { verb }: Reading): boolean =>
  verb !== undefined && formOf(lower[verb]!) === 'base' && !/^(?:AUX|PART)$/.test(tag[verb - 1] ?? '');

/** "will be allowed home only after an assessment in each case": a wish to take back that the same sentence ties to each case. */
const isDecidedByCase = (doc: TextDocument, reading: Reading, cases: readonly Reading[]): boolean => {
  const { holder, label, part, groups, deed, verb } = reading;
  const open = (label === 'repatriate' || label === 'undecided') && part === 'origin';
  if (!open || (deed && !isHabit(doc, reading))) return false;
  // "examines each case before it decides on a return"
  if (label === 'undecided' && verb !== undefined && doc.lower[verb] === 'before')
    return cases.some((each) => each.holder.country === holder.country && each.clause.from === reading.clause.from);
  return cases.some(
    (each) =>
      each.holder.country === holder.country && (deed ? each.clause.from === reading.clause.from : each.groups.join() === groups.join()),
  );
};

/** Moved to another country by who holds them: the same words say that they may be tried there. */
const isSentElsewhere = ({ holder, label, clause }: Reading, all: readonly Reading[]): boolean =>
  label === 'prosecute_locally' &&
  all.some(
    (other) => other.label === 'third_country_detention' && other.holder.country === holder.country && other.clause.from === clause.from,
  );

/** "Iraqi men brought back from Syria will stand trial in Iraq": its own, and not those whom it holds for others. */
const isOfOwnTried = ({ holder, label, clause }: Reading, all: readonly Reading[]): boolean =>
  label === 'prosecute_locally' &&
  all.some((other) => other.label === 'prosecute_at_home' && other.holder.country === holder.country && other.clause.from === clause.from);

/** No sentence of news is longer: a list, a table or an attack, in which looking back from every cue would take quadratic time. */
const LONGEST_SENTENCE = 400;

export const isSentence = (doc: TextDocument, { from, to }: TokenRange): boolean =>
  to - from <= LONGEST_SENTENCE && !doc.furniture[doc.paragraphOf[from]!] && doc.lower[to - 1] !== '?';

/** What reading the stances of a text needs to know of it. */
export function readingContext(
  doc: TextDocument,
  { pack, actors, statements, dateline = null, towns = [] }: StanceContext,
): ReadingContext {
  const scene: Scene = {
    doc,
    actors,
    statements,
    theatre: new Set(pack.stances.theatre),
    headings: headingCountries({ doc, actors }),
    dateline,
    towns,
    issuer: issuerOf({ doc, actors, statements }),
  };
  return { scene, matchers: stanceMatchers(pack), custodians: new Set(pack.stances.custodians), movers: new Set(pack.stances.movers) };
}

/**
 * What governments and bodies want or do, as a text says it in their name: each cue of the topic is read together with
 * the verbs that govern it, its subject, and who says it. Courts, opposition, experts, families, captions and headlines
 * yield none, and neither do conditions, questions and policies of the past. The best row comes last (see `inHistory`). Linear in the length of
 * the text.
 */
export function findStances(doc: TextDocument, given: StanceContext): Stance[] {
  const { date } = given;
  const context = readingContext(doc, given);
  const { scene, matchers } = context;
  const article = articleDay(date);
  const out: Row[] = [];
  const byRules: Told[] = [];
  const added: Added[] = [];
  const put = (sentence: TokenRange, reading: Reading, { explicit = false, quoted = false, beside = false }: Manner = {}): void => {
    if (
      isAskedByIssuer(scene, reading) ||
      isOfProsecutors(scene, reading) ||
      isLastDone(doc, sentence, reading) ||
      isOfHeldForOthers(context, sentence, reading) ||
      (axisOf(reading.label) === 'justice' && isOfAttacks(context, sentence))
    )
      return;
    const said = saidBy(scene, statementAt(scene, reading.verb ?? (reading.clause.from + reading.clause.to) >> 1));
    const official = said?.country === reading.holder.country;
    for (const stance of toStances(doc, sentence, reading, article)) out.push({ explicit, quoted, official, beside, stance });
  };
  for (const sentence of doc.sentences) {
    if (!isSentence(doc, sentence) || isOfElsewhere(context, sentence)) continue;
    const seen = new Set<string>();
    const cues = findCues(doc, sentence, matchers);
    const readings = cues.flatMap((cue) =>
      readCue(context, cue)
        .map((reading) => childrenAlone(doc, sentence, reading))
        .map((reading) => ({ cue, reading, beside: isBeside(scene, sentence, reading) })),
    );
    const all = readings.map(({ reading }) => reading);
    const cases = all.filter(({ label }) => label === 'case_by_case');
    byRules.push(...readings);
    const takeover = readTakeover(context, sentence);
    const custody = readCustody(context, sentence);
    const kept = [takeover, custody].filter((each) => each !== null);
    if (given.model) added.push(...secondReading(context, sentence, [...all, ...kept], given.model));
    for (const { cue, reading, beside } of readings) {
      if (
        isDecidedByCase(doc, reading, cases) ||
        isSentElsewhere(reading, all) ||
        isOfOwnTried(reading, all) ||
        isOfChildrenAlone(reading, all)
      )
        continue;
      const key = [reading.holder.country, reading.label, reading.part, ...reading.groups].join();
      if (seen.has(key)) continue;
      seen.add(key);
      const explicit = cue.kind !== 'phrases' && cue.kind !== 'nouns';
      put(sentence, reading, { explicit, quoted: statementAt(scene, cue.from)?.direct ?? false, beside });
    }
    for (const each of all.flatMap((first) => readGapped(context, sentence, first))) {
      byRules.push({ reading: each, beside: false });
      put(sentence, each, { explicit: true });
    }
    for (const each of readEchoes(scene, sentence, all)) {
      byRules.push({ reading: each, beside: false });
      put(sentence, each, { explicit: true });
    }
    const rejoinder = all.length > 0 ? readRejoinder(scene, sentence, all) : null;
    if (rejoinder) {
      byRules.push({ reading: rejoinder, beside: false });
      put(sentence, rejoinder);
    }
    for (const found of [
      readTrial(context, sentence),
      readPlea(context, sentence),
      readVenue(context, sentence),
      readSentForTrial(context, sentence),
      readInPassive(context, sentence),
      custody,
      takeover,
      readProceedings(context, sentence),
      readOpen(context, sentence),
      readIndividually(context, sentence),
      readLostNationality(context, sentence),
      readException(context, sentence),
      ...readBackers(context, sentence, cues),
      readConsent(context, sentence, cues),
      readConsentToTrial(context, sentence),
      readVerdict(context, sentence),
      readExample(context, sentence),
      ...all.map((each) => readExcept(doc, sentence, each)),
    ]) {
      if (!found || all.some(({ label, holder }) => label === found.label && holder.country === found.holder.country)) continue;
      const beside = found.label !== 'refuse';
      byRules.push({ reading: found, beside });
      put(sentence, found, { beside });
    }
  }
  if (given.model)
    for (const { sentence, reading, beside } of agreeing(byRules, added, given.model.leastAgainst)) put(sentence, reading, { beside });
  return inHistory(amongReturns(doc, out), article);
}
