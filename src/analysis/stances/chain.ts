import type { TextDocument } from '../text/document.js';
import { AUXILIARIES, CLAUSE_BREAKS, governs, HISTORY, NEGATIONS, OTHER_STATES, OUGHT, POSSIBLE, RELATIVES } from './governors.js';
import { isParticiple } from './subject.js';

/** What stands to the left of a cue: how it is meant, and where its subject ends. */
export interface Chain {
  /** Token after the last one of the subject. */
  subjectEnd: number;
  /** Odd number of negations. */
  negative: boolean;
  /** Said to be wanted or about to happen, not done. */
  intended: boolean;
  weighed: boolean;
  /** Weighed as a plan, so that its denial is a refusal ("is not considering"). */
  considered: boolean;
  possible: boolean;
  ought: boolean;
  passive: boolean;
  /** "had refused", "used to": policy of the past. */
  pastPerfect: boolean;
  former: boolean;
  present: boolean;
  /** Somebody else is asked to; tokens of who. */
  urged: { from: number; to: number } | null;
  /** The subject itself is asked or made to by somebody. */
  obliged: boolean;
  /** People are let or kept from. */
  let: boolean;
  /** No finite verb at all: "Repatriating them is …". */
  bare: boolean;
}

const CONSIDERS = /^(?:consider|stud|mull|discuss|explor|weigh|plan)/;
const OBJECT_REACH = 16;
const BARE_REACH = 8;
const COORDINATION_REACH = 25;
const isNominal = (tag: string | undefined): boolean => /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART|ADP|CCONJ|SYM|X)$/.test(tag ?? '');
const isVerb = (doc: TextDocument, i: number): boolean => doc.tag[i] === 'VERB' || doc.tag[i] === 'AUX';

const formOf = (word: string): string => (/ing$/.test(word) ? 'ing' : /(?:ed|ought|aught|ook|ew|eld|ent)$/.test(word) ? 'past' : 'base');
/** Verbs joined by "and" have the same form; "put" has only one. */
const sameForm = (a: string, b: string): boolean => formOf(a) === formOf(b) || /^(?:put|set|let)$/.test(b);

/** Reads leftwards from a verb to its subject. One per cue. */
class ChainReader {
  private readonly chain: Chain;
  private i: number;

  constructor(
    private readonly doc: TextDocument,
    private readonly verb: number,
    private readonly from: number,
  ) {
    this.i = verb - 1;
    this.chain = {
      subjectEnd: verb,
      negative: false,
      intended: false,
      weighed: false,
      considered: false,
      possible: false,
      ought: false,
      passive: false,
      pastPerfect: false,
      former: false,
      present: false,
      urged: null,
      obliged: false,
      let: false,
      bare: true,
    };
  }

  read(): Chain {
    let steps = 0;
    while (this.i >= this.from && steps++ < 40 && this.step()) this.chain.subjectEnd = this.i + 1;
    this.chain.subjectEnd = this.i + 1;
    if (
      this.chain.bare &&
      this.chain.subjectEnd > this.from &&
      isNominal(this.doc.tag[this.chain.subjectEnd - 1]) &&
      !/ing$/.test(this.doc.lower[this.verb]!)
    )
      this.chain.bare = false;
    return this.chain;
  }

  private word(at = this.i): string {
    return at < this.from ? '' : this.doc.lower[at]!;
  }

  private step(): boolean {
    const word = this.word();
    const { chain } = this;
    if (NEGATIONS.has(word)) {
      chain.negative = !chain.negative;
      this.i--;
      return true;
    }
    if (HISTORY.has(word)) chain.former = true;
    if (word === 'to') return this.infinitive();
    if (AUXILIARIES.has(word) && (this.doc.tag[this.i] === 'AUX' || this.doc.tag[this.i] === 'VERB' || word.startsWith("'")))
      return this.auxiliary(word);
    if (this.doc.tag[this.i] === 'ADV' || /^(?:longer|also|still|now|only|even|already|currently|simply|just)$/.test(word)) {
      this.i--;
      return true;
    }
    if (/ing$/.test(this.doc.lower[this.verb]!) && this.i === this.verb - 1) return this.beforeGerund(word);
    if (word === 'and' || word === 'or' || word === 'but' || (word === ',' && this.i === this.verb - 1)) return this.coordination();
    if (governs(word, 'let') && isVerb(this.doc, this.i)) return this.verbGovernor(word);
    if (this.i === this.verb - 1 && /^(?:NOUN|PRON|PROPN)$/.test(this.doc.tag[this.i]!) && formOf(this.doc.lower[this.verb]!) === 'base')
      return this.bareObject();
    return false;
  }

  private auxiliary(word: string): boolean {
    const { chain } = this;
    const next = this.word(this.i + 1);
    if (
      /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/.test(word) &&
      this.i + 1 < this.doc.length &&
      this.i >= this.verb - 3 &&
      /(?:ed|en|ought|one|wn|ven|put|lt|ld|pt|de)$/.test(this.doc.lower[this.verb]!)
    )
      chain.passive = true;
    if (/^(?:will|would|shall|'ll|wo|can|ca|'d)$/.test(word)) chain.intended = true;
    if (POSSIBLE.has(word)) chain.possible = true;
    if (word === 'be' && /^(?:NOUN|PROPN|PRON)$/.test(this.doc.tag[this.i - 1] ?? '')) chain.ought = true;
    if (OUGHT.has(word)) chain.ought = true;
    if (word === 'had' && next !== 'to') chain.pastPerfect = true;
    if (/^(?:is|are|am|'m|'re|does|do)$/.test(word)) chain.present = true;
    chain.bare = false;
    this.i--;
    return true;
  }

  /** "… to" before the verb: what comes before it? */
  private infinitive(): boolean {
    const { chain } = this;
    let g = this.i - 1;
    while (g >= this.from && (this.doc.tag[g] === 'ADV' || NEGATIONS.has(this.word(g)))) {
      if (NEGATIONS.has(this.word(g))) chain.negative = !chain.negative;
      g--;
    }
    if (g < this.from) return false;
    const word = this.word(g);
    chain.bare = false;
    this.i = g;
    if (/^(?:have|has|had)$/.test(word)) {
      chain.ought = true;
      this.i = g - 1;
      return true;
    }
    if (governs(word, 'former') && this.doc.tag[g] !== 'PROPN') {
      chain.former = true;
      this.i = g - 1;
      return true;
    }
    if (!isVerb(this.doc, g) && (governs(word, 'urge') || governs(word, 'oblige')) && !/^(?:bound|due)$/.test(word)) {
      chain.obliged = true;
      this.i = g - 1;
      return true;
    }
    if (isVerb(this.doc, g) || governs(word, 'intend') || governs(word, 'deny') || governs(word, 'weigh')) {
      if (
        isVerb(this.doc, g) &&
        /^(?:be|is|are|was|were|been)$/.test(this.word(g - 1)) &&
        (governs(word, 'urge') || governs(word, 'oblige'))
      ) {
        chain.obliged = true;
        this.i = g - 1;
        return true;
      }
      if (this.verbGovernor(word)) return true;
    }
    return this.objectControl(g);
  }

  /** The governing word stands right before: "plans to", "no intention to", "refused to". */
  private verbGovernor(word: string): boolean {
    const { chain } = this;
    if (governs(word, 'deny')) chain.negative = !chain.negative;
    else if (governs(word, 'weigh')) {
      chain.weighed = true;
      chain.considered ||= CONSIDERS.test(word);
    } else if (governs(word, 'let')) chain.let = true;
    else if (governs(word, 'oblige')) chain.obliged = true;
    else if (governs(word, 'intend')) chain.intended = true;
    else if (!isVerb(this.doc, this.i)) return false;
    const noun = !isVerb(this.doc, this.i);
    if (/^(?:allowed|permitted|authori[sz]ed)$/.test(word) && /^(?:be|been|is|are|was|were|being|'s)$/.test(this.word(this.i - 1)))
      chain.passive = true;
    this.i--;
    if (noun) this.skipNounPhrase();
    chain.bare = false;
    return true;
  }

  /** From a governing noun to the verb that carries it: "has no immediate plans", "made the decision". */
  private skipNounPhrase(): void {
    const { chain } = this;
    let at = this.i;
    for (let n = 0; n < 6 && at >= this.from; n++) {
      const word = this.word(at);
      if (word === 'no') chain.negative = !chain.negative;
      if (/^(?:ADJ|DET|ADV|NUM|NOUN|PART)$/.test(this.doc.tag[at]!) || /^(?:no|its|their|our|his|her|my)$/.test(word)) at--;
      else break;
    }
    if (at >= this.from && isVerb(this.doc, at)) {
      const word = this.word(at);
      if (governs(word, 'deny')) chain.negative = !chain.negative;
      if (governs(word, 'weigh')) chain.weighed = true;
      this.i = AUXILIARIES.has(word) ? at : at - 1;
      if (word === 'out' || /^rule/.test(word)) chain.negative = !chain.negative;
    }
  }

  /** "urged Britain, France and Germany to", "allow them to": a verb with an object before "to". */
  private objectControl(g: number): boolean {
    const { chain } = this;
    const limit = Math.max(this.from, g - OBJECT_REACH);
    for (let k = g; k >= limit; k--) {
      const word = this.word(k);
      if (/^[;:—"]$/.test(word) || (word === 'that' && this.doc.tag[k] !== 'DET')) break;
      const verbal = isVerb(this.doc, k) || /(?:ing|ed)$/.test(word) || /^(?:call|calls|pressure|appeal|demand|request|plea)$/.test(word);
      if (!verbal || k === g) continue;
      if (governs(word, 'urge') || (/^want/.test(word) && this.namesStates(k + 1, g + 1))) chain.urged = { from: k + 1, to: g + 1 };
      else if (governs(word, 'oblige')) chain.obliged = true;
      else if (governs(word, 'let')) chain.let = true;
      else if (governs(word, 'leave')) chain.intended = chain.let = true;
      else if (governs(word, 'prevent') || governs(word, 'deny')) chain.negative = !chain.negative;
      else if (!isVerb(this.doc, k)) continue;
      else {
        chain.intended = true;
        if (/^(?:be|is|are|was|were|been)$/.test(this.word(k - 1))) chain.obliged = true;
      }
      this.i = k - 1;
      chain.passive = false;
      if (chain.urged && /^(?:be|is|are|was|were|been)$/.test(this.word(k - 1)) && /ed$/.test(word)) {
        chain.urged = null;
        chain.obliged = true;
      }
      return true;
    }
    this.i = g;
    return false;
  }

  /** "considering", "no intention of", "hailed X for", "prevent them from" + gerund. */
  private beforeGerund(word: string): boolean {
    const { chain } = this;
    if (governs(word, 'weigh') || governs(word, 'deny') || governs(word, 'support') || governs(word, 'intend')) {
      if (governs(word, 'weigh')) {
        chain.weighed = true;
        chain.considered ||= CONSIDERS.test(word);
      } else if (governs(word, 'deny')) chain.negative = !chain.negative;
      this.i--;
      chain.bare = false;
      return true;
    }
    if (word === 'out' && /^rul/.test(this.word(this.i - 1))) {
      chain.negative = !chain.negative;
      this.i -= 2;
      chain.bare = false;
      return true;
    }
    if (!/^(?:ADP|SCONJ)$/.test(this.doc.tag[this.i]!) && word !== 'to') return false;
    if (word === 'from') return this.keptFrom();
    if (word === 'against') chain.negative = !chain.negative;
    if (word === 'at' && /^look/.test(this.word(this.i - 1))) {
      chain.weighed = true;
      chain.bare = false;
      this.i -= 2;
      return true;
    }
    if (word === 'without' || word === 'instead') return false;
    const before = this.i - 1;
    const governor = this.word(before);
    if (
      word === 'for' &&
      /^(?:NOUN|PROPN|PRON)$/.test(this.doc.tag[before]!) &&
      !governs(governor, 'intend') &&
      !governs(governor, 'support')
    ) {
      this.i = before;
      chain.bare = false;
      return false;
    }
    if (word === 'of' && governor === 'favour') {
      this.i = before - (this.word(before - 1) === 'in' ? 2 : 1);
      return true;
    }
    if (
      before >= this.from &&
      (governs(governor, 'intend') ||
        governs(governor, 'weigh') ||
        governs(governor, 'deny') ||
        governs(governor, 'support') ||
        word === 'against')
    ) {
      this.i = before;
      chain.bare = false;
      return this.verbGovernor(governor) || word === 'against';
    }
    return false;
  }

  /** "fighters that we captured": a verb of a relative clause. */
  private inRelative(k: number): boolean {
    for (let n = k - 1; n >= Math.max(this.from, k - 4); n--) {
      if (RELATIVES.has(this.word(n)) && /^(?:NOUN|PROPN|PUNCT|PRON)$/.test(this.doc.tag[n - 1] ?? '')) return true;
      if (!/^(?:PRON|NOUN|PROPN|AUX|ADV|DET)$/.test(this.doc.tag[n]!)) return false;
    }
    return false;
  }

  private namesStates(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (OTHER_STATES.has(this.word(k)) || this.doc.tag[k] === 'PROPN') return true;
    return false;
  }

  /** "will not help the women return", "let them go home": a verb with an object and no "to". */
  private bareObject(): boolean {
    for (let k = this.i; k >= Math.max(this.from, this.i - BARE_REACH); k--) {
      const word = this.word(k);
      if (/^(?:help|helps|helped|helping|let|lets|letting|assist|assists|assisting)$/.test(word)) {
        this.chain.let = true;
        this.chain.bare = false;
        this.i = k - 1;
        return true;
      }
      if (isVerb(this.doc, k) || !isNominal(this.doc.tag[k])) return false;
    }
    return false;
  }

  private keptFrom(): boolean {
    for (let k = this.i - 1; k >= Math.max(this.from, this.i - OBJECT_REACH); k--) {
      const word = this.word(k);
      if (/^[;:—"]$/.test(word)) break;
      if (!governs(word, 'prevent')) continue;
      this.chain.negative = !this.chain.negative;
      this.chain.let = true;
      this.chain.bare = false;
      if (/^(?:be|been|is|are|was|were|being)$/.test(this.word(k - 1))) this.chain.passive = true;
      this.i = k - 1;
      return true;
    }
    return false;
  }

  /** "will strip them of … and bring": the verb before shares the subject. */
  private coordination(): boolean {
    for (let k = this.i - 1; k >= Math.max(this.from, this.i - COORDINATION_REACH); k--) {
      const word = this.word(k);
      const relative = RELATIVES.has(word) && /^(?:NOUN|PROPN|PUNCT)$/.test(this.doc.tag[k - 1] ?? '');
      if (relative) continue;
      const quotation = this.doc.quotationOf[k]!;
      if (quotation >= 0 && quotation !== this.doc.quotationOf[this.verb]) {
        k = Math.max(this.from, this.doc.quotations[quotation]!.from);
        continue;
      }
      const inTime = /^(?:since|after|before|until)$/.test(word) && /^(?:NUM|PROPN)$/.test(this.doc.tag[k + 1] ?? '');
      if ((CLAUSE_BREAKS.has(word) && !inTime) || word === '"') return false;
      const own = this.i < this.verb - 1;
      if (
        own &&
        isVerb(this.doc, k) &&
        !/ing$/.test(word) &&
        this.word(k - 1) !== 'to' &&
        !this.inRelative(k) &&
        !isParticiple(this.doc, k)
      ) {
        this.i = new ChainReader(this.doc, k, this.from).read().subjectEnd - 1;
        return false;
      }
      if (own || !isVerb(this.doc, k) || !sameForm(word, this.doc.lower[this.verb]!) || this.inRelative(k)) continue;
      this.i = k - 1;
      this.chain.bare = false;
      return true;
    }
    return false;
  }
}

/** Reads the chain of a verb at `verb`, inside a sentence that begins at `from`. */
export const readChain = (doc: TextDocument, verb: number, from: number): Chain => new ChainReader(doc, verb, from).read();
