import { pieces } from '../text/letters.js';
import {
  ASKED_FOR_COMMENT,
  BAR,
  BIOGRAPHY,
  BYLINE,
  CAPTION_SIGNS,
  CREDITED,
  DATE_LABEL,
  END_OF_ARTICLE,
  ENDS_LIKE_BODY,
  LINK_LABEL,
  MAY_BE_CAPTION,
  NOTE,
  OPENINGS,
  PAGE_VOICE,
  POST_SIGNATURE,
  REPORTS,
  RUBRIC,
  TIMESTAMP,
  WEAK_CAPTION,
} from './patterns.js';

/** Paragraphs longer than this are the article, whatever they say. */
const LONGEST_FURNITURE = 700;
const LONGEST_CAPTION_WORDS = 45;
const LONGEST_HEADLINE_WORDS = 18;
/** Share of paragraphs without a full stop from which on it tells nothing. */
const LOOSE_STYLE = 0.5;
/** Captions that repeat a quotation of the body are looked for this often; more is no page. */
const MOST_REPEATED = 100;

interface Paragraph {
  readonly text: string;
  readonly words: number;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  /** Stands behind an empty line. */
  readonly apart: boolean;
}

/** So many characters tell whether a paragraph ends as a sentence does. */
const END = 16;
/** Its writer's initials may stand behind the full stop: "… have returned. (ABC)"; so may the marks of bold type. */
const ENDS_SENTENCE = /[.!?…:;,]["'’”»)\]*_]*(?: \(\p{Lu}{2,5}\))?$/u;
/** "Roe said: …": a quotation of the body whose full stop was lost. */
const INTRODUCES = /\b(?:said|says|told|added|wrote)\b|:/;
/** Holds a number, a quotation or a verb of saying. */
const TELLS = /[\d"“‘]|\b(?:said|says?)\b/;
const ENDS_QUOTE = /["'’”»)]$/;
/** As one pattern: a paragraph is asked once, not nine times. */
const OPENING = new RegExp(OPENINGS.map(({ source }) => `(?:${source})`).join('|'), 'i');

function readParagraphs(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  let apart = false;
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line.length > 0) out.push({ text: line, words: pieces(line), closed: ENDS_SENTENCE.test(line.slice(-END)), apart });
    apart = line.length === 0;
  }
  return out;
}

function isFurnitureByItself({ text, closed, words }: Paragraph): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  if (OPENING.test(text) && !(closed && REPORTS.test(text) && !/^date \d{4}/i.test(text))) return true;
  if (NOTE.test(text) || TIMESTAMP.test(text) || BYLINE.test(text) || ((!closed || text.endsWith(':')) && DATE_LABEL.test(text)))
    return true;
  if (!closed && BAR.test(text) && text.split(BAR).some((piece) => TIMESTAMP.test(piece))) return true;
  if (ASKED_FOR_COMMENT.test(text) || /^\W*$/.test(text) || /^\(\p{Lu}[\p{Lu}\s/-]+\)$/u.test(text)) return true;
  if (words <= LONGEST_CAPTION_WORDS && MAY_BE_CAPTION.test(text) && CAPTION_SIGNS.some((pattern) => pattern.test(text))) return true;
  if (words > LONGEST_CAPTION_WORDS) return false;
  if (RUBRIC.test(text) && !ENDS_LIKE_BODY.test(text)) return true;
  return !closed && (WEAK_CAPTION.test(text) || CREDITED.test(text) || PAGE_VOICE.test(text));
}

/** Letters and digits alone: captions repeat the body with other marks. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words inside the quotation that ends a paragraph ("Roe said: 'It is right to act'"), else null. */
function closingQuotation(text: string): string | null {
  const open = Math.max(text.lastIndexOf(" '"), text.lastIndexOf(' ‘'), text.lastIndexOf(' "'), text.lastIndexOf(' “'));
  return ENDS_QUOTE.test(text) && open > 0 ? bare(text.slice(open)) : null;
}

/** An item of a list: "– 12 women were brought to Oslo". */
const ITEM = /^(?:[•·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s/;

/** Per paragraph whether it is an item of a list that the text itself opens with a colon. */
function itemsOf(paragraphs: readonly Paragraph[]): boolean[] {
  const items: boolean[] = [];
  paragraphs.forEach(({ text }, k) => {
    items.push(k > 0 && ITEM.test(text) && (items[k - 1]! || paragraphs[k - 1]!.text.endsWith(':')));
  });
  return items;
}

const isHeadline = (paragraph: Paragraph): boolean => !paragraph.closed && paragraph.words <= LONGEST_HEADLINE_WORDS;

/** Right behind a label headlines may ask and quote as well: "‘Please take us home!’". */
const isLink = ({ text, words }: Paragraph): boolean => words <= LONGEST_HEADLINE_WORDS && !ENDS_LIKE_BODY.test(text);

/** Where the headlines behind a label end: the first may look as it likes, and so may all that stand under it in one block, or when nothing else follows. */
function linksEnd(paragraphs: readonly Paragraph[], label: number): number {
  let end = label + 1;
  while (end < paragraphs.length && isLink(paragraphs[end]!)) end++;
  if (end === paragraphs.length) return end;
  let plain = label + 1;
  if (plain < end) plain++;
  const block = paragraphs[label]!.apart;
  while (plain < end && (isHeadline(paragraphs[plain]!) || (block && !paragraphs[plain]!.apart))) plain++;
  return plain;
}

/** Captions, subheadings and headlines: paragraphs without an end among paragraphs that have one. */
function markOpenParagraphs(paragraphs: readonly Paragraph[], flags: boolean[], text: string): void {
  const body = paragraphs.filter((_, k) => !flags[k]);
  const open = body.filter(({ closed }) => !closed);
  if (open.length > body.length * LOOSE_STYLE && body.length > 2) return;
  let whole: string | null = null;
  let looks = 0;
  // The last one may be a sentence that breaks off, but hardly one that tells something right behind furniture.
  const isOwn = open.length <= 2 && !(flags.at(-2) && TELLS.test(paragraphs.at(-1)!.text));
  const last = paragraphs.length - (isOwn ? 1 : 0);
  const items = itemsOf(paragraphs);
  paragraphs.forEach((paragraph, k) => {
    if (flags[k] || items[k] || paragraph.closed || k >= last || paragraph.words > LONGEST_CAPTION_WORDS) return;
    const quoted = closingQuotation(paragraph.text);
    let repeated = false;
    if (quoted !== null && quoted.length > 0 && looks++ < MOST_REPEATED) {
      whole ??= bare(text);
      repeated = whole.indexOf(quoted) !== whole.lastIndexOf(quoted);
    }
    flags[k] = quoted === null || repeated || (paragraph.words <= LONGEST_HEADLINE_WORDS && !INTRODUCES.test(paragraph.text));
  });
}

/** What its neighbours tell of a paragraph: posts with their signature, headlines beside "Read more", all after the end. */
function markByNeighbours(paragraphs: readonly Paragraph[], flags: boolean[]): void {
  const half = paragraphs.length / 2;
  paragraphs.forEach((paragraph, k) => {
    const before = paragraphs[k - 1];
    if (POST_SIGNATURE.test(paragraph.text) && paragraph.words <= LONGEST_CAPTION_WORDS) {
      flags[k] = true;
      if (before && before.text.length <= LONGEST_FURNITURE) flags[k - 1] = true;
    }
    if (LINK_LABEL.test(paragraph.text)) {
      if (before && k > 1 && isHeadline(before)) flags[k - 1] = true;
      flags.fill(true, k, linksEnd(paragraphs, k));
    }
    if (k >= half && END_OF_ARTICLE.test(paragraph.text)) flags.fill(true, k);
    if (k >= half && BIOGRAPHY.test(paragraph.text) && paragraph.text.length <= LONGEST_FURNITURE) flags[k] = true;
  });
}

/**
 * Which paragraphs of a text are page furniture, of which no fact is made: captions and credits, "Read more" and the
 * headlines beside it, bylines, timestamps, share, cookie and subscription lines, embedded posts, headlines above the
 * text. One flag per paragraph, as `TextDocument` counts them (runs between line breaks that hold a token). When in
 * doubt a paragraph is body. Linear in the length of the text.
 */
export function findFurniture(text: string): boolean[] {
  const paragraphs = readParagraphs(text);
  const flags = paragraphs.map(isFurnitureByItself);
  markByNeighbours(paragraphs, flags);
  markOpenParagraphs(paragraphs, flags, text);
  return flags;
}
