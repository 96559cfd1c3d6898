import { type Around, roleIn } from './description.js';
import type { PersonMention } from './person-mention.js';
import type { Role } from './role.js';
import type { Setting } from './setting.js';
import { firstFrom } from './sorted.js';

/** How many paragraphs may lie between a name and "the foreign minister" that it is. */
const REACH = 2;
const LONGEST_OFFICE = 7;

interface Unnamed {
  readonly from: number;
  readonly at: number;
}

/** "the foreign minister", "its foreign minister" as one who acts, nobody named with it: first token, or -1. */
function officeEndingAt({ doc, roles, actorAt }: Setting, at: number): number {
  if (roles.heads.get(doc.lower[at]!) !== 'state' || !/^\p{Ll}/u.test(doc.word[at]!) || doc.quotationOf[at]! >= 0) return -1;
  const next = at + 1;
  const acts =
    doc.tag[next] === 'VERB' || doc.tag[next] === 'AUX' || (doc.lower[next] === ',' && !/^\p{Lu}/u.test(doc.word[at + 2] ?? 'A'));
  if (!acts && doc.tag[next] !== undefined && !/^[.,]$/.test(doc.lower[next]!)) return -1;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_OFFICE); k--) {
    if (/^(?:the|its)$/.test(doc.lower[k]!)) {
      const said = doc.tag[k - 1] === 'VERB' && doc.quotationOf[k - 2] !== -1;
      return acts || said ? k : -1;
    }
    if (!roles.portfolios.has(doc.lower[k]!) && !actorAt.has(k) && doc.lower[k] !== "'s" && doc.lower[k] !== '-') return -1;
  }
  return -1;
}

/** A full name with nothing beside it that says who it is. */
function isBare({ doc }: Setting, mention: PersonMention): boolean {
  const before = doc.tag[mention.described - 1];
  const { from } = doc.sentences[doc.sentenceOf[mention.from]!]!;
  const described = mention.described > from && (before === 'NOUN' || before === 'ADJ');
  return mention.person.name.includes(' ') && !described && doc.lower[mention.to] !== ',' && doc.lower[mention.to] !== '(';
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** True when the text names somebody who may hold the office. */
const isHeld = (mentions: readonly PersonMention[], role: Role): boolean =>
  mentions.some(({ person }) => {
    if (person.role?.head !== role.head || (person.code && role.code && person.code !== role.code)) return false;
    const words = wordsIn(person.role.text);
    return wordsIn(role.text).every((word) => words.includes(word));
  });

/**
 * Joins an office that a text names without its holder to the holder it names without the office. English news does so in
 * two orders: "…, its foreign minister said." and then a bare name that opens the next sentence, or the bare name first
 * and "the foreign minister" after it. Only where one such name stands near and nobody else holds the office.
 */
export function joinOfficeHolders(around: Around, mentions: readonly PersonMention[]): void {
  const { setting, countries } = around;
  const { doc } = setting;
  const offices: Unnamed[] = [];
  for (let at = 0; at < doc.length; at++) {
    const from = officeEndingAt(setting, at);
    if (from >= 0 && !doc.furniture[doc.paragraphOf[at]!]) offices.push({ from, at });
  }
  for (const { from, at } of offices) {
    const role = roleIn(around, { from, to: at + 1 });
    if (!role || role.past || isHeld(mentions, role)) continue;
    const holder = nextHolder(setting, mentions, at) ?? lastHolder(setting, mentions, from);
    if (!holder) continue;
    holder.person.role = role;
    holder.person.code = role.code ?? countries.around({ from, to: at + 1 });
  }
}

/** The bare name that opens the sentence or paragraph after the office, new in the text. */
function nextHolder(setting: Setting, mentions: readonly PersonMention[], at: number): PersonMention | null {
  const { doc } = setting;
  const next = mentions[firstFrom(mentions, at)];
  if (!next || next.person.role || !isBare(setting, next)) return null;
  const near = doc.paragraphOf[next.from]! - doc.paragraphOf[at]! <= 1 && doc.sentenceOf[next.from] !== doc.sentenceOf[at];
  const opens = next.described === doc.sentences[doc.sentenceOf[next.from]!]!.from;
  const isNew = !mentions.slice(0, firstFrom(mentions, at)).some(({ person }) => person === next.person);
  return near && opens && isNew ? next : null;
}

/** The only person named near before the office, by a bare name. */
function lastHolder(setting: Setting, mentions: readonly PersonMention[], from: number): PersonMention | null {
  const { doc } = setting;
  const end = firstFrom(mentions, from);
  const paragraph = doc.paragraphOf[from]!;
  let found: PersonMention | null = null;
  for (let k = end - 1; k >= 0 && paragraph - doc.paragraphOf[mentions[k]!.from]! <= REACH; k--) {
    const mention = mentions[k]!;
    if (doc.quotationOf[mention.from]! >= 0 || mention.person.role) continue;
    if (found && found.person !== mention.person) return null;
    found = mention;
  }
  const first = found && mentions.find(({ person }) => person === found.person);
  return first && !first.person.role && isBare(setting, first) ? first : null;
}
