import { areStates } from '../actors/untold-states.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { beginningIn } from '../text/sorted.js';
import { governs } from './governors.js';
import { mainSubject } from './main-subject.js';
import { mayHoldStance } from './scene.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';

/** Behind the subject: "is one of", "remains among", "belongs to the few". */
const BELONGS =
  /^(?:(?:is|are|was|were|remains?|became|become|belongs?|counts?|has|have|had|been|being|now|still|also|today) )*(?:among|one of|part of|to)\b/;
/** Words for some of the states. */
const SOME = oneOf('those|few|handful|ones|group');
/** How far behind the clause the names begin, in tokens. */
const NAMED_WITHIN = 12;

const ofStates = (doc: TextDocument, { kind, from, to, head }: Subject): boolean => {
  if (kind !== 'states' && kind !== 'other') return false;
  if (SOME.has(head)) return true;
  for (let k = from; k < to; k++) if (areStates.at(doc, k)) return true;
  return false;
};

/** The names behind "include" or "are" that end the sentence: nobody's allies, and no aside. */
function namedBehind({ doc, cue, sentence, context }: Site): Subject | null {
  const { lower, tag } = doc;
  const limit = Math.min(sentence.to, cue.to + NAMED_WITHIN);
  let verb = cue.to;
  while (verb < limit && !/^(?:include|includes|included|are|is|were)$/.test(lower[verb]!)) verb++;
  let end = verb + 1;
  while (end < sentence.to && (tag[end] === 'PROPN' || /^(?:the|,|and)$/.test(lower[end]!))) end++;
  if (verb >= limit || lower[verb + 1] === ',' || !/^(?:[.!;"]|)$/.test(end < sentence.to ? lower[end]! : '')) return null;
  const named = beginningIn(context.scene.actors, verb + 1, end).filter((m) => mayHoldStance(m.code) && m.naming !== 'demonym');
  const [first, ...more] = named;
  if (!first || first.from > verb + 2) return null;
  const others = more.map(({ code }) => code);
  return { from: first.from, to: named.at(-1)!.to, kind: 'actor', actor: first, others, head: lower[first.to - 1]!, relative: true };
}

/**
 * "Denmark is one of the countries that refuse …", "Countries that have taken back women include Denmark and Norway": which states are meant
 * by those of whom a relative clause speaks; null where that is not told.
 */
export function membersOf(site: Site, subject: Subject): Subject | null {
  const { doc, sentence, context } = site;
  if (!subject.relative || !ofStates(doc, subject)) return null;
  const begins = doc.lower[sentence.from] === 'among' ? sentence.from + 1 : sentence.from;
  if (subject.from === begins) return namedBehind(site);
  const main = mainSubject(context.scene, sentence.from, subject.from);
  if (main.kind !== 'actor' || main.to >= subject.from) return null;
  return BELONGS.test(doc.lower.slice(main.to, subject.to).join(' ')) ? main : null;
}

/** "Denmark praised the countries that have taken back …": whoever speaks of those who did it, and is none of them. Tokens: the name, and where its clause ends. */
export function speaksOfOthers(doc: TextDocument, name: TokenRange, to: number): boolean {
  for (let k = name.to; k < to - 2; k++) {
    if (!areStates.at(doc, k) && !SOME.has(doc.lower[k]!)) continue;
    if (!/^(?:that|which|who)$/.test(doc.lower[k + 1]!) || !/^(?:have|had)$/.test(doc.lower[k + 2]!)) continue;
    const between = doc.lower.slice(name.to, k + 1);
    return !BELONGS.test(between.join(' ')) && !between.some((word) => governs(word, 'urge') || /^want/.test(word));
  }
  return false;
}
