import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Speaker } from '../../domain/statement.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import type { Directory } from './directory.js';
import type { Offices } from './offices.js';
import type { Person } from './people-index.js';
import type { Role } from './role.js';
import type { Gender } from './role-words.js';
import type { Setting } from './setting.js';
import type { Countries } from './spoken-for.js';

/** A speaker found for one source, kept for the pronouns that follow. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly source: TokenRange;
  readonly plural: boolean;
  readonly person: boolean;
  readonly gender: Gender | null;
  readonly guess?: Gender | null;
}

/** What the rules for speakers share while they go through one text. */
export interface Resolver {
  readonly setting: Setting;
  readonly directory: Directory;
  readonly countries: Countries;
  readonly offices: Offices;
  /** Speakers so far, in the order of their sources. */
  readonly past: Resolved[];
}

/** Those whom a body sends to speak, unlike ministers and judges, who are nobody's. */
const SENT = /^(?:officials?|spokes(?:man|woman|person)|representative|aide|co-chair|administrator|delegate)$/;

const spokeAs = ({ speaker }: Resolved, head: string | null): boolean =>
  /^spokes/.test(head ?? '') && (speaker.role ?? '').toLowerCase().split(' ').includes(head!);

/** "The council says it cannot wait. “…,” Ann Kest, an official, said": whom the body spoke for whose words come before in the paragraph. */
function bodyBefore({ past, setting: { doc } }: Resolver, head: string | null, at: TokenRange): ActorCode | null {
  const last = past.at(-1);
  // "A spokesman for the ministry said … The spokesman, Ann Kest, said".
  if (
    last?.person &&
    last.speaker.name === null &&
    spokeAs(last, head) &&
    doc.paragraphOf[at.from]! - doc.paragraphOf[last.source.from]! <= 1
  )
    return last.speaker.country;
  if (!SENT.test(head ?? '') || !last || last.person || last.speaker.country === null || isCountry(last.speaker.country)) return null;
  return doc.paragraphOf[last.source.from] === doc.paragraphOf[at.from] ? last.speaker.country : null;
}

/** Whom only a party tells of. */
const OF_PARTY = 'politician';
const ofParty = ({ head, text }: Role): boolean => (head === null && text !== '') || /\bopposition\b/i.test(text);

/** Somebody of an office or a party whose own turn it is in a programme. */
const isGuest = (doc: TextDocument, role: Role, { from, to }: TokenRange): boolean =>
  doc.lower[to] === ':' &&
  doc.paragraphs[doc.paragraphOf[from]!]!.from === from &&
  (role.kind === 'state' || SPEAKS_FOR_PARTY.test(role.text));
const SPEAKS_FOR_PARTY = /\b(?:spokes(?:man|woman|person)|leader)\b/i;

/** Of no state that others know. */
export const UNRECOGNISED = /\b(?:separatists?|rebels?|breakaway|self-(?:proclaimed|declared|styled)|kurdish)\b/i;

/** A named person as the speaker of `source`. */
export function personSpeaker(resolver: Resolver, person: Person, source: TokenRange): Resolved {
  const { countries, setting } = resolver;
  const { role } = person;
  const official = role?.kind === 'state' && !role.past;
  const guest = setting.programme !== null && role !== null && !role.past && isGuest(setting.doc, role, source);
  if (guest) person.code ??= setting.programme;
  // "an official of the separatists" speaks for none of the states around.
  const unrecognised = UNRECOGNISED.test(role?.text ?? '');
  person.code ??=
    official && !unrecognised
      ? (bodyBefore(resolver, role.head, source) ?? countries.around(person.told ?? source, ofParty(role) ? OF_PARTY : role.head))
      : null;
  return {
    speaker: { name: person.name, role: role?.text || null, country: person.code },
    source,
    plural: false,
    person: true,
    gender: person.gender,
    guess: person.guess,
  };
}

/** "Ms Kest's office", "the government of Ann Kest", "a spokesman for Kest": whom the person named as the owner speaks for. */
export function ownerNamed(resolver: Resolver, range: TokenRange): ActorCode | null {
  const { setting, directory } = resolver;
  const { lower } = setting.doc;
  const owner = inside(directory.mentions, range.from, range.to).find(
    ({ to, described }) => (to < range.to && lower[to] === "'s") || /^(?:for|of)$/.test(lower[described - 1] ?? ''),
  );
  return owner ? personSpeaker(resolver, owner.person, range).speaker.country : null;
}
