import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { cleanText } from '../../domain/clean-text.js';

/** What is read of one text; the rest of it is left out. */
const MAX_HTML = 20_000;

/** Elements whose content is no text. */
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object']);

/** Between these and what stands beside them is no space: they mark words, not blocks. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);

/**
 * The text of a feed's HTML, or text that may be HTML, on one line. Read as a stream of tags without building a document: headlines and
 * summaries come by the ten thousand.
 */
export function plainText(html: string): string {
  const source = html.length > MAX_HTML ? html.slice(0, MAX_HTML) : html;
  return cleanText(withoutReferences(/[<&]/.test(source) ? textOf(source) : source))
    .replace(/\s+/g, ' ')
    .trim();
}

/** References that are left in a text were escaped once too often. Tags are not looked for again: "<b>" in a text may be meant. */
const REFERENCE =
  /&(?:#\d{2,7}|#x[\da-f]{2,6}|amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip|[a-z](?:acute|grave|uml|circ|cedil|tilde));/gi;
const MOST_OFTEN = 2;

function withoutReferences(text: string): string {
  let plain = text;
  for (let time = 0; time < MOST_OFTEN && plain.includes('&'); time++)
    plain = plain.replace(REFERENCE, (reference) => decodeHTML(reference));
  return plain;
}

function textOf(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    ontext(run) {
      if (hidden === 0) text += run;
    },
    onopentagname(name) {
      if (NO_TEXT.has(name)) hidden++;
      else if (!INLINE.has(name)) text += ' ';
    },
    onclosetag(name) {
      if (NO_TEXT.has(name)) hidden--;
      else if (!INLINE.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text;
}
