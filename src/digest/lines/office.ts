/** What offices are called, and over what they are set: words that some outlets write large and others small. */
const WORD =
  '(?:prime|deputy|vice|first|acting|foreign|interior|justice|home|defen[cs]e|immigration|public|safety|security|social|health|education|family|european|affairs|trade|finance|state|special|national|federal|permanent|chief|senior|minister|secretary|president|premier|chancellor|ambassador|envoy|commissioner|coordinator|spokes(?:man|woman|person)|representative|prosecutor|judge|adviser|advisor|director|general|commander|attorney)';
const OFFICE =
  /\b(?:minister|secretary|president|premier|chancellor|ambassador|envoy|commissioner|coordinator|spokes(?:man|woman|person)|representative|prosecutor|judge|advis[eo]r|director|commander)\b/i;
/** "Minister of Foreign Affairs", "Minister for Health and Social Affairs". */
const OVER = `(?:of|for)(?: the)?(?: and| ${WORD})+`;
const RUN = new RegExp(`\\b(?:${WORD}[ -])*${WORD}(?:(?<=minister|secretary) ${OVER})?\\b`, 'gi');
/** What keeps its capital in the middle of an office: it is a name. */
const NAMES = /^(?:European|National|Federal)$/;

/** One spelling for one office in all outlets: "Danish Foreign Minister" and "Danish foreign minister" are the latter, names keep their capitals. */
export const officeWords = (role: string): string =>
  role
    .replace(/\bU\.N\.?(?= )/g, 'UN')
    .replace(/\bU\.S\.?(?= )/g, 'US')
    // "the camp's director": whose office it is was said in the article; a name needs none.
    .replace(/^(?=(?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*['’]s )(?!the |an? |his |her |its |their )/u, 'the ')
    .replace(RUN, (run) => (OFFICE.test(run) ? run.replace(/\p{L}+/gu, (word) => (NAMES.test(word) ? word : word.toLowerCase())) : run));
