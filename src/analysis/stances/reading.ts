import type { Group } from '../../domain/figure.js';
import { axisOf, type StanceLabel, type StancePart } from '../../domain/stance.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { type Chain, readChain } from './chain.js';
import { clauseAround, isConditional, isDenied } from './clause.js';
import { type Cue, type StanceMatchers, verbOf } from './cues.js';
import { AUXILIARIES, CLAUSE_BREAKS, governs } from './governors.js';
import { groupsOf } from './groups.js';
import { type Holder, holderOf, mainSubject, speakerAt } from './holder.js';
import { passiveHolder } from './passive.js';
import { countryAt, mayHoldStance, type Scene } from './scene.js';
import { readSubject, type Subject } from './subject.js';

/** One cue understood: who, what, for whom, how. */
export interface Reading {
  readonly holder: Holder;
  readonly label: StanceLabel;
  readonly part: StancePart;
  readonly groups: readonly Group[];
  readonly deed: boolean;
  readonly clause: TokenRange;
}

export interface ReadingContext {
  readonly scene: Scene;
  readonly matchers: StanceMatchers;
  readonly custodians: ReadonlySet<string>;
}

const OBJECT_REACH = 12;
const OTHERS = /^(?:countries|country|nations|allies|governments|states|others|capitals|partners|europe|members|europeans|west)$/;
/** Nouns that stand for a government's will. */
const WILL = /^(?:intention|plan|policy|position|aim|goal|idea|decision|stance|option|move|approach)$/;
const POSITIVE = /^(?:best|right|only|solution|necessary|important|priority|duty|responsibility|needed|essential|crucial|vital|way)$/;

const isVerb = (doc: TextDocument, i: number): boolean => doc.tag[i] === 'VERB' || doc.tag[i] === 'AUX';
const wordsIn = (doc: TextDocument, { from, to }: TokenRange): readonly string[] => doc.lower.slice(from, to);

/** The verb that carries a phrase or a noun: in it, else the nearest before it in its clause. */
function carryingVerb(doc: TextDocument, cue: Cue, from: number): number | null {
  if (cue.kind === 'phrases' && isVerb(doc, cue.from)) return cue.from;
  for (let k = cue.from - 1; k >= Math.max(from, cue.from - OBJECT_REACH); k--) {
    if (isVerb(doc, k)) return k;
    if (CLAUSE_BREAKS.has(doc.lower[k]!) || doc.lower[k] === '"') return null;
  }
  return null;
}

/** The chain of a verb that is itself part of the meaning ("expressed support for", "rejected"). */
function chainAt(doc: TextDocument, verb: number, from: number): Chain {
  const auxiliary = AUXILIARIES.has(doc.lower[verb]!) && doc.tag[verb] === 'AUX';
  const chain = readChain(doc, auxiliary ? verb + 1 : verb, from);
  const word = doc.lower[verb]!;
  if (governs(word, 'deny') || governs(word, 'prevent') || (/^rul/.test(word) && doc.lower[verb + 1] === 'out'))
    chain.negative = !chain.negative;
  if (governs(word, 'weigh') && !governs(word, 'intend')) chain.weighed = true;
  return chain;
}

class CueReader {
  private readonly doc: TextDocument;
  private readonly sentence: TokenRange;

  constructor(
    private readonly context: ReadingContext,
    private readonly cue: Cue,
  ) {
    this.doc = context.scene.doc;
    this.sentence = this.doc.sentences[this.doc.sentenceOf[cue.from]!]!;
  }

  read(): Reading | null {
    const { cue, doc, sentence } = this;
    if (isConditional(doc, cue.from, sentence.from) || isDenied(doc, cue.from, sentence.from)) return null;
    if (cue.kind === 'phrases' || cue.kind === 'nouns') return this.readPhrase();
    const verb = verbOf(doc, cue);
    const chain = readChain(doc, verb, sentence.from);
    const subject = this.subjectAfter(chain, verb);
    return axisOf(cue.label) === 'return' ? this.readReturn(chain, subject) : this.readOther(chain, subject);
  }

  /** The subject that a chain ends at; a participle after a comma has that of its main clause. */
  private subjectAfter(chain: Chain, verb: number): Subject {
    const { doc, sentence } = this;
    const { scene } = this.context;
    const own = readSubject(doc, sentence.from, chain.subjectEnd, scene.actors);
    const trailing = chain.bare && /ing$/.test(doc.lower[verb]!) && /^[,—]$/.test(doc.lower[chain.subjectEnd - 1] ?? '');
    if (!trailing) return own;
    chain.bare = false;
    chain.intended = true;
    return mainSubject(scene, sentence.from, verb);
  }

  /** The people concerned must stand in the words after the cue (or in it), or be the subject of a passive. */
  private hasPeople(chain: Chain, subject: Subject): boolean {
    const { cue, doc } = this;
    const alone = cue.to === cue.from + 1 && !chain.passive && /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(doc.tag[cue.to] ?? 'PUNCT');
    if (alone && cue.kind === 'verbs') return false;
    const to = Math.min(this.sentence.to, cue.to + OBJECT_REACH);
    if (this.context.matchers.people.has(doc, cue.from + 1, to)) return true;
    return chain.passive || subject.kind === 'other' || /^repatriat/.test(doc.lower[cue.from]!);
  }

  private make(holder: Holder | null, label: StanceLabel, part: StancePart, chain: Chain, subject: Subject): Reading | null {
    if (!holder) return null;
    const { cue, doc } = this;
    const clause = clauseAround(doc, Math.min(subject.from, cue.from), cue.to);
    const people = chain.passive
      ? { from: subject.from, to: clause.to }
      : { from: cue.from, to: Math.min(clause.to, cue.to + OBJECT_REACH * 2) };
    const groups = groupsOf(doc, people.from, people.to);
    const childrenOnly = label === 'repatriate' && groups.every((group) => group === 'children' || group === 'orphans');
    const deed =
      !(chain.intended || chain.negative || chain.weighed || chain.ought || chain.present || chain.bare || chain.possible) &&
      part !== 'urging_others' &&
      cue.kind !== 'phrases';
    return { holder, label: childrenOnly ? 'repatriate_children_only' : label, part, groups, deed, clause };
  }

  private readReturn(chain: Chain, subject: Subject): Reading | null {
    const { cue, doc, context } = this;
    const { scene } = context;
    if (chain.obliged || (cue.kind === 'allowed' && !chain.let)) return null;
    if (chain.possible && !chain.weighed) return null;
    if (!this.hasPeople(chain, subject)) return null;
    if (chain.negative && (chain.former || (chain.pastPerfect && !speakerAt(scene, cue.from)))) return null;
    if (chain.urged) return this.readUrging(chain, subject);
    const said = speakerAt(scene, cue.from);
    if (chain.bare && subject.kind === 'none') return this.readGerund(chain, subject, said);

    let holder: Holder | null;
    if (chain.passive && subject.relative) return null;
    if (chain.passive) holder = passiveHolder(scene, cue, subject, chain);
    else holder = holderOf(scene, subject, cue.from);
    if (!holder) return null;
    const other = holder.speaker !== null && holder.speaker !== holder.country;
    if (other && chain.ought && mayHoldStance(holder.speaker!)) {
      return this.make(said, 'repatriate', 'urging_others', chain, subject);
    }
    const reading = this.make(holder, this.returnLabel(chain), 'origin', chain, subject);
    if (!reading) return null;
    if (other && !reading.deed) return null;
    const custodian = cue.kind === 'sendAway' || (context.custodians.has(holder.country) && !this.isOwn(holder.country));
    if (cue.kind === 'sendAway' && !this.isSendingAway(holder, reading.groups)) return null;
    void doc;
    return custodian ? { ...reading, part: 'custodian' } : reading;
  }

  private returnLabel(chain: Chain): StanceLabel {
    if (chain.weighed) return 'undecided';
    if (!chain.negative) return 'repatriate';
    const { doc, cue, sentence } = this;
    const after = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + 8));
    return after.some((word) => word === 'without' || word === 'unless' || word === 'until') ? 'undecided' : 'refuse';
  }

  /** Does the clause speak of the holder's own nationals? */
  private isOwn(country: string): boolean {
    const { from, to } = this.sentence;
    const named = this.context.scene.actors.filter((m) => m.from >= from && m.to <= to);
    return (
      named.filter((m) => m.code === country).length > 0 &&
      !/^(?:SDF|AANES|KRG|COALITION)$/.test(country) &&
      !named.some((m) => m.naming === 'demonym' && m.code !== country && m.from > this.cue.from)
    );
  }

  private isSendingAway(holder: Holder, groups: readonly Group[]): boolean {
    void groups;
    return this.context.custodians.has(holder.country);
  }

  /** "urged Britain to take back …": the wish of who urges. */
  private readUrging(chain: Chain, subject: Subject): Reading | null {
    const { scene } = this.context;
    if (chain.negative) return null;
    const said = speakerAt(scene, this.cue.from);
    const holder = (subject.kind === 'actor' ? null : said) ?? holderOf(scene, subject, this.cue.from);
    const asked = wordsIn(this.doc, chain.urged!);
    const toActors = scene.actors.some((m) => m.from >= chain.urged!.from && m.to <= chain.urged!.to && m.code !== holder?.country);
    if (!toActors && !asked.some((word) => OTHERS.test(word))) return null;
    const reading = this.make(holder, 'repatriate', 'urging_others', chain, subject);
    return reading && { ...reading, label: 'repatriate' };
  }

  /** "Repatriating them is the best way": judged by what follows. */
  private readGerund(chain: Chain, subject: Subject, said: Holder | null): Reading | null {
    const { doc, cue, sentence } = this;
    const rest = doc.lower.slice(cue.to, Math.min(sentence.to, cue.to + 30));
    const is = rest.findIndex((word) => /^(?:is|was|remains|would|must)$/.test(word));
    if (
      is < 0 ||
      !rest.slice(is).some((word) => POSITIVE.test(word)) ||
      rest.slice(is, is + 3).some((word) => /^(?:not|n't|never)$/.test(word))
    )
      return null;
    const others = /\b(?:countries of origin|home countries|their countries|other (?:countries|nations))\b/.test(rest.join(' '));
    return this.make(said, 'repatriate', others ? 'urging_others' : 'origin', chain, subject);
  }

  private readOther(chain: Chain, subject: Subject): Reading | null {
    const { cue, doc, sentence, context } = this;
    const { scene, matchers } = context;
    if (chain.negative || chain.urged || chain.weighed || chain.former) return null;
    const passive = chain.passive || cue.kind === 'allowed' || /^los/.test(doc.lower[cue.from]!);
    if (cue.label === 'revoke_citizenship') {
      const law = doc.lower.slice(sentence.from, sentence.to).some((word) => /^(?:law|laws|legislation|bill|amendment|decree)$/.test(word));
      if (chain.possible && !law) return null;
      const holder = passiveHolder(scene, cue, subject, { ...chain, passive: true }, !passive);
      return this.make(holder, cue.label, 'origin', { ...chain, passive }, subject);
    }
    if (chain.possible || doc.lower[cue.to] === 'to' || (chain.obliged && !passive)) return null;
    if (
      cue.kind === 'verbs' &&
      /^(?:charged|tried|tries|try|held|hold)$/.test(doc.lower[cue.from]!) &&
      !passive &&
      !this.hasPeople(chain, subject)
    )
      return null;
    const clause = clauseAround(doc, Math.min(subject.from, cue.from), cue.to);
    const local = matchers.local.has(doc, cue.from, clause.to);
    const settled = chain.intended || chain.ought || chain.present || chain.bare;
    if (passive && !settled && cue.kind !== 'allowed') return null;
    if (cue.kind === 'allowed' && !settled) return null;
    const said = speakerAt(scene, cue.from);
    const active = passive ? null : holderOf(scene, subject, cue.from);
    const holder = active ?? (passive || subject.kind === 'none' ? said : null);
    if (!holder || (holder.speaker !== null && holder.speaker !== holder.country)) return null;
    const custodian = context.custodians.has(holder.country);
    return this.make(
      holder,
      local || custodian ? 'prosecute_locally' : 'prosecute_at_home',
      custodian ? 'custodian' : 'origin',
      { ...chain, passive },
      subject,
    );
  }

  /** Phrases and nouns: carried by a verb, or said by somebody. */
  private readPhrase(): Reading | null {
    const { cue, doc, sentence, context } = this;
    const { scene } = context;
    const verb = carryingVerb(doc, cue, sentence.from);
    if (verb === null && cue.kind === 'nouns') return null;
    const chain = verb === null ? readChain(doc, cue.from, sentence.from) : chainAt(doc, verb, sentence.from);
    const subject = this.subjectAfter(chain, verb ?? cue.from);
    const said = speakerAt(scene, cue.from);
    let holder = holderOf(scene, subject, cue.from) ?? said;
    const head = doc.lower[subject.to - 1];
    if (!holder && subject.kind === 'other' && head !== undefined && WILL.test(head)) {
      const country = countryAt(scene, cue.from, 2);
      holder = country ? { country, authority: 'named_official', speaker: null } : null;
    }
    if (chain.obliged && cue.label !== 'refuse') return null;
    if (cue.kind === 'nouns') return this.readNoun(verb!, chain, subject, holder);
    if (holder && holder.speaker !== null && holder.speaker !== holder.country) return null;
    if (cue.label === 'refuse') return this.make(holder, 'refuse', 'origin', { ...chain, negative: true }, subject);
    if (cue.label === 'undecided') return this.make(holder, 'undecided', 'origin', { ...chain, weighed: true }, subject);
    if (chain.negative) return cue.label === 'repatriate' ? this.make(holder, 'refuse', 'origin', chain, subject) : null;
    if (chain.possible || chain.weighed) return null;
    return this.make(holder, cue.label, 'origin', { ...chain, intended: true }, subject);
  }

  private readNoun(verb: number, chain: Chain, subject: Subject, holder: Holder | null): Reading | null {
    const { cue, doc } = this;
    const word = doc.lower[verb]!;
    const between = doc.lower.slice(verb, cue.from);
    if (axisOf(cue.label) === 'citizenship')
      return governs(word, 'support') && !chain.negative ? this.make(holder, cue.label, 'origin', chain, subject) : null;
    if (axisOf(cue.label) !== 'return') return null;
    if (governs(word, 'urge')) return chain.negative ? null : this.make(holder, 'repatriate', 'urging_others', chain, subject);
    const against =
      governs(word, 'deny') || governs(word, 'prevent') || (word === 'ruled' && between.includes('out')) || between.includes('against');
    if (against) return this.make(holder, chain.negative ? 'refuse' : 'repatriate', 'origin', chain, subject);
    if (chain.weighed) return this.make(holder, 'undecided', 'origin', chain, subject);
    if (!governs(word, 'support') && !between.some((w) => governs(w, 'support'))) return null;
    return this.make(holder, chain.negative ? 'refuse' : 'repatriate', 'origin', chain, subject);
  }
}

/** What a cue says of somebody's stance, null when it says none. */
export const readCue = (context: ReadingContext, cue: Cue): Reading | null => new CueReader(context, cue).read();
