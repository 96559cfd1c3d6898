import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { inside } from '../text/sorted.js';
import { readChain } from './chain.js';
import { clauseAround, isDenied, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { groupsOf } from './groups.js';
import { holderOf } from './holder.js';
import { isHearsay, type Reading } from './reading.js';
import { nationalitiesIn, type ReadingContext } from './site.js';
import { readSubject } from './subject.js';

const KEEPS = oneOf('hold|detain|keep|jail|imprison|guard|house');
const speaks = sentencesWith((word) => KEEPS.has(word) || word === 'custody');
/** How far behind the verb those who are held, and from where, stand, in tokens. */
const REACH = 14;
/** People of others, or from where others hold them. */
const OF_OTHERS =
  /\bforeigners\b|\b(?:foreign|european|western|arab|asian|non - iraqi) (?:[^\s,;:]+ )?(?:detainees?|prisoners?|inmates?|suspects?|militants?|captives?|jihadists?|fighters?|terrorists?)\b|\b(?:detainees?|prisoners?|inmates?|suspects?|militants?|captives?|jihadists?|fighters?) (?:[^\s,;:]+ ){0,4}?(?:(?:from|now in|held in) (?:[^\s,;:]+ ){0,4}?(?:syrian?|hasak\w+|qamishli)|of (?:[^\s,;:]+ ){1,3}?(?:nationalities|countries))\b/u;
const OWN = /\b(?:its|their) (?:own )?(?:\w+ )?(?:citizens|nationals|people|fighters|prisoners|detainees|jihadists|militants)\b/;

/** The verb of keeping people at `k`, without its "take" before "custody"; -1 for none. */
const keepsAt = ({ lower }: TextDocument, k: number): number => {
  if (KEEPS.has(lower[k]!)) return k;
  return lower[k] === 'custody' && lower[k + 1] === 'of' && lower[k - 1] === 'take' ? k - 1 : -1;
};

/** "has offered to hold foreign detainees", "asked Iraq to take custody of its nationals": whoever takes over people whom others hold, and whoever asks it of them for its own. */
export function readCustody(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, custodians } = context;
  const { doc, actors, theatre } = scene;
  if (!speaks(doc, sentence.from)) return null;
  for (let k = sentence.from + 2; k < sentence.to; k++) {
    const verb = keepsAt(doc, k);
    if (verb < 0 || doc.tag[verb] === 'NOUN') continue;
    const chain = readChain(doc, verb, sentence.from);
    const { negative, weighed, possible, failed, former, passive, intended, urged } = chain;
    if (negative || weighed || possible || failed || former || passive || !(intended || urged)) continue;
    const subject = readSubject(doc, sentence.from, chain.subjectEnd, actors);
    const holder = holderOf(scene, subject, verb);
    if (!holder || !isCountry(holder.country) || isHearsay(holder, subject)) continue;
    if (isConditional(doc, verb, sentence.from) || isDenied(doc, verb, sentence.from) || whether(doc, verb, sentence.from) !== 'none')
      continue;
    const people = { from: verb + 1, to: Math.min(sentence.to, verb + REACH) };
    const words = doc.lower.slice(people.from, people.to).join(' ');
    const asked = urged ? inside(actors, urged.from, urged.to)[0] : undefined;
    const own = OWN.test(words) || nationalitiesIn(context, people).includes(holder.country);
    // Syria holds them where they are; another that holds people takes them over.
    const takes = !urged && custodians.has(holder.country) && theatre.has(holder.country) && !own && OF_OTHERS.test(words);
    const asks = asked !== undefined && custodians.has(asked.code) && isCountry(asked.code) && asked.code !== holder.country && own;
    if (!(takes || asks) || holder.country === 'SY') continue;
    const clause = clauseAround(doc, Math.min(subject.from, verb), k + 1);
    return {
      holder,
      also: [],
      label: 'third_country_detention',
      part: takes ? 'custodian' : 'origin',
      groups: groupsOf(doc, clause.from, clause.to),
      deed: false,
      clause,
      verb,
    };
  }
  return null;
}
