import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { firstFrom, inside } from '../text/sorted.js';
import { isKin } from './kin.js';
import type { Person } from './people-index.js';
import { personSpeaker, type Resolved, type Resolver } from './resolver.js';
import type { Role } from './role.js';
import { textOf } from './setting.js';

/** What holders of an office are called again by, and the nouns of the offices. */
const CALLED_AGAIN: Readonly<Record<string, RegExp>> = {
  lawmaker:
    /^(?:senator|mp|mep|deputy|congressman|congresswoman|representative|peer|member|lawmaker|legislator|chair|chairman|chairwoman|speaker)$/,
  diplomat:
    /^(?:ambassador|envoy|consul|chargé|d'affaires|minister|head|director|secretary|spokesman|spokeswoman|representative|official)$/,
  officer:
    /^(?:general|colonel|captain|major|lieutenant|commander|commander-in-chief|chief of staff|inspector|superintendent|commissioner|gen\.?|col\.?|capt\.?|maj\.?|lt\.?)$/,
  // Where no other official speaks whom the text does not name.
  official:
    /^(?:head|heads|chief|commissioner|director|spokesman|spokeswoman|spokesperson|minister|secretary|envoy|ambassador|coordinator|co-chair|chair)$/,
  politician: /^(?:senator|mp|mep|deputy|congressman|congresswoman|minister|leader|mayor|member|chairman|chairwoman|premier|president)$/,
};
const SYNONYM: Readonly<Record<string, string>> = {
  legislator: 'lawmaker',
  parliamentarian: 'lawmaker',
  mp: 'lawmaker',
  commander: 'officer',
  general: 'officer',
  colonel: 'officer',
};

/** So many have spoken just before at most. */
const MOST_SPOKEN = 20;

/** How many paragraphs back "the diplomat" reaches. */
const REACH = 2;

/** "head of the camp", "head of the aid group Open Roads": no office of a state. */
const OF_NO_STATE = /\b(?:camps?|prisons?(?! service)|aid|charit(?:y|ies)|groups?|ngos?|organi[sz]ations?|associations?|foundations?)\b/i;

/** Does a speaker hold an office of a state, or of a body while no country has come in since: is "the official" theirs? */
function holdsOffice({ setting: { doc, actors } }: Resolver, { speaker, source }: Resolved, at: number): boolean {
  if (OF_NO_STATE.test(speaker.role ?? '') || speaker.country === 'NGO') return false;
  if (speaker.country !== null && isCountry(speaker.country)) return true;
  const next = doc.sentences[doc.sentenceOf[source.from]!]!.to;
  return !inside(actors, next, at).some(({ code, from }) => isCountry(code) && doc.quotationOf[from]! < 0);
}

const isNear = (doc: TextDocument, last: Resolved, source: TokenRange): boolean =>
  doc.paragraphOf[source.from]! - doc.paragraphOf[last.source.from]! <= REACH;

/** "The diplomat added", "the lawmaker said": the last named speaker, whose office is of that kind; null where it is not. */
export function calledAgain(resolver: Resolver, role: Role, source: TokenRange, range: TokenRange): Resolved | null {
  const {
    setting: { doc },
    past,
  } = resolver;
  const long = range.to - range.from;
  const last = past.at(-1);
  // "The Russian diplomat", of one who speaks for the United Nations.
  const byOrigin =
    long === 3 &&
    /^(?:diplomat|politician)$/.test(role.head ?? '') &&
    resolver.setting.actorAt.get(range.from + 1)?.naming === 'demonym' &&
    last?.speaker.country != null &&
    !isCountry(last.speaker.country);
  const bare = doc.lower[range.from] === 'the' && (long === 2 || byOrigin);
  if (byOrigin && bare && last.person && !last.plural && last.speaker.name !== null && isNear(doc, last, source))
    return { ...last, source };
  const offices = bare ? CALLED_AGAIN[SYNONYM[role.head ?? ''] ?? role.head ?? ''] : undefined;
  if (!offices || !last?.person || last.plural || last.speaker.name === null || last.speaker.role === null) return null;
  const near = isNear(doc, last, source);
  const others =
    role.head === 'official' &&
    past.slice(-MOST_SPOKEN).some(({ speaker }) => speaker.name === null && /\bofficials?\b/.test(speaker.role ?? ''));
  return near &&
    !others &&
    (role.head !== 'official' || holdsOffice(resolver, last, source.from)) &&
    last.speaker.role
      .toLowerCase()
      .split(/[^\p{L}.'é]+/u)
      .some((word) => offices.test(word))
    ? { ...last, source }
    : null;
}

/** "The sheikh": whoever bore that title last. */
export function byHonorific(resolver: Resolver, range: TokenRange): Person | null {
  const { doc, roles } = resolver.setting;
  const title = doc.lower[range.to - 1]!;
  if (doc.lower[range.from] !== 'the' || range.to - range.from !== 2 || !roles.honorifics.has(title)) return null;
  const { mentions } = resolver.directory;
  for (let k = firstFrom(mentions, range.from) - 1; k >= 0; k--)
    if (doc.lower.slice(mentions[k]!.title.from, mentions[k]!.title.to).includes(title)) return mentions[k]!.person;
  return null;
}

/** "The minister met her Danish counterpart, Jan Dorn. The latter said …": the last, or the first, of those whom the sentence before names; null for other phrases and for one alone. */
export function oneOfTwo(resolver: Resolver, source: TokenRange): Resolved | null {
  const { setting, directory } = resolver;
  const { doc } = setting;
  const which = doc.lower[source.from + 1];
  if (source.to - source.from !== 2 || doc.lower[source.from] !== 'the' || !/^(?:latter|former)$/.test(which!)) return null;
  const before = doc.sentences[doc.sentenceOf[source.from]! - 1];
  if (!before) return null;
  const people = [...new Set(inside(directory.mentions, before.from, source.from).map(({ person }) => person))];
  const one = which === 'latter' ? people.at(-1) : people[0];
  return one && people.length === 2 ? personSpeaker(resolver, one, source) : null;
}

/** "Her mother, a teacher, has written. “…,” the mother said.": the relative of somebody whom the text told of just before; null for other phrases. */
export function relativeTold({ setting: { doc } }: Resolver, source: TokenRange, range: TokenRange): Resolved | null {
  const noun = doc.lower[range.to - 1]!;
  if (doc.lower[range.from] !== 'the' || range.to - range.from !== 2 || !isKin(noun)) return null;
  const { from } = doc.paragraphs[Math.max(0, doc.paragraphOf[range.from]! - 1)]!;
  for (let k = range.from - 1; k > from; k--) {
    if (doc.lower[k] !== noun || doc.quotationOf[k]! >= 0) continue;
    if (!/^(?:his|her|their)$/.test(doc.lower[k - 1]!)) return null;
    const role = textOf(doc, k - 1, k + 1);
    return { speaker: { name: null, role, country: null }, source, plural: noun === 'parents', person: true, gender: null };
  }
  return null;
}
