import type { TextDocument } from '../text/document.js';
import { isCapitalised } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { Cue, CueField } from './cue.js';
import { isCompound, isDeed, submitsClause } from './deeds.js';
import { findingVerbAt } from './finding-verbs.js';
import { isAnonymity, isMention } from './mentions.js';
import { isNaming } from './naming.js';
import { isNegated } from './negated.js';
import { numberVerbAt } from './number-verbs.js';
import { officialVerbAt } from './official-views.js';
import { saysBeforeAccording } from './passed-on.js';
import type { Scorer } from './scorer.js';
import { NO_VERB, type SpeechVerb, type SpeechVerbs } from './speech-verbs.js';
import { isSupposedSpeech } from './supposed.js';
import { AUXILIARIES, BE, isGerund, isHeldToBe, isInTitle, isNominal, isQuoted, isQuoteMark, isVerbal } from './words.js';

const IN_VERB_GROUP = oneOf("not|n't|to");
const STOPS = new Set(',.;');

const ACCORDING: SpeechVerb = { lemma: 'according', verbClass: 'say', strength: 0.95 };
/** The tagger does not always see these; they are nothing else. */
const ALWAYS_VERBS = /^(?:said|says|told|tweeted|wrote)$/;

/** "the ad claims “…”", "officials claim the …": a noun phrase before it, the beginning of another after it. */
function opensClauseAfter(doc: TextDocument, i: number, from: number): boolean {
  const lower = doc.lower[i]!;
  if (i <= from || doc.tag[i] !== 'NOUN' || /(?:ed|ing)$/.test(lower)) return false;
  const next = doc.tag[i + 1];
  const opens =
    isQuoted(doc, i + 1) ||
    next === 'DET' ||
    (next === 'PRON' && !/^(?:that|which|who|whose)$/.test(doc.lower[i + 1]!)) ||
    (next === 'PROPN' && isVerbal(doc.tag[i + 2]));
  if (!opens) return false;
  const before = doc.lower[i - 1]!;
  const plural = /s$/.test(before) || /^(?:many|most|some|few|others|people|third|half|percent)$/.test(before);
  if (lower.endsWith('s')) return isNominal(doc.tag[i - 1]) && !/(?:[^s]s)$/.test(before);
  return plural && (isNominal(doc.tag[i - 1]) || doc.tag[i - 1] === 'ADJ');
}

/** Forms tagged as something else that the sentence around them shows to be verbs. */
function isMissedVerb(doc: TextDocument, i: number, from: number, end: number, verb: SpeechVerb): boolean {
  const lower = doc.lower[i]!;
  const tag = doc.tag[i]!;
  if (verb.verbClass === 'quote') return false;
  if (opensClauseAfter(doc, i, from)) return true;
  if (lower === verb.lemma) return false;
  const before = doc.tag[i - 1];
  if (doc.paragraphOf[from] === 0 && lower.endsWith('s') && isNominal(tag) && i > from && i < from + 7 && isNominal(before)) return true;
  const next = doc.lower[i + 1];
  if (!(i + 1 >= end || /^[,.:]$/.test(next!) || doc.tag[i + 1] === 'ADP')) return false;
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) {
    if (isQuoted(doc, k)) return k < i - 1;
    if (!/^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(doc.tag[k]!) && !isQuoteMark(doc.lower[k])) return false;
  }
  return false;
}

const BEFORE_GROUP = wordKind(/^(?:most|more|few|when|where)$/);
const IN_GROUP = wordKind(/^(?:has|had|have|also|later|repeatedly|then|not|never)$/);

/** First token of the verb group that ends in `verb`: auxiliaries, adverbs, "not" and "to" before it. */
function groupStart(doc: TextDocument, verb: number, from: number): number {
  let k = verb;
  while (k - 1 >= from && !isQuoted(doc, k - 1)) {
    const tag = doc.tag[k - 1]!;
    const part = tag === 'PART' && IN_VERB_GROUP.has(doc.lower[k - 1]!);
    if (BEFORE_GROUP.at(doc, k - 1)) break;
    if (!(tag === 'AUX' || tag === 'ADV' || part || IN_GROUP.at(doc, k - 1))) break;
    k--;
  }
  return k;
}

/** "stopped short of agreeing", "is far from promising", "ruled out saying": it was not said. */
const FALLS_SHORT = /^(?:short of|far from|rul(?:ed|es|ing) out|instead of|rather than)$/;
const fallsShort = ({ lower }: TextDocument, from: number, at: number): boolean =>
  isGerund(lower[at]!) && FALLS_SHORT.test(`${lower[from - 2]} ${lower[from - 1]}`);
const SILENT =
  /^(?:comment|elaborate|say|answer|discuss|speculate|speak|talk|confirm|disclose|reveal|identify|name|specify|give|provide|explain)$/;

const CLIENT =
  /^(?:wom[ae]n|m[ae]n|child(?:ren)?|famil(?:y|ies)|mothers?|clients?|suspects?|detainees?|prisoners?|accused|nationals|citizens|defendants?|them|him|her|relatives|returnees?)$/;
/** "several of the women" at `at`: whom a lawyer defends. */
function ofPeople(lower: readonly string[], tag: readonly string[], at: number): boolean {
  for (let k = at; k < at + 8 && /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|PRON)$/.test(tag[k] ?? ''); k++) if (CLIENT.test(lower[k]!)) return true;
  return false;
}

/** "ruled it out", "stopped short of", "refused to comment": nothing is told but that. */
const tellsNothing = ({ lower, tag }: TextDocument, at: number, { lemma }: SpeechVerb): boolean =>
  (lemma === 'defend' && lower[at - 1] === 'who' && ofPeople(lower, tag, at + 1)) ||
  (lemma === 'rule' && lower[at + 2] === 'out') ||
  (lower[at + 1] === 'short' && lower[at + 2] === 'of') ||
  (lower[at + 1] === 'no' && /^(?:give|offer|provide)$/.test(lemma)) ||
  (STOPS.has(lower[at + 2] ?? '.') &&
    /^(?:that|this|it)$/.test(lower[at + 1] ?? '') &&
    /^(?:reject|deny|dismiss|dispute|refute)$/.test(lemma)) ||
  (lower[at + 1] === 'nothing' && /^(?:[.,;]|about|of|on|more|further|else|to|for|in|either)$/.test(lower[at + 2] ?? '.')) ||
  (lower[at + 1] === 'to' && (lemma === 'refuse' || lemma === 'decline') && SILENT.test(lower[at + 2] ?? ''));

/** "Kest, asked whether it would, said": a participle between a subject and the commas around it, with the verb behind. */
function isInserted(doc: TextDocument, at: number, end: number): boolean {
  if (!isNominal(doc.tag[at - 2]) || !/^(?:whether|if|about|on|by|why|how|what|when|repeatedly|again|to)$/.test(doc.lower[at + 1] ?? ''))
    return false;
  for (let k = at + 2; k < end; k++) {
    if (isQuoted(doc, k)) return false;
    if (doc.lower[k] === ',') return isVerbal(doc.tag[k + 1]) || (doc.tag[k + 1] === 'ADV' && isVerbal(doc.tag[k + 2]));
  }
  return false;
}

const ASKED = wordKind(/^(?:asked|pressed|questioned|told|quizzed|reminded|challenged)$/);

/** "Asked about the camps, …", "when pressed, …": what was asked of the speaker, by nobody in particular. */
function isQuestionPut(doc: TextDocument, at: number, group: number, from: number, end: number): boolean {
  if (!ASKED.at(doc, at)) return false;
  if (group === at && doc.lower[at - 1] === ',' && isInserted(doc, at, end)) return true;
  return group === from || (group === at && /^(?:when|if|once|while|,)$/.test(doc.lower[at - 1] ?? '') && doc.lower[at - 1] !== ',');
}

/** "One option discussed is …", "the plan announced would …": a finite verb right after it makes it a participle. */
const finiteAt = (doc: TextDocument, at: number): boolean => doc.tag[at] === 'AUX' && AUXILIARIES.has(doc.lower[at]!);

const QUOTES = wordKind(/^(?:quot|cit)/);

/** "quoted Kest" before "as saying": the second verb is the cue. */
function introducesAsSaying(doc: TextDocument, at: number, to: number): boolean {
  if (!QUOTES.at(doc, at)) return false;
  for (let k = at + 1; k < Math.min(to, at + 12); k++) if (doc.lower[k] === 'as' && isGerund(doc.lower[k + 1] ?? '')) return true;
  return false;
}

/** A verb that the lexicon does not list: how sure it is, only learned weights can say. */
const UNLISTED = 0.6;

const SUBMITS: SpeechVerb = { lemma: 'submit', verbClass: 'say', strength: 0.9 };
const GOES_ON: SpeechVerb = { lemma: 'go', verbClass: 'say', strength: 0.9 };

/** "The boys, she went on, had seen it": between commas, and with somebody before it. */
const isInsertedGoesOn = ({ lower, tag }: TextDocument, i: number, from: number): boolean =>
  (lower[i] === 'went' || lower[i] === 'goes') &&
  lower[i + 1] === 'on' &&
  /^[,.:]$/.test(lower[i + 2] ?? '.') &&
  i - 2 > from &&
  lower[i - 2] === ',' &&
  (/^(?:he|she|they)$/.test(lower[i - 1]!) || tag[i - 1] === 'PROPN');

/** "Police informed that two had fled": English of South Asia and of the Balkans leaves out who was told. */
const isInformedThat = ({ lower, tag }: TextDocument, i: number): boolean =>
  lower[i] === 'informed' &&
  (isNominal(tag[i - 1]) || tag[i - 1] === 'PRON' || lower[i - 1] === ',') &&
  (lower[i + 1] === 'that' || /^(?:DET|PRON|PROPN)$/.test(tag[i + 1] ?? ''));

/** The verb at `i` that may be a cue, with whether lexicon and tags agree that it is one of speech; null when it is none. */
function verbAt(doc: TextDocument, speech: SpeechVerbs, i: number, from: number, end: number): Pick<Cue, 'verb' | 'listed'> | null {
  const lower = doc.lower[i]!;
  const form = speech.ofWord.at(doc, i);
  // "believes that 40 have left" reports more surely than "believes".
  const counts = form === NO_VERB || form.verbClass === 'quote' ? numberVerbAt(doc, i, end) : null;
  const verb = counts ?? (form === NO_VERB ? findingVerbAt(doc, i, end) : form);
  if (isInsertedGoesOn(doc, i, from)) return { verb: GOES_ON, listed: true };
  if (submitsClause(doc, i)) return { verb: SUBMITS, listed: true };
  const tagged = doc.tag[i] === 'VERB' || isInformedThat(doc, i);
  if (verb && (tagged || ALWAYS_VERBS.test(lower) || isMissedVerb(doc, i, from, end, verb))) return { verb, listed: true };
  if (verb && isNominal(doc.tag[i])) return { verb, listed: false };
  return tagged ? { verb: { lemma: doc.lemma[i]!, verbClass: 'quote', strength: UNLISTED }, listed: false } : null;
}

const accordingAt = (at: number): Cue => ({
  kind: 'according',
  at,
  from: at,
  verb: ACCORDING,
  listed: true,
  sure: ACCORDING.strength,
  gerund: false,
  passive: false,
  infinitive: false,
  unsaid: false,
  told: false,
  deed: false,
});

const PARTICIPLE = wordKind(/(?:ed|n)$/);
/** Participles that look like the past, and are none without "is" or "was" before them. */
const IRREGULAR = wordKind(/^(?:said|told|thought|understood|held|felt|made|put)$/);
const GOES = wordKind(/^(?:goes|going|gone|went)$/);
const POSSESSIVE = wordKind(/^(?:his|her|their|its)$/);

/** "a written answer", "their formal request": a noun, whatever verb is written so. */
const isNounWithArticle = (doc: TextDocument, i: number, from: number): boolean =>
  doc.tag[i] === 'NOUN' &&
  doc.tag[i - 1] === 'ADJ' &&
  i - 2 >= from &&
  (doc.tag[i - 2] === 'DET' || POSSESSIVE.at(doc, i - 2)) &&
  doc.lower[i] === doc.lemma[i];

function cueAt(doc: TextDocument, speech: SpeechVerbs, i: number, field: CueField): Cue | null {
  const { from, to, end } = field;
  const lower = doc.lower[i]!;
  if (lower === 'according' && doc.lower[i + 1] === 'to' && i + 1 < to) return accordingAt(i);
  const group = groupStart(doc, i, from);
  const official = officialVerbAt(doc, i, group, field);
  const found = official ? { verb: official, listed: true } : verbAt(doc, speech, i, from, end);
  if (!found) return null;
  // "went on to say": the next verb tells.
  if (GOES.at(doc, i) && doc.lower[i + 1] === 'on' && doc.lower[i + 2] === 'to') return null;
  // "Otto Brand promised", "the lawmaker Said Arabi": names that are also verbs.
  if (i > from && isCapitalised(doc.word[i]!) && doc.tag[i + 1] === 'VERB' && !isCapitalised(doc.word[i + 1]!)) return null;
  if (i > from && doc.word[i] === 'Said' && isNominal(doc.tag[i - 1]) && isCapitalised(doc.word[i + 1] ?? '')) return null;
  const before = i > from ? doc.lower[i - 1]! : '';
  if (i > from && (doc.tag[i - 1] === 'DET' || POSSESSIVE.at(doc, i - 1) || (before === "'s" && doc.tag[i - 1] === 'PART'))) return null;
  // "the book called “The Long Road”": a title is nothing that was said.
  if (isNounWithArticle(doc, i, from) || isInTitle(doc, i + 1)) return null;
  const participle = PARTICIPLE.at(doc, i);
  const reduced =
    (participle && (doc.lower[i + 1] === 'by' || finiteAt(doc, i + 1) || isNaming(doc, i, from, found.verb.lemma))) || isHeldToBe(doc, i);
  if (reduced && group === i) return null;
  if (
    isAnonymity(doc, i, found.verb) ||
    tellsNothing(doc, i, found.verb) ||
    isCompound(doc, i) ||
    isMention(doc, i) ||
    introducesAsSaying(doc, i, to) ||
    isQuestionPut(doc, i, group, from, end) ||
    isNegated(doc, speech, group, i, from) ||
    isSupposedSpeech(doc, i, group, from)
  )
    return null;
  const helpers = doc.lower.slice(group, i);
  return {
    kind: 'verb',
    at: i,
    from: group,
    verb: found.verb,
    listed: found.listed,
    sure: found.verb.strength,
    gerund: isGerund(lower) && !helpers.some((w) => AUXILIARIES.has(w)),
    // "He's said" may be "has".
    passive: (participle || IRREGULAR.at(doc, i)) && helpers.some((w) => BE.has(w) && w !== "'s"),
    infinitive: helpers.includes('to'),
    unsaid: fallsShort(doc, group, i),
    told: official !== null || saysBeforeAccording(doc, i, ALWAYS_VERBS),
    deed: isDeed(doc, i, group, found.verb),
  };
}

/** All that may be a cue in a sentence, outside quotations, in order. */
export function cueCandidates(doc: TextDocument, speech: SpeechVerbs, field: CueField): Cue[] {
  const out: Cue[] = [];
  for (let i = field.from; i < field.to; i++) {
    if (isQuoted(doc, i) || isInTitle(doc, i)) continue;
    const cue = cueAt(doc, speech, i, field);
    if (cue) out.push(cue);
  }
  return out;
}

/** Longest name or office between a quotation and the verb that tells whose it is, in tokens. */
const LONGEST_WHO = 8;
/** Fewer words between quotation marks may be a name. */
const FEWEST_QUOTED = 4;

/** "“Let them in,” a woman shouted from the gate": a quotation that a comma or its own mark closes, somebody, and a verb of the list, whatever follows. */
function closesQuotation(doc: TextDocument, { kind, listed, from, at }: Cue, first: number): boolean {
  if (kind !== 'verb' || !listed || from !== at) return false;
  for (let k = from - 1; k >= Math.max(first, from - LONGEST_WHO); k--) {
    if (isQuoted(doc, k))
      return k < from - 1 && /^[,?!]$/.test(doc.lower[k - 1]!) && doc.quotations[doc.quotationOf[k]!]!.words >= FEWEST_QUOTED;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(doc.tag[k]!)) return false;
  }
  return false;
}

/** The candidates that the scorer takes for cues, each as sure as it says. */
export function chosenCues(doc: TextDocument, candidates: readonly Cue[], field: CueField, scorer: Scorer): Cue[] {
  const out: Cue[] = [];
  candidates.forEach((cue, index) => {
    const sure =
      cue.kind === 'according' || cue.told || closesQuotation(doc, cue, field.from)
        ? cue.sure
        : scorer.sureness({ doc, field, candidates, index });
    if (sure > 0) out.push({ ...cue, sure });
  });
  return out;
}
