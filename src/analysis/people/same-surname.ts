import type { TextDocument } from '../text/document.js';
import { lastBefore } from '../text/sorted.js';
import type { NameMention } from './names.js';
import type { Person } from './people-index.js';
import type { Gender } from './role-words.js';
import type { Setting } from './setting.js';

/** A full name in the text, with whose it is. */
export interface FullName {
  readonly mention: NameMention;
  readonly person: Person;
}

/** How far behind a name "the father of" stands, in tokens. */
const DESCRIBED_WITHIN = 4;

/** "Mr Kest", "Spokeswoman Kest": what the title tells; null for nothing. */
export function titleGender({ doc, roles }: Setting, { title }: NameMention): Gender | null {
  for (let k = title.from; k < title.to; k++) {
    const honoured = roles.gender.get(doc.lower[k]!);
    if (honoured) return honoured;
  }
  return null;
}

/** "Mr Kest", "her father, Omar Kest", "Omar Kest, the father of": what the words beside a name tell; null for nothing. */
function toldGender(setting: Setting, mention: NameMention): Gender | null {
  const { doc, roles } = setting;
  const { title, to } = mention;
  const honoured = titleGender(setting, mention);
  if (honoured) return honoured;
  const before = doc.lower[title.from - 1] === ',' ? title.from - 2 : title.from - 1;
  const called = roles.gender.get(doc.lower[before] ?? '');
  if (called) return called;
  if (doc.lower[to] !== ',') return null;
  for (let k = to + 1; k <= to + DESCRIBED_WITHIN; k++) {
    const gender = roles.gender.get(doc.lower[k] ?? '');
    if (gender && doc.lower[k + 1] !== "'s") return gender;
    if (!/^(?:DET|ADJ|NOUN|PRON)$/.test(doc.tag[k] ?? '')) return null;
  }
  return null;
}

/** "Sonia Kest's sister", "the father of Lina Kest", "no relation of Ann Kest": named for whose somebody else is. */
const isOwner = ({ lower, tag }: TextDocument, { title, to }: NameMention): boolean =>
  lower[to] === "'s" || (lower[title.from - 1] === 'of' && (tag[title.from - 2] === 'NOUN' || tag[title.from - 2] === 'PROPN'));

/** "Minister Kest" after "Justice Minister Ann Kest": borne by both names. */
const sharesTitle = ({ doc, roles }: Setting, a: NameMention, b: NameMention): boolean =>
  doc.lower
    .slice(b.title.from, b.title.to)
    .some((word) => roles.heads.has(word) && doc.lower.slice(a.title.from, a.title.to).includes(word));

/**
 * "Kest", "Mr Kest" where several of that name are told of: by the title, else whoever the last sentence that names one of them in full names
 * first, other than for whose somebody else is; null where the title tells of none of them. `all`: the full names that end so, in the order of the text.
 */
export function ofSeveralSo(
  setting: Setting,
  mention: NameMention,
  all: readonly FullName[],
  genderOf: (name: string) => Gender | null,
): Person | null {
  const { doc } = setting;
  const titled = all.filter(({ mention: full }) => sharesTitle(setting, full, mention));
  if (titled.length > 0 && titled.length < all.length) return titled[0]!.person;
  const asked = toldGender(setting, mention);
  const genders = new Map<Person, Gender>();
  for (const { mention: full, person } of all) {
    const gender = genders.get(person) ?? toldGender(setting, full) ?? genderOf(person.name);
    if (gender) genders.set(person, gender);
  }
  const fits = ({ person }: FullName): boolean => asked === null || (genders.get(person) ?? asked) === asked;
  const sure = asked === null ? [] : all.filter(({ person }) => genders.get(person) === asked);
  const open = sure.length > 0 ? sure : all.filter(fits);
  const near = open.filter(({ mention: { from } }) => from < mention.from);
  const last = lastBefore(near, near.length, ({ mention: full }) => !isOwner(doc, full)) ?? near.at(-1) ?? open[0];
  if (!last) return null;
  const sentence = doc.sentenceOf[last.mention.from];
  const first = near.find(({ mention: full }) => doc.sentenceOf[full.from] === sentence && !isOwner(doc, full));
  return (first ?? last).person;
}
