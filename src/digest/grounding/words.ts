/** Words as a set, from a text with white space between them. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const NEGATIONS = words('not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely non unlike');
const MODALS = words(
  `may might can could will would shall should must ought need likely unlikely possible possibly perhaps maybe probable probably potentially
  reportedly allegedly alleged apparently seemingly presumably supposedly suspected unconfirmed unproven disputed unclear expected
  planned proposed intended considering willing ready able`,
);
const CONDITIONS = words(
  `if unless until till once when whenever provided providing whether except excluding but although though however despite instead rather
  pending depending subject only while assuming barring otherwise because`,
);
const SPEECH = words(
  `said say says saying told tell tells telling according claimed claims claim claiming announced announces announcing stated states stating
  confirmed confirms wrote writes reported reports reporting argued argues warned warns denied denies quoted quoting cited citing insisted
  insists admitted believes believe believed thinks thought suggested suggests alleges estimates`,
);
/** Words that bound a number, or say how many without a digit. */
const AMOUNTS = words(
  `about around nearly almost roughly approximately estimated least most more less fewer over under up down some several many few all every
  both each half third quarter dozen dozens hundred hundreds thousand thousands million millions billion billions zero one two three four
  five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety percent per first second twice double single pair score scores majority minority total`,
);
/** When it was: a line without it would tell old news as new. */
const TIMES = words(
  `january february march april june july august september october november december ago last earlier previously former formerly yesterday
  today tomorrow next year years month months week weeks decade decades century since recently already still`,
);

export type WordKind = 'negation' | 'modality' | 'number' | 'speaker' | 'time';

/** What a word does to the sentence around it; null for one that only carries content. `word` as it is written. */
export function kindOfWord(word: string): WordKind | null {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const parts = lower.split(/['-]/);
  const any = (set: ReadonlySet<string>): boolean => set.has(lower) || parts.some((part) => set.has(part));
  if (/\p{N}/u.test(word) || any(AMOUNTS)) return 'number';
  if (lower.endsWith("n't") || any(NEGATIONS)) return 'negation';
  if (any(MODALS) || any(CONDITIONS) || word === 'May') return 'modality';
  if (any(SPEECH)) return 'speaker';
  return any(TIMES) ? 'time' : null;
}

/** A clause that opens so tells more about the words before it. */
export const RELATIVE = words('who whom whose which where including');
/** A phrase that opens so says in which circumstances; without it the sentence says the same, where it says what happened. */
export const CIRCUMSTANCE = words(
  `after before following during amid amidst speaking adding joining marking ending raising bringing making leaving sparking prompting
  drawing addressing visiting opening closing`,
);
