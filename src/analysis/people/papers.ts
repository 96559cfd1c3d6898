import { nounPhraseEndingAt, nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { Resolved, Resolver } from './resolver.js';
import { textOf } from './setting.js';

type Resolve = (range: TokenRange) => Resolved | null;

/** Longest way from a document to its issuer ("a statement posted on Monday by …"), in tokens. */
const ISSUER_REACH = 8;

/** "The report puts the number of …": what the document does, not how it came ("a statement posted by …"). */
const isPredicate = (doc: TextDocument, k: number): boolean => doc.tag[k] === 'VERB' && !ISSUED.test(doc.lower[k]!);
const FIGURES = oneOf('figures|numbers|statistics|data');
const SEEN = /^(?:seen|obtained|read|reviewed|viewed)$/;
const ISSUED =
  /^(?:posted|issued|published|released|sent|signed|written|made|put|distributed|circulated|carried|obtained|seen|read|compiled|prepared|drawn|drafted|commissioned|leaked|dated|emailed|shared|provided|filed|tabled|submitted|delivered|presented|cited|attributed)$/;

/** A paper of which the text does not tell whose it is. */
const paperItself = ({ setting: { doc } }: Resolver, source: TokenRange): Resolved => ({
  speaker: { name: null, role: textOf(doc, source.from, source.to), country: null },
  source,
  plural: false,
  person: false,
  gender: null,
});

/** "a statement by the ministry", "the letter": whose words a document holds; null when the source is none. */
export function documentIssuer(resolver: Resolver, source: TokenRange, range: TokenRange, resolve: Resolve): Resolved | null {
  const { doc, roles, actorAt } = resolver.setting;
  const isPaper = (word: string): boolean => roles.documents.has(word) || roles.reports.has(word) || FIGURES.has(word);
  let head = range.from;
  while (head < range.to && !isPaper(doc.lower[head]!)) head++;
  if (head >= range.to || roles.heads.has(doc.lower[head + 1] ?? '')) return null;
  const owner = ownerOf(resolver, { from: range.from, to: head + 1 });
  if (owner) return resolve(owner);
  // "a Central Command statement"
  const issuing = actorAt.get(head - 1);
  if (issuing && issuing.naming !== 'demonym' && issuing.naming !== 'name') return resolve({ from: issuing.from, to: head });
  const issuer = issuerBehind(doc, head, /^(?:by|from|of)$/);
  if (issuer === 'seen') return paperItself(resolver, source);
  if (issuer) return resolve(issuer);
  const told = doc.lower[range.from] === 'the' && head + 1 === range.to ? toldBefore(resolver, doc.lower[head]!, source.from) : null;
  if (told) return 'speaker' in told ? { ...told, source } : resolve(told);
  const last = resolver.past.at(-1);
  const near = last && roles.documents.has(doc.lower[head]!) && doc.paragraphOf[source.from]! - doc.paragraphOf[last.source.from]! <= 2;
  // Of what was said by somebody whom nobody names there is no paper, and an indictment is a prosecutor's.
  const issues = last && (!last.person || last.speaker.name !== null || last.speaker.country !== null) && !OF_COURT.test(doc.lower[head]!);
  return near && issues && doc.lower[range.from] === 'the' ? { ...last, source } : null;
}
const OF_COURT = /^indictments?$/;

/** "by the ministry" behind the noun of a paper: whose it is; "seen" where only who read it is told, null where neither is. */
function issuerBehind(doc: TextDocument, head: number, links: RegExp): TokenRange | 'seen' | null {
  const end = doc.sentences[doc.sentenceOf[head]!]!.to;
  for (let k = head + 1; k < Math.min(end, head + 1 + ISSUER_REACH); k++) {
    if (doc.quotationOf[k]! >= 0 || /^[,.;:]$/.test(doc.lower[k]!) || doc.tag[k] === 'AUX' || isPredicate(doc, k)) return null;
    // "a letter seen by the daily"
    if (SEEN.test(doc.lower[k]!) && doc.lower[k + 1] === 'by') return 'seen';
    if (links.test(doc.lower[k]!)) return nounPhraseStartingAt(doc, k + 1, end, false);
  }
  return null;
}

/** How far back "the report" reaches, in tokens. */
const TOLD_WITHIN = 300;

/** "A report by the commissioner … The report", "In a letter, 14 senators asked … The letter": whose paper of that kind the text told before; null where it did not. */
function toldBefore({ setting: { doc, actorAt }, past }: Resolver, noun: string, at: number): TokenRange | Resolved | null {
  for (let k = at - 1; k >= Math.max(0, at - TOLD_WITHIN); k--) {
    if (doc.lower[k] !== noun || doc.quotationOf[k]! >= 0) continue;
    const floor = doc.sentences[doc.sentenceOf[k]!]!.from;
    const phrase = nounPhraseEndingAt(doc, k, floor);
    const owner = phrase && doc.lower.indexOf("'s", phrase.from);
    if (phrase && owner && owner > phrase.from && owner < k) return { from: phrase.from, to: owner };
    const issuing = actorAt.get(k - 1);
    if (issuing?.naming === 'body' || issuing?.naming === 'government') return issuing;
    const issuer = issuerBehind(doc, k, /^(?:by|from)$/);
    if (issuer && issuer !== 'seen') return issuer;
    const spoke =
      doc.lower[floor] === 'in' && k - floor < OPENING
        ? past.find((r) => r.source.from > k && doc.sentenceOf[r.source.from] === doc.sentenceOf[k])
        : undefined;
    if (spoke) return spoke;
  }
  return null;
}
/** "In an open letter to the prime minister": how far into its sentence the paper stands. */
const OPENING = 6;

/** "Her report", "Kest's letter": whose it is; null where that is not told. */
function ownerOf({ setting: { doc } }: Resolver, { from, to }: TokenRange): TokenRange | null {
  if (/^(?:his|her)$/.test(doc.lower[from]!)) return { from, to: from + 1 };
  for (let k = from + 1; k < to - 1; k++) if (doc.lower[k] === "'s") return { from, to: k };
  return null;
}
