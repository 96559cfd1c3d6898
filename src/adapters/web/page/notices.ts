import { parseDate } from '../../shared/dates.js';
import type { Block } from './blocks.js';

/** Lines that a newsroom's page puts between the paragraphs. Each is a kind; none is a sentence of an article. */
const NOTICES: readonly RegExp[] = [
  /^(?:advertise?ment|advert|sponsored|promoted|loading.{0,20}|close|caption|share|print|e-?mail|comments?|view comments|highlights?|trending|popular|latest|subscribe|sign (?:up|in)|[*•|]+)$/i,
  /^(?:related|read (?:more|also|next)|see (?:more|also)|also read|more (?:on|from|about)|don.t miss|you may (?:also )?like|recommended|watch|listen|up next|most read)\b.{0,20}(?::|$|\.\.\.|…)/i,
  /^(?:read|see|click|tap) (?:here|more)\b/i,
  /^(?:image|photo|picture|media|video|pic)\s*(?:source|copyright|caption|credits?|courtesy|by)?\s*[:©]/i,
  /^(?:image|media) ?(?:caption|copyright)/i,
  /^image \d+ of \d*/i,
  /^(?:\()?(?:image|photo|picture)s?(?: credit)?\s*:/i,
  /^file (?:photo|picture|image|-)/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\ball rights reserved\b/i,
  /^media playback is (?:un|not )supported/i,
  /^(?:sign up|subscribe|join)\b.{0,120}\b(?:newsletter|inbox|e-?mails?|alerts|updates|membership|offers)\b/i,
  /^(?:get|receive)\b.{0,100}\b(?:newsletter|inbox|in your e-?mail|alerts)\b/i,
  /^(?:follow|find|like) (?:us|me|him|her|them|@?\w+|our \w+) on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube|linkedin)\b/i,
  /\bdownload (?:the|our) app\b|\bclick here to (?:get|download|subscribe|sign)/i,
  /^(?:(?:first )?published|(?:last )?updated|posted|modified|created)(?: (?:at|on))?\s*:?\s.{0,60}\d{1,2}[:.,]?\s?\d{2}/i,
  /^by [\p{Lu}][^.!?]{2,60}$/u,
  /^printed from\b/i,
  /^(?:reporting|writing|editing|additional reporting|compiled) by\b.{0,200}$/i,
  /^.{0,40}\bcontributed to this (?:report|story|article)\b/i,
  /^(?:have|got) a (?:tip|story)\b/i,
  /\b(?:may earn|earns?) (?:an? )?(?:affiliate )?commission\b/i,
];

/** Day and time alone, in any order: a dateline's clock, a stamp. */
const STAMP = /^(?:\w{3,9}\.?,? )?(?:\d{1,2} \w{3,9}\.?|\w{3,9}\.? \d{1,2}),? \d{4}\b.{0,30}$/;

/** What stands between the pieces of a bar under a headline: "12 March 2026, 05:30 UTC | Jane Roe | Font size + | Print". */
const BAR = /\s[|•·]\s/;
const LONGEST_BAR = 200;

/** A bar that tells the day of publication; a paragraph ends as a sentence does. */
const isBar = (text: string): boolean =>
  text.length < LONGEST_BAR && !/[.!?]["”’]?$/.test(text) && BAR.test(text) && text.split(BAR).some((piece) => STAMP.test(piece));

/** The clock of a post ("05:30 GMT", "11.20am"). */
const CLOCK = /^(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?$/i;

/** A day alone, in other letters than English ones, which the stamp knows. */
const isForeignDay = (text: string): boolean =>
  text.length < 40 && /\p{Nd}/u.test(text) && /[^\s\p{ASCII}]/u.test(text) && parseDate(text) !== null;

/** Words that names of authors are joined with. */
const JOINED: ReadonlySet<string> = new Set('and & of for in de la van von der den al bin with'.split(' '));

/** "By Ida Falk and Bo Renn in Saint Orlo": two capital words at least; one could be the first of a heading. */
function isByline(text: string): boolean {
  if (text.length > 80 || !/^by:?\s/i.test(text)) return false;
  const words = text.split(/[\s,|]+/).slice(1);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || JOINED.has(word));
}

/** A block all of links is a way to somewhere else, not a sentence. */
const LINK_SHARE = 0.8;
const LINK_WORDS = 4;

/** Cells hold data: a name that is a link, a number that stands alone. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption', 'dt', 'dd']);

/** Is the block a notice of the page rather than a part of the article? */
export function isNotice({ text, linked, element }: Block): boolean {
  if (CELLS.has(element.localName)) return false;
  if (linked >= LINK_SHARE * text.length && text.split(' ').length >= LINK_WORDS) return true;
  if (text.length >= 400) return false;
  const isStamp = text.length < 60 && (STAMP.test(text) || CLOCK.test(text) || isForeignDay(text));
  return isStamp || isBar(text) || isByline(text) || NOTICES.some((notice) => notice.test(text));
}
