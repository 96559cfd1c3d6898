import { isDateline } from '../actors/ambiguity.js';
import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import {
  causeEnd,
  isCalledMedium,
  isCalledOrganisation,
  isDescribedAsOrganisation,
  isHonorific,
  isNewspaper,
  isOrganisation,
  isShortened,
} from './organisation-names.js';
import { type Setting, textOf } from './setting.js';
import { titleStart } from './titles.js';
import { beforeHolder, holderOfUnit } from './unit-holder.js';
import { OF_PEOPLE } from './voluntary-name.js';

const PREFIXES = oneOf('van|von|der|den|de|bin|bint|ibn|abu|al|el');

/** A capitalised name in the text that is no country or body. */
export interface NameMention extends TokenRange {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** The title and honorific before the name ("French Foreign Minister"), empty when there is none. */
  readonly title: TokenRange;
}

const LONGEST_NAME = 12;
const NO_NAME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i'.split(
    ' ',
  ),
);
const FUNCTION_TAGS = new Set(['DET', 'PRON', 'ADP', 'ADV', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'NUM', 'INTJ']);

const isCapital = ({ doc }: Setting, i: number): boolean => beginsWithCapital(doc.word[i] ?? '') && !NO_NAME.has(doc.lower[i]!);
/** "Prime Minister Dana May", "Mrs April": behind a given name or an honorific a month is a surname. */
const MONTH_NAME = wordKind(/^(?:april|may|june|august)$/);
const isMonthSurname = ({ doc, roles }: Setting, i: number): boolean =>
  MONTH_NAME.at(doc, i) &&
  beginsWithCapital(doc.word[i]) &&
  !/^\d/.test(doc.lower[i + 1] ?? '') &&
  (roles.given.has(doc.lower[i - 1] ?? '') || roles.honorifics.has(doc.lower[i - 1] ?? ''));
const isGlued = ({ doc }: Setting, i: number): boolean => i > 0 && doc.start[i] === doc.end[i - 1];
const isHead = ({ doc, roles }: Setting, i: number): boolean => roles.isHead.at(doc, i);
const isTitleWord = (setting: Setting, i: number): boolean => isHead(setting, i) || setting.roles.portfolios.has(setting.doc.lower[i]!);

/** End of a nickname in quotation marks at `at` (Joko “Jokowi” Widodo), -1 where none stands. */
function nicknameEnd(setting: Setting, at: number, limit: number): number {
  const { doc } = setting;
  const region = doc.quotations[doc.quotationOf[at] ?? -1];
  if (!region || region.from !== at || region.words > 2 || region.to >= limit || region.to - at > 4) return -1;
  return isCapital(setting, at + 1) && isCapital(setting, region.to) ? region.to : -1;
}

/** End of the run of capitalised words that begins at `from`: hyphens, initials and "bin", "van der" included. */
function runEnd(setting: Setting, from: number, limit: number): number {
  const { doc, roles } = setting;
  let to = from + 1;
  while (to < limit && to - from < LONGEST_NAME) {
    const nickname = nicknameEnd(setting, to, limit);
    const joins = (doc.lower[to] === '-' || doc.lower[to] === "'") && isGlued(setting, to) && isGlued(setting, to + 1) && to + 1 < limit;
    // "Ambassador-at-large" is a title.
    if (joins && /^\p{L}/u.test(doc.word[to + 1]!) && !(isHead(setting, to - 1) && !isCapital(setting, to + 1))) to += 2;
    else if (nickname > 0) to = nickname;
    else if (isCapital(setting, to) || isMonthSurname(setting, to)) to++;
    else if (
      roles.particles.has(doc.lower[to]!) &&
      to + 1 < limit &&
      (isCapital(setting, to + 1) || doc.lower[to + 1] === '-' || roles.particles.has(doc.lower[to + 1]!))
    )
      to++;
    else break;
  }
  while (to > from + 1 && (roles.particles.has(doc.lower[to - 1]!) || doc.lower[to - 1] === '-') && !isCapital(setting, to - 1)) to--;
  return to;
}

const holdsOffice = (setting: Setting, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (isHead(setting, k) && !setting.roles.isOffice.at(setting.doc, k)) return true;
  return false;
};

/** "Ministry" + "of Migration and Displacement", "Observatory" + "for Human Rights". */
function organisationEnd(setting: Setting, to: number, limit: number): number {
  const { doc } = setting;
  let end = to;
  while (end + 1 < limit && /^(?:of|for|on|and|to|&|the)$/.test(doc.lower[end]!)) {
    let next = end + 1;
    if (doc.lower[next] === 'the') next++;
    if (next >= limit || !isCapital(setting, next)) break;
    let run = runEnd(setting, next, limit);
    // "Lund Police and Crime Commissioner Kest" is somebody.
    if (doc.lower[end] === 'and' && holdsOffice(setting, next, run)) break;
    // "Foundation for Children's Rights".
    if (doc.lower[run] === "'s" && isCapital(setting, run + 1) && run + 1 < limit) run = runEnd(setting, run + 1, limit);
    end = beforeHolder(setting, next, run);
    if (end < run) break;
  }
  return end;
}

/** "Secretary of" State Kest, "Minister for the" Interior Kest: the run goes on with a title that began before it. */
function goesOnTitle(setting: Setting, from: number, floor: number): boolean {
  const { doc, roles } = setting;
  let k = from - 1;
  if (doc.lower[k] === 'the') k--;
  if (k <= floor || !isHead(setting, k - 1)) return false;
  // "UNICEF Representative in" Chad Ann Kest.
  if (setting.actorAt.has(from)) return /^(?:of|for|in|to)$/.test(doc.lower[k]!) && beginsWithCapital(doc.word[k - 1]);
  const opens = roles.portfolios.has(doc.lower[from]!) || roles.institutions.has(doc.lower[from]!);
  return opens && /^(?:of|for)$/.test(doc.lower[k]!);
}

const OF_KIN = /^(?:families|relatives|mothers|parents)$/;
const OF_KIN_BODY = oneOf('Collective|Association|Network|Committee|League|Group');

/** "Doctors Across Borders", "Mothers for Life", "Justice Sans Limites": a body's name, no title. */
const nameTheirBody = ({ doc }: Setting, k: number, to: number): boolean =>
  k + 1 < to &&
  (/^(?:Across|Without|Sans|Beyond|Now|Matters)$/.test(doc.word[k + 1]!) ||
    (doc.lower[k]!.endsWith('s') && /^(?:For|Against|Of|In|With|United)$/.test(doc.word[k + 1]!)));

/** "WHITCOMB", as transcripts shout it, is "Whitcomb"; other names stay as they are. */
const inSmallLetters = (name: string): string => (/^\p{Lu}{4,}$/u.test(name) ? name[0] + name.slice(1).toLowerCase() : name);

/** Words of organisations that are common nouns before another. */
const OPENS_NOUN = oneOf('rights|other|police|council|party|press|international|state|court|parliament|prison|border|customs');

/** "Rose Driver", "Ben Judge": behind a given name the word of an office is a surname. */
const isSurname = ({ doc, roles }: Setting, k: number, from: number): boolean =>
  k > from && (roles.given.has(doc.lower[k - 1]!) || (ALSO_SURNAME.at(doc, k) && isUntitledBefore({ doc, roles }, k, from)));
const ALSO_SURNAME = wordKind(/^(?:king|prince|judge)$/);

/** "Tavi King," ends with a name, unlike "Crown Prince Omar", "the Saudi King", "Federal Judge Ann Kest". */
function isUntitledBefore({ doc, roles }: Pick<Setting, 'doc' | 'roles'>, k: number, from: number): boolean {
  const before = doc.lower[k - 1]!;
  return (
    (k - 1 === from || roles.honorifics.has(doc.lower[from]!)) &&
    !beginsWithCapital(doc.word[k + 1] ?? '') &&
    !/^(?:the|an?|his|her|its|their|'s)$/.test(doc.lower[from - 1] ?? '') &&
    doc.tag[k - 1] === 'PROPN' &&
    !roles.heads.has(before) &&
    !roles.portfolios.has(before) &&
    !/^(?:crown|late|high|district|circuit|trial|appeals?|county)$/.test(before)
  );
}

const PLACE_NOUN = /^(?:prison|jail|camp|centre|center|hospital|school|mosque|airport|barracks|district|neighbou?rhood|village|annexe?)$/;
const OF_PLACE = /^(?:'s|the|of|in|at|from|near|inside|outside)$/;

/** One run of capitalised words as a mention, or null when it names a country, a time or nothing. */
function readRun(setting: Setting, from: number, to: number, floor: number, limit: number, person: boolean): NameMention | null {
  const { doc, roles, actorAt } = setting;
  let first = from;
  // "United Families Collective"
  const ofKin = OF_KIN_BODY.has(doc.word[to - 1]!) && doc.lower.slice(from, to - 1).some((word) => OF_KIN.test(word));
  // "Kestland Justice Network"
  const ofCause = to - from > 1 && OF_PEOPLE.has(doc.lower[to - 1]!) && isHead(setting, to - 2);
  let bodys = ofKin || ofCause || isShortened(setting, from, to) ? from : -1;
  for (let k = from; k < to && bodys < 0; k++) if (isHead(setting, k) && nameTheirBody(setting, k, to)) bodys = k;
  if (bodys >= 0) return { from: bodys, to, kind: 'organisation', name: textOf(doc, bodys, to), title: { from: bodys, to: bodys } };
  const cause = causeEnd(setting, from, to, limit);
  if (cause > to) return { from, to: cause, kind: 'organisation', name: textOf(doc, from, cause), title: { from, to: from } };
  const isTitle = (k: number): boolean => isTitleWord(setting, k) && !isSurname(setting, k, from);
  for (let k = from; k < to; k++) if (isTitle(k) || actorAt.has(k) || isHonorific(setting, k)) first = k + 1;
  // "Dutch-born Ann Kest"
  const unbased = first;
  for (let k = first; k + 2 < to; k++) if (doc.lower[k] === '-' && ORIGIN.test(doc.lower[k + 1]!)) first = k + 2;
  const origin = first > unbased;
  // "Rights groups", "Police officers": a common noun that opens a sentence.
  if (to - from === 1 && from === floor && OPENS_NOUN.has(doc.lower[from]!) && doc.tag[to] === 'NOUN') return null;
  // "the Christian Democrats" are nobody of that first name.
  if (to - from > 1 && doc.lower[to - 1]!.endsWith('s') && roles.parties.has(doc.lower[to - 1]!)) return null;
  // "Hasakeh's Alaya prison", "the Mitiga jail": what a place is called.
  if (to - from <= 2 && first === from && PLACE_NOUN.test(doc.word[to] ?? '') && OF_PLACE.test(doc.lower[from - 1] ?? '')) return null;
  const holder = holderOfUnit(setting, { from, to }, floor);
  if (holder) return { ...holder, kind: 'person', name: textOf(doc, holder.from, to) };
  const goesOn = goesOnTitle(setting, from, floor);
  if (goesOn && first >= to) return null;
  let lastHead = goesOn ? from : -1;
  for (let k = from; k < to; k++) if ((isHead(setting, k) && isTitle(k)) || isHonorific(setting, k)) lastHead = k;
  if (lastHead < 0 || first >= to) {
    if (isOrganisation(setting, from, to)) {
      if (actorAt.has(from) && actorAt.get(from)!.to >= to) return null;
      const end = organisationEnd(setting, to, limit);
      return { from, to: end, kind: 'organisation', name: textOf(doc, from, end), title: { from, to: from } };
    }
    if (lastHead >= 0) return null;
  }
  if (first >= to || (first === from && !person && (isCalledMedium(setting, from) || isNewspaper(setting, from, to)))) return null;
  if (
    isOrganisation(setting, first, to) ||
    (first === from && !person && (isDescribedAsOrganisation(setting, to, limit) || isCalledOrganisation(setting, from)))
  ) {
    const end = organisationEnd(setting, to, limit);
    return { from: first, to: end, kind: 'organisation', name: textOf(doc, first, end), title: { from: first, to: first } };
  }
  let named = first;
  while (named > from && isHonorific(setting, named - 1)) named--;
  const begin = titleStart(setting, named, floor);
  const opens = begin === first && isHonorific(setting, first - 1) ? first - 1 : begin;
  const end = begin === named && named < first ? first : named;
  // "the Hon. Ann Kest".
  const honourable = end > opens && /^hon/.test(doc.lower[opens]!) && doc.lower[opens - 1] === 'the';
  // A range is made whole: with the first one that is changed the engine throws away all code that reads ranges.
  // "Minister of Security, Sen. the Hon. Ann Kest".
  const ranked = honourable && /^(?:sen|rep|dr|prof|mr|mrs|ms)\.?$/.test(doc.lower[opens - 2] ?? '');
  const start = honourable ? opens - (ranked ? 2 : 1) : opens;
  const title = { from: origin && start === first ? from : start, to: end };
  return { from: first, to, kind: 'person', name: inSmallLetters(textOf(doc, first, to)), title };
}

/** "al-", "van der" in lower case right before the token: how many tokens they are. */
function particlesBefore({ doc, roles }: Setting, at: number, floor: number): number {
  if (
    doc.lower[at - 1] === '-' &&
    isGlued({ doc } as Setting, at) &&
    /^(?:al|el|ad|ar|as|ash|at|an|az|ul|abu)$/.test(doc.word[at - 2] ?? '')
  )
    return at - 2 >= floor ? 2 : 0;
  let k = at;
  while (k - 1 >= floor && PREFIXES.has(doc.word[k - 1]!) && roles.particles.has(doc.lower[k - 1]!)) k--;
  return at - k;
}

function withParticles({ doc }: Setting, mention: NameMention, particles: number): NameMention {
  if (particles === 0) return mention;
  const from = mention.from - particles;
  return { ...mention, from, name: textOf(doc, from, mention.to), title: { from, to: from } };
}

/** "the New York-based watchdog": where somebody sits. */
const BASED = /^(?:based|born|led|backed|run)$|-(?:based|born|led|backed|run)$/;

const ORIGIN = /^(?:born|raised|based|educated|trained)$/;

/** Letters behind the names of counsel and members: "Ann Kest QC". */
export const POST_NOMINAL = /^(?:QC|KC|SC|MP|MSP|MLA|TD|OBE|CBE)$/;
const LONGEST_BRACKETS = 10;

/** Behind "(Perth and Strathearn, SNP)" at `at`, which holds a party and a seat and nobody's name; else `at`. */
function afterBrackets({ doc }: Setting, at: number, limit: number): number {
  if (doc.lower[at] !== '(') return at;
  for (let k = at + 1; k < Math.min(limit, at + LONGEST_BRACKETS); k++) {
    if (doc.lower[k] === ')') return k + 1;
    if (!/^(?:\p{Lu}|and$|of$|the$|[,&–-]$)/u.test(doc.word[k]!)) return at;
  }
  return at;
}

/** "shadow Middle East minister Ann Kest": capitals right before a noun of the title are a part of it. */
function isInTitle(setting: Setting, { from, to }: NameMention, { title }: NameMention): boolean {
  const { doc, roles } = setting;
  if (from < title.from || to >= title.to) return false;
  for (let k = to; k < title.to; k++) if (!/^\p{Ll}/u.test(doc.word[k]!) && !isHonorific(setting, k)) return false;
  return roles.heads.has(doc.lower[to]!);
}

/** The line below a headline introduces people, though nothing is stated in it. */
const STANDFIRST = 1;

/** Every name of a person or an organisation outside page furniture, in order. */
export function findNames(setting: Setting): NameMention[] {
  const { doc } = setting;
  const out: NameMention[] = [];
  for (const { from, to } of doc.sentences) {
    const paragraph = doc.paragraphOf[from]!;
    if (doc.furniture[paragraph] && paragraph !== STANDFIRST) continue;
    for (let i = from; i < to; ) {
      if (!isCapital(setting, i) || (FUNCTION_TAGS.has(doc.tag[i]!) && !setting.actorAt.has(i))) {
        i++;
        continue;
      }
      const run = runEnd(setting, i, to);
      const titled = run - i > 2 && POST_NOMINAL.test(doc.word[run - 1]!);
      const end = titled ? run - 1 : run;
      // "MR KEST:" opens a turn of a transcript, as a place in capitals opens a report.
      const spoken = isHonorific(setting, i);
      const mention =
        !spoken &&
        (isDateline(doc, i, end) || (doc.word[i - 1] === 'THE' && isDateline(doc, i - 1, end)) || BASED.test(doc.lower[end - 1]!))
          ? null
          : readRun(setting, i, end, from, to, titled);
      const opens = mention && mention.from === i && mention.kind === 'person';
      const whole = opens ? withParticles(setting, mention, particlesBefore(setting, i, from)) : mention;
      const before = out.at(-1);
      if (whole?.kind === 'person' && before?.kind === 'person' && isInTitle(setting, before, whole)) out.pop();
      if (whole) out.push(whole);
      i = Math.max(run, whole?.kind === 'person' ? afterBrackets(setting, run, to) : (mention?.to ?? run));
    }
  }
  return out;
}
