import type { ActorCode } from '../../domain/actor.js';
import { firstFrom, inside } from '../text/sorted.js';
import type { NameMention } from './names.js';
import type { Around } from './offices.js';
import { tellsOfParty } from './party.js';
import type { Role } from './role.js';

const MEMBER: Omit<Role, 'code' | 'kind'> = { text: '', head: null, past: false, gender: null };

/** "Open Door's Ann Kest", "the Greens' Jan Dorn": whose, where that is a body, an organisation or a party; null for others. */
export function possessor({ setting, organisations, offices }: Around, { title }: NameMention): Role | null {
  const { doc, actorAt, roles } = setting;
  const mark = title.from - 1;
  if (!/^'s?$/.test(doc.lower[mark] ?? '') || doc.quotationOf[mark] !== doc.quotationOf[title.from]) return null;
  const word = doc.word[mark - 1]!;
  if (roles.partyNames.has(word) || (roles.parties.has(doc.lower[mark - 1]!) && /^\p{Lu}/u.test(word)))
    return { ...MEMBER, text: word, kind: 'state', code: roles.partyNames.get(word) ?? null };
  const owner = actorAt.get(mark - 1);
  // "Amnesty UK's Ann Kest": of the body, whose branch is there.
  const whole = owner?.naming === 'name' ? actorAt.get(owner.from - 1) : undefined;
  const body = whole?.naming === 'body' ? whole : owner;
  if (body?.naming === 'body') return { ...MEMBER, kind: 'organisation', code: body.code };
  const named = organisations[firstFrom(organisations, mark) - 1];
  const isVoluntary = named?.to === mark && !tellsOfParty(setting, named) && offices.codeOf(named) === 'NGO';
  return isVoluntary ? { ...MEMBER, kind: 'organisation', code: 'NGO' } : null;
}

const RUNS = /^(?:director|chair|chairman|chairwoman|chairperson|coordinator|founder|executive|spokes(?:man|woman|person))$/;
const LONGEST_BARE = 2;

/** "The foundation Open Door was glad. “…,” said director Ann Kest": whom a role without an article or a house speaks for, by the only body or organisation that its paragraph names before, else the one above; null for others. */
export function houseOfBare({ setting, organisations, offices }: Around, { head }: Role, { title }: NameMention): ActorCode | null {
  const { doc, actors, roles } = setting;
  if (!RUNS.test(head ?? '') || title.to - title.from > LONGEST_BARE) return null;
  // "government spokeswoman Ann Kest".
  if (roles.institutions.has(doc.lower[title.from]!)) return null;
  if (/^(?:DET|PRON|PROPN)$/.test(doc.tag[title.from - 1] ?? '') || doc.lower[title.from - 1] === "'s") return null;
  const codesIn = (from: number, to: number): ReadonlySet<ActorCode | null> => {
    const codes = new Set<ActorCode | null>();
    for (const organisation of inside(organisations, from, to))
      if (doc.quotationOf[organisation.from]! < 0) codes.add(offices.codeOf(organisation));
    for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++)
      if (actors[k]!.naming === 'body' && !setting.isArmedGroup(actors[k]!.code) && doc.quotationOf[actors[k]!.from]! < 0)
        codes.add(actors[k]!.code);
    return codes;
  };
  const paragraph = doc.paragraphOf[title.from]!;
  const { from } = doc.paragraphs[paragraph]!;
  const here = codesIn(from, title.from);
  // A paragraph that opens with the words themselves goes on with whom the one above is about.
  const above = here.size === 0 && doc.quotationOf[from]! >= 0 ? doc.paragraphs[paragraph - 1] : undefined;
  const codes = above ? codesIn(above.from, above.to) : here;
  return codes.size === 1 ? [...codes][0]! : null;
}
