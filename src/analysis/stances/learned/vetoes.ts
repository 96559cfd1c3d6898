import { isCountry } from '../../../domain/actor.js';
import { axisOf, type StanceLabel } from '../../../domain/stance.js';
import type { ActorMention } from '../../actors/actors.js';
import { isPlace } from '../../actors/place.js';
import { areStates } from '../../actors/untold-states.js';
import type { TextDocument, TokenRange } from '../../text/document.js';
import { firstAtLeast, inside } from '../../text/sorted.js';
import { wordKind } from '../../text/word-kinds.js';
import { isFormer, isUnofficialName } from '../authority.js';
import { isDenied, isRepealed, isRumour } from '../clause.js';
import { isConditional, isOnlyIfGuilty } from '../conditional.js';
import { criticisesTrial, doesLittle, isTribunalLeft, isWrong, rejectsTrial, speaksAgainst } from '../evaluation.js';
import { governs, OTHER_STATES, OUGHT, SPEECH } from '../governors.js';
import { mainSubject } from '../main-subject.js';
import { speaksOfOthers } from '../members.js';
import { heldThen, isOfThePast } from '../of-the-past.js';
import { isDemandOfNobody, isWishOfNobody } from '../official.js';
import { outsiders } from '../outsiders.js';
import { isPrivateHope } from '../private-hope.js';
import { areOthers } from '../reading.js';
import { statementAt } from '../scene.js';
import { isTriedThere } from '../scene-of-crime.js';
import { nationalitiesIn, type ReadingContext } from '../site.js';
import { takesOver } from '../takes.js';
import { bindsNobody, hearsay } from './hearsay.js';
import { isHelper } from './helpers.js';
import type { Candidate } from './holders.js';
import { tellNoStance } from './no-stance-words.js';
import { isNotTheirs } from './not-theirs.js';
import { isOnlyWhere } from './only-where.js';
import { areOfOthersHeld, isForecast, isReportOfStates, isSeizedBySomebody, isVisited } from './others-doing.js';
import { isOthersMind } from './others-mind.js';
import { holdsTwoVoices, statementIn } from './told-in.js';

/** "Letters were delivered to the family home": paper comes home, and nobody with it. */
const PAPER = /^(?:letters?|notices?|documents?|parcels?|packages?|files?|messages?|invitations?)$/;
/** Whoever asks, orders or judges what a government should do, and is none. */
const OUTSIDERS = outsiders(['lawyer', 'politician', 'scholar', 'advocate', 'press', 'clergy', 'paper', 'elder']);
const COURTS = outsiders(['court', 'judgement']);
const BLAMES = /^(?:criticis|criticiz|condemn|accus|sued?$|urg|implor|begg|lobb|slamm|lambast|rebuk|chid|censur)/;
const PRAISES = /^(?:hailed|praised|applauded|commended|deplored|lamented|cheered)$/;
/** Whoever is told something by an office is not asked for anything. */
const TOLD =
  /^(?:parliament|lawmakers?|mps|reporters?|journalists?|deputies|senators?|agenc(?:y|ies)|broadcasters?|media|radio|television)$/;
/** How far before its name a country is asked or blamed. */
const ASKED = 4;

/** A verb that asks or blames: not "told parliament", nor the "Press" of an agency's name. */
const asks = (doc: TextDocument, k: number): boolean =>
  doc.tag[k] !== 'PROPN' &&
  (governs(doc.lower[k], 'urge') || BLAMES.test(doc.lower[k]!)) &&
  !(/^t(?:ell|old)/.test(doc.lower[k]!) && TOLD.test(doc.lower[k + 1] ?? ''));

/** "slammed by a UN watchdog", "hailed by Kurdish officials": who judges what another does. */
const judgedBy = ({ lower }: TextDocument, k: number): boolean =>
  lower[k] === 'by' && (BLAMES.test(lower[k - 1] ?? '') || PRAISES.test(lower[k - 1] ?? ''));

/** "urged Britain to", "called on France to", "Denmark was criticised": what is asked of somebody is not their stance. */
function isAsked(doc: TextDocument, { mention }: Candidate, from: number): boolean {
  if (!mention) return false;
  for (let k = mention.from - 1; k >= Math.max(from, mention.from - ASKED); k--) if (asks(doc, k) || judgedBy(doc, k)) return true;
  const after = doc.lower.slice(mention.to, mention.to + 4);
  return after.some(
    (word, k) =>
      (governs(word, 'urge') || BLAMES.test(word)) && after.slice(0, k).some((each) => /^(?:is|was|been|were|being)$/.test(each)),
  );
}

/** "unlike France, Kosovo has …", "in contrast to Britain", "a neighbour of Britain", "except Norway": who is named beside somebody does not do what they do. */
function isSetAside({ lower, tag }: TextDocument, { mention }: Candidate, from: number): boolean {
  if (!mention) return false;
  let k = mention.from - 1;
  while (k > from && (/^(?:the|and|or|,)$/.test(lower[k]!) || tag[k] === 'PROPN')) k--;
  const before = lower.slice(Math.max(from, k - 2), k + 1).join(' ');
  return /\b(?:unlike|except|except for|(?:in )?contrast (?:to|with)|compared (?:to|with)|as opposed to|thanks to|(?:apart|aside) from|other than|(?:neighbou?r|ally|partner|friend|rival) (?:of|to)|(?:pressure|prodding|criticism|objections) from)$/.test(
    before,
  );
}

const CONSENT = /^(?:consent|approval|permission|answer|reply|response|decision|help|cooperation|co-operation)$/;

/** "tired of waiting for Denmark's consent", "without Danish approval": who has not spoken. */
function isWaitedFor({ lower }: TextDocument, { mention }: Candidate, from: number): boolean {
  if (!mention) return false;
  const at = lower[mention.to] === "'s" ? mention.to + 1 : mention.to;
  if (!CONSENT.test(lower[at] ?? '')) return false;
  return /(?:\bwait(?:s|ed|ing)? for|\bawait(?:s|ed|ing)?|\bwithout|\bpending)(?: the)?$/.test(
    lower.slice(Math.max(from, mention.from - 3), mention.from).join(' '),
  );
}

/** "said Britain had agreed to take them back": told of the subject, not of who tells it, unless it is what they want of it. */
function isToldBySpeaker({ scene }: ReadingContext, clause: TokenRange, { tie, holder }: Candidate, label: StanceLabel): boolean {
  if (tie !== 'speaker' || axisOf(label) === 'justice') return false;
  const { doc } = scene;
  const start = statementIn(scene, clause)?.content[0]?.start;
  if (start === undefined) return false;
  const from = Math.max(clause.from, firstAtLeast(doc.start, start));
  const { actor, others } = mainSubject(scene, from, clause.to);
  if (!actor || actor.code === holder.country || others.includes(holder.country) || !isCountry(actor.code)) return false;
  for (let k = from; k < clause.to; k++) if (OUGHT.has(doc.lower[k]!)) return false;
  return true;
}

/** What courts do to a state, and not to who is tried. */
const ORDERS = /^(?:order|oblig|requir|instruct)(?:s|es|e|ed)?$/;

const OPPOSES = wordKind(/^(?:opposition|shadow|backbench(?:er)?)$/);

/** The court, party or charity that a clause is about decides nothing; a trial is a court's to open, unless it orders the state to. */
function isOutsiders(context: ReadingContext, { from, to }: TokenRange, label: StanceLabel): boolean {
  const { doc } = context.scene;
  const trial = axisOf(label) === 'justice' && !doc.lower.slice(from, to).some((word) => ORDERS.test(word));
  const subject = mainSubject(context.scene, from, to);
  for (let k = from; k < to; k++) if (OPPOSES.at(doc, k)) return true;
  for (let k = subject.from; k < subject.to; k++) if (OUTSIDERS.has(doc.lower[k]!) || (!trial && COURTS.has(doc.lower[k]!))) return true;
  const name = doc.text.slice(doc.start[subject.from], doc.end[Math.max(subject.from, subject.to - 1)]);
  const next = doc.lower[subject.to] ?? '';
  return subject.kind === 'other' && isUnofficialName(name) && (SPEECH.has(next) || governs(next, 'urge') || governs(next, 'leave'));
}

/** How far before a noun "by" may make it who does something, in tokens. */
const AGENT_REACH = 4;

/** "Qatar paid for a flight that took 14 Tunisian children home": who helps with the people of another state takes none of its own home. */
function isWithOthersPeople(context: ReadingContext, clause: TokenRange, { holder }: Candidate): boolean {
  if (!isCountry(holder.country) || context.custodians.has(holder.country)) return false;
  const people = nationalitiesIn(context, clause);
  return people.length > 0 && !people.includes(holder.country);
}

/** "Neighbouring countries have brought home women": what states do that are not told is told of none, whichever the text is about. */
function isOfUntoldStates({ scene }: ReadingContext, { from, to }: TokenRange, { tie, mention }: Candidate): boolean {
  if (tie === 'speaker' || mention !== null) return false;
  if (mainSubject(scene, from, to).kind === 'states') return true;
  const { lower, tag } = scene.doc;
  for (let k = from; k < to - 1; k++) {
    if (!areStates.at(scene.doc, k)) continue;
    if (/^(?:VERB|AUX)$/.test(tag[k + 1]!) || lower.slice(Math.max(from, k - AGENT_REACH), k).includes('by')) return true;
  }
  return false;
}

/** "announced it in Beirut next to Lebanon's security chief": whose host only stands beside. */
function isBeside({ scene }: ReadingContext, { from, to }: TokenRange, { holder }: Candidate): boolean {
  const { doc, actors } = scene;
  const own = inside(actors, from, to).filter(({ code }) => code === holder.country);
  const beside = (m: ActorMention): boolean =>
    /(?:^| )(?:beside|alongside|next to) (?:the )?$/.test(`${doc.lower.slice(Math.max(0, m.from - 3), m.from).join(' ')} `);
  return own.some(beside) && own.every((m) => beside(m) || isPlace(doc, m));
}

/** "has done little to bring them home" */
function isLittleDone({ lower }: TextDocument, { from, to }: TokenRange): boolean {
  for (let k = from + 1; k < to; k++) if (lower[k] === 'to' && doesLittle(lower.slice(Math.max(from, k - 4), k))) return true;
  return false;
}

/** Words in quotation marks that nobody in office is known to have said. */
const isNobodys = (context: ReadingContext, clause: TokenRange, { tie }: Candidate, label: StanceLabel): boolean =>
  tie !== 'speaker' && areNobodys(context, clause, label);

/**
 * Told in the words of nobody in office: but for its speaker nobody holds it, whatever label the weights would give, as {@link isForbidden}
 * finds after them. Asked first, it spares one candidate in eight.
 */
export const bindsSpeakerAlone = (context: ReadingContext, clause: TokenRange): boolean =>
  AXES.every((label) => areNobodys(context, clause, label));

/** Labels of the two kinds that {@link bindsNobody} tells apart. */
const AXES: readonly StanceLabel[] = ['prosecute_at_home', 'repatriate'];

function areNobodys({ scene }: ReadingContext, { from, to }: TokenRange, label: StanceLabel): boolean {
  for (const k of [from, (from + to) >> 1, to - 1]) {
    const statement = statementAt(scene, k);
    if (bindsNobody(hearsay(statement), label) || (statement?.direct && !statement.speaker)) return true;
    const quotation = scene.doc.quotationOf[k]!;
    if (quotation >= 0 && scene.doc.quotations[quotation]!.words > 4) return true;
  }
  return false;
}

/** "sentenced six women and one from Azerbaijan": whoever is tried comes from there. */
const isWhereFrom = ({ lower }: TextDocument, { mention }: Candidate): boolean => mention !== null && lower[mention.from - 1] === 'from';

/** "urged all states to take back and prosecute their nationals", "countries must take them and try them": who asks it of others tries nobody. */
const isAskedOfOthers = (doc: TextDocument, { from, to }: TokenRange): boolean => {
  for (let k = from; k < to; k++) {
    if (OTHER_STATES.has(doc.lower[k]!) && OUGHT.has(doc.lower[k + 1] ?? '')) return true;
    if (!governs(doc.lower[k], 'urge') || doc.tag[k] === 'PROPN') continue;
    for (let n = k + 1; n < Math.min(to, k + ASKED_WHOM); n++) if (OTHER_STATES.has(doc.lower[n]!)) return true;
  }
  return false;
};
/** How far behind a verb of asking those who are asked stand, in tokens. */
const ASKED_WHOM = 6;

/** The last token of a clause; of one that begins with a quotation and ends with who says it, that of the quotation. */
function lastSaid({ quotationOf }: TextDocument, { from, to }: TokenRange): number {
  const quotation = quotationOf[from + 1] ?? -1;
  let last = to - 1;
  if (quotation >= 0) while (last > from + 1 && quotationOf[last] !== quotation) last--;
  return last;
}

/** How long the name of whom a relative clause tells may be, in tokens. */
const ANTECEDENT = 6;

/** Things are handed over, people taken over, or others than whoever might hold it take theirs back. */
function isNoReturn(context: ReadingContext, clause: TokenRange, candidate: Candidate, words: string): boolean {
  const { doc } = context.scene;
  return (
    // "handed weapons to a delegation"
    (!context.matchers.people.has(doc, clause.from, clause.to) && doc.lower.slice(clause.from, clause.to).some(areOthers)) ||
    (context.custodians.has(candidate.holder.country) && (takesOver(words) || areOfOthersHeld(words))) ||
    isWithOthersPeople(context, clause, candidate) ||
    (candidate.mention !== null && speaksOfOthers(doc, candidate.mention, clause.to)) ||
    isVisited(context, clause, candidate) ||
    isReportOfStates(context, clause, candidate)
  );
}

/** The rules of product.md that no learned weight may break: what is not a stance, however much its words sound like one. */
export function isForbidden(
  context: ReadingContext,
  sentence: TokenRange,
  clause: TokenRange,
  candidate: Candidate,
  label: StanceLabel,
): boolean {
  const { doc } = context.scene;
  const last = lastSaid(doc, clause);
  const words = doc.lower.slice(clause.from, clause.to).join(' ');
  return (
    tellNoStance(words, label) ||
    (doc.lower[clause.from] === 'which' &&
      isFormer(doc.lower.slice(Math.max(sentence.from, clause.from - ANTECEDENT), clause.from).join(' '))) ||
    (label === 'repatriate' && speaksAgainst(doc, clause)) ||
    (axisOf(label) === 'return' && PAPER.test(mainSubject(context.scene, clause.from, clause.to).head)) ||
    (label === 'prosecute_at_home' && (isAskedOfOthers(doc, clause) || isTriedThere(context, clause))) ||
    (label === 'revoke_citizenship' &&
      (isRepealed(doc, sentence) ||
        // "Stripping them of citizenship was a mistake."
        doc.lower.slice(clause.from, clause.to).some(isWrong) ||
        isWishOfNobody(context.scene, statementIn(context.scene, clause)) ||
        isDemandOfNobody(doc, clause, statementIn(context.scene, clause)) ||
        isSeizedBySomebody(context, clause))) ||
    (label === 'international_tribunal' && isTribunalLeft(doc, clause)) ||
    (label === 'refuse' && isForecast(context, clause, candidate)) ||
    isOfThePast(doc, sentence, last) ||
    heldThen(doc, clause.from) ||
    (isConditional(doc, last, sentence.from) && !(axisOf(label) === 'justice' && isOnlyIfGuilty(doc, last, sentence.from))) ||
    isRumour(doc, last, sentence.from) ||
    isPrivateHope(context.scene, { from: clause.from, to: last + 1 }, sentence) ||
    isDenied(doc, last, sentence.from) ||
    isAsked(doc, candidate, sentence.from) ||
    isHelper(context, candidate, sentence.from) ||
    isNotTheirs(context, clause, candidate, label) ||
    isSetAside(doc, candidate, sentence.from) ||
    isWaitedFor(doc, candidate, sentence.from) ||
    isToldBySpeaker(context, clause, candidate, label) ||
    (axisOf(label) === 'justice' && (criticisesTrial(words) || rejectsTrial(doc, clause))) ||
    (label === 'prosecute_locally' && isWhereFrom(doc, candidate)) ||
    (label === 'third_country_detention' && doc.lower.slice(clause.from, clause.to).some(areOthers)) ||
    (label === 'repatriate' && isNoReturn(context, clause, candidate, words)) ||
    ((label === 'repatriate' || label === 'prosecute_at_home') && isOnlyWhere(context, candidate, clause.from)) ||
    isLittleDone(doc, clause) ||
    isBeside(context, clause, candidate) ||
    holdsTwoVoices(context.scene, clause) ||
    isOutsiders(context, clause, label) ||
    isOthersMind(context, clause, label) ||
    isOfUntoldStates(context, clause, candidate) ||
    isNobodys(context, clause, candidate, label)
  );
}
