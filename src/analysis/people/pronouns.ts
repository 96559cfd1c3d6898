import type { TokenRange } from '../text/document.js';
import type { Person } from './directory.js';
import type { Resolved, Resolver } from './resolver.js';
import type { Gender } from './role-words.js';

const GENDER: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', she: 'female', her: 'female' };
/** How many paragraphs back a pronoun reaches. */
const REACH = 3;

const fits = (asked: Gender | undefined, known: Gender | null): boolean => asked === undefined || known === null || asked === known;

/** The last person who opens a sentence, or is named outside quotations in the same sentence, before the pronoun. */
function lastSubject({ setting, directory }: Resolver, source: TokenRange, gender: Gender): { person: Person; at: number } | null {
  const { doc } = setting;
  const paragraph = doc.paragraphOf[source.from]!;
  for (let n = directory.mentions.length - 1; n >= 0; n--) {
    const { mention, person } = directory.mentions[n]!;
    if (mention.from >= source.from) continue;
    if (paragraph - doc.paragraphOf[mention.from]! > REACH) return null;
    if (!fits(gender, person.gender) || doc.quotationOf[mention.from]! >= 0 || doc.lower[mention.to] === "'s") continue;
    const start = doc.sentences[doc.sentenceOf[mention.from]!]!.from;
    const opens = mention.title.from - start <= 1 || (doc.lower[mention.title.from - 1] === ',' && mention.title.from - start < 12);
    if (opens) return { person, at: mention.from };
  }
  return null;
}

/**
 * Whom a pronoun stands for: "he", "she" → the last speaker or subject that fits; "they" → the last speaker of several;
 * "it" → the last organisation that spoke. Null for "I", "we" and where nobody fits.
 */
export function pronounSpeaker(resolver: Resolver, source: TokenRange, ofPerson: (person: Person) => Resolved): Resolved | null {
  const { doc } = resolver.setting;
  const pronoun = doc.lower[source.from]!;
  const gender = GENDER[pronoun];
  const paragraph = doc.paragraphOf[source.from]!;
  const near = (r: Resolved): boolean => r.source.from < source.from && paragraph - doc.paragraphOf[r.source.from]! <= REACH;
  if (gender) {
    const spoke = resolver.past.findLast((r) => near(r) && r.person && !r.plural && fits(gender, r.gender));
    const subject = lastSubject(resolver, source, gender);
    if (subject && (!spoke || subject.at > spoke.source.to)) return learn(subject.person, gender, ofPerson(subject.person));
    return spoke ? { ...spoke, source, gender } : null;
  }
  if (pronoun === 'they' || pronoun === 'them') {
    const spoke = resolver.past.findLast((r) => near(r) && (r.plural || !r.person));
    return spoke ? { ...spoke, source } : null;
  }
  if (pronoun !== 'it') return null;
  const spoke = resolver.past.findLast((r) => near(r) && !r.person);
  return spoke ? { ...spoke, source } : null;
}

function learn(person: Person, gender: Gender, resolved: Resolved): Resolved {
  person.gender ??= gender;
  return { ...resolved, gender };
}
