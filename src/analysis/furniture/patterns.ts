/**
 * How page furniture reads in English news pages. Every expression is anchored or bounded, so that it is linear, and is
 * tried on one paragraph at a time.
 */

/** Whole paragraphs that are furniture by what they begin with. */
export const OPENINGS: readonly RegExp[] = [
  /^(?:read (?:more|also|next|the full)|also read|see (?:also|more)|more (?:on this|stories|from)|related(?: (?:stories|articles?|topics?|news|content))?\b(?:\s*:|$)|recommended(?: for you)?$|don'?t miss\b|you may also like|most (?:read|popular)|trending|top stories|in other news)\b/i,
  /^(?:related|watch|listen|read|more|tags?|topics?|keywords|filed under|category|categories|share|source|sources|via|author|written by|editor|photos?|photograph|picture|image|video|credit|caption|gallery|infographic)\s*:/i,
  /^(?:skip to|scroll (?:down|to)|jump to|back to top|click here|tap here|swipe|sign (?:up|in)\b|log in|subscribe|newsletter|follow (?:us|our)|join (?:us|our)|download (?:our|the)|get (?:the|our) (?!.{0,40}\b(?:said|says)\b).{0,60}\b(?:inbox|newsletter|app|delivered)\b|for (?:the latest|more) (?:headlines|news|stories)|advert(?:isement|ising)?\b|sponsored|promoted|support (?:our|us)\b.{0,40}journalism|donate)/i,
  /^(?:leave a (?:reply|comment)|your email address|required fields|post a comment|\d+ comments?$|one comment$|no comments?$|comments?(?:\s*\(\d+\))?$|join the conversation|exit mobile|print(?: this)?$|e-?mail(?: this)?$|tweet$|whatsapp$|facebook$|copy link|share (?:this|on|via|with)\b|like this)/i,
  /^(?:this (?:web)?site uses cookies|we use cookies|by (?:continuing|signing up|clicking|using)|cookie|privacy policy|terms (?:of|and)|all rights reserved|copyright|©|\(c\) ?\d{4}|manage consent)/i,
  /^(?:issued|published|updated|posted|modified|last (?:updated|modified)|first published|date)(?: on| at)?\s*[:\-–|]?\s*(?:$|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i,
  /^(?:\W*font\s*:|\d+ min(?:ute)?s? (?:read|ago)|estimated reading|reading time|reporting by|additional reporting|editing by|edited by|compiled by|with (?:inputs|reporting|files) from|\(?with inputs from|agencies$|pic\.twitter\.com)/i,
];

/** Signs of a caption or of a picture's credit, anywhere in a paragraph. */
export const CAPTION_SIGNS: readonly RegExp[] = [
  /\((?:file|pictured|file (?:image|photo|picture)|stock (?:image|photo)|image|photo|handout|above|left|right|centre|center)\)\W*$/i,
  /\bpictured\s*:|\bfile (?:photo|image|picture)\b|\(file image\)/i,
  /[[(](?:file(?: photo)?\s*:)?[^()[\]]{0,60}(?:AFP|AP|AP Photo|Reuters|REUTERS|Getty(?: Images)?|EPA|EPA-EFE|AAP|PA|PA Wire|Twitter|Facebook|Anadolu(?: Agency)?|AA|Shutterstock|Rex|Alamy|Wikimedia(?: Commons)?|screengrab|Supplied)[\])]\W*$/,
  /(?:^|[.!?:]\s*)(?:photo(?:graph)?|image|picture|credit|source)s?\s*(?:by|credit|courtesy(?: of)?)?\s*:\s*[^.]{1,60}\W*$/i,
  /^(?:an? )?(?:image grab|screengrab|file photo|image grab taken)\b/i,
];

/** In a paragraph without a full stop these are enough for a caption. */
export const WEAK_CAPTION = /\((?:[^()]{0,20}\b)?(?:pictured|left|right|above|centre|center)(?:[^()]{0,20})\)|\bpictured\b/i;

/** A line that is a date or a time and nothing else. */
export const TIMESTAMP =
  /^(?:\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s*\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s*\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[\s,|–—-]*(?:at\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:am|pm)?\s*(?:[A-Z]{2,4}|\(?GMT[+-]?\d*\)?)?)?\W*$/i;

/** "By Jane Roe", "Jane Roe – Outlet", "Jane Roe in Paris". */
export const BYLINE = /^(?:by\s+)(?:\p{Lu}[\p{L}.'’-]*(?:\s+|,\s*|$)|(?:and|for|in|at|of|the)\s+){1,10}$/iu;

/** A biography of the author. */
export const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){2,4}is (?:an? |the )?(?:[\p{L}-]+\s+){0,5}(?:editor|reporter|journalist|correspondent|writer|columnist|contributor)\b/iu;

/** "The Daily Herald has contacted the ministry for comment." */
export const ASKED_FOR_COMMENT =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+|the\s+){1,5}(?:has|have) (?:contacted|approached|reached out to|asked) [^.“"]{1,140} for (?:\p{L}+ )?(?:comment|response|a response|a statement)\W*$/iu;

/** The line that signs a post of a social network: "— Jane Roe (@jroe) May 3, 2021". */
export const POST_SIGNATURE = /^[—–-]+\s*[^()]{1,60}\(@\w{1,30}\)/;

/** Lines after which only readers' comments and other articles come. */
export const END_OF_ARTICLE =
  /^(?:leave a (?:reply|comment)|your email address will not|related (?:stories|articles|news)$|more (?:stories|from [^.]{1,40})$|you may also like|post a comment)/i;

/** A line that announces the headlines of other articles. */
export const LINK_LABEL = /^(?:read (?:more|also|next)|related(?: (?:stories|articles?))?|see also|more on this|also read)\s*[:»>]*\s*$/i;
