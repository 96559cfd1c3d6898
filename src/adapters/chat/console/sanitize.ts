const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
/** One-character forms of "ESC [" and "ESC ]". */
const CSI = String.fromCharCode(0x9b);
const OSC = String.fromCharCode(0x9d);

/** Whole escape sequences with their parameters, so that "[31m" does not stay behind as litter. */
const SEQUENCES = new RegExp(
  [
    `(?:${ESC}\\]|${OSC})[^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)`,
    `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`,
    `${ESC}[PX^_][^${ESC}]*${ESC}\\\\`,
    `${ESC}[ -/]*[0-~]`,
  ].join('|'),
  'g',
);

/**
 * Controls, lone surrogates, and invisible format characters (direction marks, soft hyphens, tags). The joiners, which many scripts and
 * emoji need, stay.
 */
const STEERING = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Foreign text as it may go to a terminal: it can neither steer it nor break a line, since white space of any kind becomes one space. */
export function forTerminal(text: string): string {
  return text.replace(SEQUENCES, '').replace(/\s+/gu, ' ').replace(STEERING, '');
}
