/** The quotation marks that a piece of a text lost at its edges when it was cut out of its sentence. */
export interface MissingMarks {
  /** To stand before it: the words were quoted from before its beginning on. */
  readonly before: '' | '“' | '"';
  /** To stand behind it: the quotation goes on to its end. */
  readonly after: '' | '”' | '’' | '"';
}

const NONE: MissingMarks = { before: '', after: '' };

/** Which marks must be added around the text so that none is open. Never one in the middle: where a text has more than one too few, none is told. */
export function missingMarks(text: string): MissingMarks {
  const curly = count(text, /“/g) - count(text, /”/g);
  if (curly === 1) return { ...NONE, after: '”' };
  if (curly === -1) return { ...NONE, before: '“' };
  if (count(text, /"/g) % 2 === 1) return closesFirst(text) ? { ...NONE, before: '"' } : { ...NONE, after: '"' };
  // A closing one may be an apostrophe ("families’ children"), so only the opening ones tell.
  return count(text, /(?<![\p{L}\p{N}])‘(?=\S)/gu) - count(text, /’(?![\p{L}\p{N}])/gu) === 1 ? { ...NONE, after: '’' } : NONE;
}

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** The first straight mark stands right behind a word: what it closes was opened before the text. */
const closesFirst = (text: string): boolean => /^[^"]*[^\s("]"(?=[\s,.;:!?)]|$)/.test(text);
