import type { TextDocument } from '../../text/document.js';
import type { Cue } from '../cue.js';
import { VERB_CLASSES } from '../lexicon.js';
import type { EndContext, EndOption } from '../scorer.js';
import { isGerund, isNominal, isQuoted, isVerbal } from '../words.js';
import { type Features, featureNames, hashOf, step } from './features.js';
import { wordCodes } from './word-codes.js';

/** The names of the features. */
const NAMED = featureNames(
  'cues inside',
  'next cue',
  'next cue inside',
  'next cue lead',
  'next cue subject',
  'last',
  'kind',
  'rule',
  'rule strong',
  'word',
  'word strong',
  'word kind',
  'two',
  'two strong',
  'word tags',
  'three',
  'length',
  'length word',
  'opening',
  'opening word',
  'verb',
  'verb word',
  'verb opening',
  'tags',
  'before',
  'verbs',
  'verbs word',
  'verbs left',
  'quoted',
  'quoted end',
  'quotation ends',
  'left',
  'bracket',
  'shape',
  'clause',
  'forms',
  'forms taken',
  'class word',
  'class tags',
  'comma ahead',
  'subject ahead',
  'speaker again',
  'whole',
);

/** How far into what follows a place the features look, in tokens. */
const AHEAD = 6;

interface Stretch {
  readonly verbs: number;
  readonly quoted: boolean;
  readonly brackets: number;
}

function stretch({ doc }: EndContext, from: number, to: number): Stretch {
  let verbs = 0;
  let quoted = false;
  let brackets = 0;
  for (let k = from; k < to; k++) {
    if (isVerbal(doc.tag[k])) verbs++;
    if (isQuoted(doc, k)) quoted = true;
    if (doc.lower[k] === '(') brackets++;
    if (doc.lower[k] === ')') brackets--;
  }
  return { verbs, quoted, brackets };
}

/** How far behind a place the next cue may stand to matter to it, in tokens. */
const CUE_WITHIN = 14;
const sureStep = ({ sure }: Cue): number => (sure < 0.6 ? 1 : sure < 0.9 ? 2 : 3);

/** Other cues that the content would swallow if it ended at a place, and the one that follows the place. */
function cueFeaturesOfEnd({ doc, cue, cues, start }: EndContext, at: number, last: number, word: number, f: Features): void {
  let inside = 0;
  let surest = 0;
  let next: Cue | undefined;
  for (const other of cues) {
    if (other.at === cue.at || other.at < start || other.kind !== 'verb') continue;
    if (other.at < at) {
      inside++;
      surest = Math.max(surest, sureStep(other));
    } else next ??= other;
  }
  f.add(NAMED['cues inside'], Math.min(inside, 2), surest, last);
  const near = next && next.at - at <= CUE_WITHIN ? next : undefined;
  const shape = near ? sureStep(near) + (near.gerund ? 4 : 0) + (near.from - at < 2 ? 8 : 0) : 0;
  f.add(NAMED['next cue'], shape, word);
  f.add(NAMED['next cue inside'], shape, surest, last);
  f.add(NAMED['next cue lead'], near ? step(near.from - at) : -1, word, shape);
  if (near) f.add(NAMED['next cue subject'], hashOf(doc.tag[near.from - 1] ?? ''), word, shape);
}

/** The first verb from a token on, outside quotations; -1 when there is none before `to`. */
function nextVerb({ doc }: EndContext, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isVerbal(doc.tag[k]) && !isQuoted(doc, k)) return k;
  return -1;
}

/** Present, past, participle, modal, infinitive: as far as a form shows. */
function verbForm(doc: TextDocument, verb: number): number {
  if (verb < 0) return 0;
  const lower = doc.lower[verb]!;
  if (doc.tag[verb] === 'AUX') return hashOf(lower);
  if (doc.lower[verb - 1] === 'to') return 1;
  if (isGerund(lower)) return 2;
  if (/(?:ed|said|told|wrote|went|came|took|made|gave)$/.test(lower)) return 3;
  return lower.endsWith('s') ? 4 : 5;
}

/** How far the comma stands that would close an insertion begun at the place. */
function commaAhead({ doc, limit }: EndContext, at: number): number {
  if (doc.lower[at] !== ',') return -1;
  for (let k = at + 1; k < limit; k++) if (doc.lower[k] === ',') return step(k - at);
  return 0;
}

/** Whether a noun or a pronoun stands between the place and the next verb. */
function subjectAhead({ doc, limit }: EndContext, at: number): number {
  for (let k = at + 1; k < Math.min(limit, at + AHEAD); k++) {
    if (isVerbal(doc.tag[k])) return 1;
    if (doc.tag[k] === 'PRON') return 2;
    if (isNominal(doc.tag[k])) return 3;
  }
  return 0;
}

/** What speaks for the content to end at one of the places where it may, and against it. */
export function endFeatures(context: EndContext, option: EndOption, f: Features): Features {
  const { doc, cue, start, limit, speaker, options } = context;
  const { at } = option;
  const codes = wordCodes(doc, Math.min(start, cue.from), limit);
  const last = at >= limit ? 1 : 0;
  const kind = hashOf(option.kind);
  const strong = cue.verb.lemma === 'say' || cue.verb.lemma === 'tell' ? hashOf(cue.verb.lemma) : cue.verb.strength > 0.9 ? 1 : 2;
  const verb = hashOf(cue.verb.lemma);
  const opening = doc.lower[start] === 'that' ? 1 : isQuoted(doc, start) ? 2 : codes.tag(start);
  const taken = stretch(context, start, at);
  const rest = stretch(context, at, limit);
  const byRule = options.find((o) => o.kind !== 'word' && o.kind !== 'adjunct')?.at === at ? 1 : 0;

  cueFeaturesOfEnd(context, at, last, codes.word(at), f);
  f.add(NAMED['last'], last);
  f.add(NAMED['kind'], kind, last, strong);
  f.add(NAMED['rule'], byRule, last);
  f.add(NAMED['rule strong'], byRule, last, strong);
  f.add(NAMED['word'], codes.word(at));
  f.add(NAMED['word strong'], codes.word(at), strong);
  f.add(NAMED['word kind'], codes.word(at), kind);
  f.add(NAMED['two'], codes.word(at), codes.word(at + 1));
  f.add(NAMED['two strong'], codes.word(at), codes.word(at + 1), strong);
  f.add(NAMED['word tags'], codes.word(at), codes.tag(at + 1), codes.tag(at + 2));
  f.add(NAMED['three'], codes.word(at), codes.word(at + 1), codes.tag(at + 2));
  f.add(NAMED['length'], step(at - start), last);
  f.add(NAMED['length word'], step(at - start), codes.word(at));
  f.add(NAMED['opening'], opening, last);
  f.add(NAMED['opening word'], opening, codes.word(at));
  f.add(NAMED['verb'], verb, last);
  f.add(NAMED['verb word'], verb, codes.word(at));
  f.add(NAMED['verb opening'], verb, opening, last);
  f.add(NAMED['tags'], codes.tag(at - 1), codes.tag(at), codes.tag(at + 1));
  f.add(NAMED['before'], codes.word(at - 1), codes.word(at));
  f.add(NAMED['verbs'], Math.min(taken.verbs, 2), opening, strong ^ last);
  f.add(NAMED['verbs word'], Math.min(taken.verbs, 1), codes.word(at), strong);
  f.add(NAMED['verbs left'], Math.min(rest.verbs, 2), codes.word(at));
  f.add(NAMED['quoted'], (taken.quoted ? 1 : 0) + (rest.quoted ? 2 : 0), codes.word(at), last);
  f.add(NAMED['quoted end'], (taken.quoted ? 1 : 0) + (rest.quoted ? 2 : 0) + (isQuoted(doc, at - 1) ? 4 : 0), last, strong);
  f.add(NAMED['quotation ends'], isQuoted(doc, at - 1) ? 1 : 0, codes.word(at), codes.word(at + 1));
  f.add(NAMED['left'], step(limit - at), codes.word(at));
  f.add(NAMED['bracket'], taken.brackets > 0 ? 1 : 0, last);
  f.add(NAMED['shape'], (cue.gerund ? 1 : 0) + (cue.passive ? 2 : 0) + (cue.infinitive ? 4 : 0), codes.word(at));

  let clause = 0;
  for (let k = at; k < Math.min(limit, at + AHEAD) && !isQuoted(doc, k); k++)
    if (isVerbal(doc.tag[k])) {
      clause = hashOf(doc.lower[k]!.slice(-3)) ^ (k - at);
      break;
    }
  f.add(NAMED['clause'], clause, codes.word(at));
  const form = verbForm(doc, nextVerb(context, at, limit));
  f.add(NAMED['forms'], form, verbForm(doc, cue.at), codes.word(at));
  f.add(NAMED['forms taken'], form, verbForm(doc, nextVerb(context, start, at)), codes.word(at));
  f.add(NAMED['class word'], VERB_CLASSES.indexOf(cue.verb.verbClass), codes.word(at));
  f.add(NAMED['class tags'], VERB_CLASSES.indexOf(cue.verb.verbClass), codes.word(at), codes.tag(at + 1));
  f.add(NAMED['comma ahead'], commaAhead(context, at), codes.word(at), codes.word(at + 1));
  f.add(NAMED['subject ahead'], subjectAhead(context, at), codes.word(at), form);
  const again =
    speaker !== null && doc.tag[at + 1] !== 'DET' && doc.lower.slice(speaker.from, speaker.to).includes(doc.lower[at + 1] ?? '');
  f.add(NAMED['speaker again'], again ? 1 : 0, codes.word(at), codes.tag(at + 1));
  if (last === 1) f.add(NAMED['whole'], step(at - start), strong);
  return f;
}
