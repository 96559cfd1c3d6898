/** Control characters but tab and line feed: they say nothing, steer terminals, and PostgreSQL stores no NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Foreign text as it may be stored and shown: line ends as line feeds, no control characters, no half surrogate pairs.
 * Cleaned before anything points into it, so that offsets stay true.
 */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed();
