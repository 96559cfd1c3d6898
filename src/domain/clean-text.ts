/** Control characters but tab and line feed: they say nothing, steer terminals, and PostgreSQL stores no NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A carriage return, any of these, or a surrogate, of which a text may have whole pairs: one look that most texts pass. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/;

/**
 * Foreign text as it may be stored and shown: line ends as line feeds, no control characters, no half surrogate pairs.
 * Cleaned before anything points into it, so that offsets stay true.
 */
export const cleanText = (text: string): string =>
  UNUSUAL.test(text) ? text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed() : text;
