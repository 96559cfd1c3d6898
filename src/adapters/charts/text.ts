/** Width of a text in pixels at a size. */
export type Measure = (text: string, style: TextStyle) => number;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

const ELLIPSIS = '…';

/** The text in at most `most` lines of `width`, broken between words; what does not fit ends in an ellipsis. */
export function wrapped(text: string, width: number, style: TextStyle, measure: Measure, most = 2): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (measure(longer, style) <= width) {
      open = longer;
      continue;
    }
    // A dot between two parts does not stand alone at the end of a line.
    if (open !== '') lines.push(open.replace(/ ·$/, ''));
    open = word;
  }
  lines.push(open);
  const kept = lines.slice(0, most);
  const rest = lines.slice(most - 1).join(' ');
  if (lines.length > most) kept[most - 1] = rest;
  return kept.map((line) => shortened(line, width, style, measure));
}

/** The text, cut to the width. */
export function shortened(text: string, width: number, style: TextStyle, measure: Measure): string {
  if (measure(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(characters.join('').trimEnd() + ELLIPSIS, style) > width) characters.pop();
  return characters.join('').trimEnd() + ELLIPSIS;
}
