import type { StanceLabel } from '../../domain/stance.js';
import type { TermMatcher } from '../relevance/terms.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { NEGATIONS } from './governors.js';

const BEFORE_PEOPLE = oneOf('for|to|of');

const QUANTITIES = oneOf(
  'all|some|many|most|more|half|both|several|dozens|scores|hundreds|thousands|number|group|groups|majority|rest|remainder|lot',
);
/** Pronouns that stand for no people. */
const OF_THINGS = /^(?:it|this|that|which|what|there)$/;
const PART_OF_PHRASE = oneOf('NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|PART');

/** The last noun of the phrase that begins at `from`, before anything that depends on it: "care" in "the women's care in the camp", "women" in "dozens of women"; null where none begins. */
function headOf({ lower, tag }: TextDocument, from: number, to: number): number | null {
  let head: number | null = null;
  for (let k = from; k < to; k++) {
    const quantity = head !== null && (tag[head] === 'NUM' || QUANTITIES.has(lower[head]!));
    if (lower[k] === 'of' && quantity) continue;
    const participle = /(?:ed|ing)$/.test(lower[k]!) && /^(?:NOUN|PROPN|ADJ)$/.test(tag[k + 1] ?? '');
    const possessive = lower[k] === "'s" || (lower[k] === "'" && lower[k - 1]?.endsWith('s') && tag[k + 1] === 'NOUN');
    if (!PART_OF_PHRASE.has(tag[k]!) && !possessive && !participle) break;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tag[k]!) || QUANTITIES.has(lower[k]!)) head = k;
  }
  return head;
}

/** Does the noun phrase that begins at `from` name people? Undefined where none begins. */
export function namesPeopleAt(doc: TextDocument, from: number, to: number, people: TermMatcher): boolean | undefined {
  const head = headOf(doc, from, to);
  if (head === null) return undefined;
  if (OF_THINGS.test(doc.lower[head]!)) return false;
  return /^(?:PROPN|PRON|NUM)$/.test(doc.tag[head]!) || QUANTITIES.has(doc.lower[head]!) || people.has(doc, head, head + 1);
}

/** What a flight, a policy or a request may be for besides people. */
const RETURN_OR_TIME =
  /^(?:repatriations?|returns?|evacuations?|removals?|transfers?|help|months?|weeks?|years?|days?|spring|summer|autumn|winter|time)$/;

/** "a second airlift of food", "policy on visas": what stands behind the preposition at `at` is neither people nor their return. */
function isForThings(doc: TextDocument, at: number, to: number, people: TermMatcher): boolean {
  if (namesPeopleAt(doc, at, to, people) !== false) return false;
  return !RETURN_OR_TIME.test(doc.lower[headOf(doc, at, to)!]!);
}

/** "has not decided whether to sell the jets": a verb with another object than people. */
function isOfSomethingElse(doc: TextDocument, at: number, to: number, people: TermMatcher): boolean {
  // "looking at ways to strip them of citizenship"
  if (doc.lower.slice(at, Math.min(to, at + BEYOND)).some((word) => PAPERS.test(word))) return true;
  // "has not decided on new sanctions"
  if (/^(?:on|about|over)$/.test(doc.lower[at] ?? ''))
    return (
      !people.has(doc, at + 1, Math.min(to, at + 1 + BEYOND)) &&
      isForThings(doc, at + 1, to, people) &&
      !MATTERS.test(doc.lower[headOf(doc, at + 1, to)!]!)
    );
  const asks = /^(?:whether|where|when|how)$/;
  const whether = asks.test(doc.lower[at - 1] ?? '') ? at : asks.test(doc.lower[at] ?? '') ? at + 1 : -1;
  if (whether < 0 || doc.lower[whether] !== 'to' || doc.tag[whether + 1] !== 'VERB') return false;
  return BUYS.test(doc.lower[whether + 1]!) && isForThings(doc, whether + 2, to, people);
}
const PAPERS = /^(?:strip|stripping|revoke|revoking|deprive|depriving)$/;
/** What a government decides on where it decides about people. */
const MATTERS =
  /^(?:polic(?:y|ies)|matters?|cases?|issues?|questions?|requests?|applications?|dates?|fate|future|position|approach|ways?|measures?|steps?|procedures?|status|missions?|flights?|operations?|line|course|response|readmission|citizenship|details?|modalities|terms|conditions|it|this|that|what|whether|how|which)$/;
/** Verbs that no reader of the topic needs. */
const BUYS = /^(?:sell|buy|join|send|supply|deploy|build|raise|cut|recognise|recognize|lift|impose|export|ratify|sign|pay)$/;

/** What else is decided case by case. */
const TRADED = /^(?:licen[cs]es?|visas?|asylum|exports?|sanctions?|tariffs?|permits?|loans?|grants?|subsid(?:y|ies))$/;

const CLAUSE_BEGINS = /^(?:[,;:"—.]|that|but|because)$/;

/** "The security of the prisons is not our responsibility", "not the responsibility of the Kurds". */
function isTheirTask(doc: TextDocument, at: number, to: number, sentence: TokenRange, people: TermMatcher): boolean {
  const { lower, tag } = doc;
  const whose = lower.slice(to, to + 3);
  if (lower[to - 1] === 'of' && whose.some((word) => /^(?:kurd|sdf|iraq|syria|turk|local)/.test(word))) return true;
  let end = at;
  while (end > sentence.from && (/^(?:AUX|ADV|PART)$/.test(tag[end - 1]!) || lower[end - 1] === 'no')) end--;
  let from = end;
  while (from > sentence.from && !CLAUSE_BEGINS.test(lower[from - 1]!) && tag[from - 1] !== 'VERB') from--;
  const named = namesPeopleAt(doc, from, end, people);
  if (named !== undefined) return !named;
  // "These women, who chose to go, are not our responsibility"
  while (from > sentence.from && !/^(?:["—:;]|that)$/.test(lower[from - 1]!)) from--;
  return namesPeopleAt(doc, from, end, people) !== true;
}

/** How far behind "go beyond" those stand who have been taken, in tokens. */
const BEYOND = 5;
const VOYAGE = oneOf('flights?|airlifts?|operations?|planes?|trips?|journeys?|passage|travel');
const RULING_FOUGHT = /^(?:appeal|challeng|contest)/;
const MISLAID = /^(?:stolen|lost|theft|forged|expired)$/;
/** Papers taken from people so that they stay, who are citizens still. */
const KEPT_FROM_GOING = /^(?:travel|travelling|traveling|leave|leaving|depart|departure|prevent|plot)$/;

/** A cue whose object is no people after all: "no assistance to the camp's administration", "a further flight over the prison", "its policy on visas". */
export function isOfThings(doc: TextDocument, label: StanceLabel, { from, to }: TokenRange, people: TermMatcher): boolean {
  const { lower } = doc;
  const sentence = doc.sentences[doc.sentenceOf[from]!]!;
  const words = lower.slice(from, to);
  // The preposition may be part of the cue.
  const link = BEFORE_PEOPLE.has(lower[to - 1]!) ? to - 1 : to;
  const next = lower[link] ?? '';
  const last = lower[link - 1]!;
  const forThings = (links: RegExp): boolean => links.test(next) && isForThings(doc, link + 1, sentence.to, people);
  switch (label) {
    case 'refuse':
      // "It is not our problem where he goes"
      if (/^(?:problem|concern|business)$/.test(last) && /^(?:where|what|how|whether|that|if|who|with|for)$/.test(next)) return true;
      if (last === 'responsibility') return isTheirTask(doc, from, to, sentence, people);
      // "not go beyond what the law has brought"
      if (last === 'beyond') return !people.has(doc, to, Math.min(sentence.to, to + BEYOND));
      if (/^(?:help|assistance)$/.test(last)) return forThings(/^(?:to|for)$/);
      // "contested the order not to bring them home"
      return RULING_FOUGHT.test(words[0]!) && (words.some((word) => NEGATIONS.has(word)) || NEGATIONS.has(next));
    case 'undecided':
      return (
        isOfSomethingElse(doc, to, sentence.to, people) ||
        (words[0] === 'reviewing' && forThings(/^(?:on|for|of|about|towards?|regarding)$/))
      );
    case 'case_by_case':
      if (lower.slice(sentence.from, sentence.to).some((word) => TRADED.test(word)) && !people.has(doc, sentence.from, sentence.to))
        return true;
      return /^(?:request|application)s?$/.test(last) && forThings(/^for$/);
    case 'repatriate':
      if (!words.some((word) => VOYAGE.has(word))) return false;
      if (VOYAGE.has(last)) return /^(?:over|above|across|near)$/.test(next) || forThings(/^(?:of|for)$/);
      // "the trips back to school"
      return /^(?:home|back)$/.test(last) && next === 'to' && (doc.tag[link + 1] === 'VERB' || forThings(/^to$/));
    case 'revoke_citizenship':
      if (!/^passports?$/.test(last) || !/^(?:cancel|withdr)/.test(words[0]!)) return false;
      return forThings(/^of$/) || lower.slice(sentence.from, sentence.to).some((word) => MISLAID.test(word) || KEPT_FROM_GOING.test(word));
    default:
      return false;
  }
}
