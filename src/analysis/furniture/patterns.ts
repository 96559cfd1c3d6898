/**
 * How page furniture reads in English news pages. Every expression is anchored or bounded, so that it is linear, and is
 * tried on one paragraph at a time.
 */

/** Whole paragraphs that are furniture by what they begin with, unless they report what somebody said. */
export const OPENINGS: readonly RegExp[] = [
  /^(?:read (?:more|also|next)\b|also read\b|see (?:also|more)\b|more (?:on this|stories|from)\b|related(?: (?:stories|articles?|topics?|news|content))?(?:\s*:|$)|don['’]?t miss\b|you (?:may|might) also (?:like|enjoy|be interested)\b)/i,
  /^(?:recommended(?: for you)?|trending(?: now)?|most (?:read|popular)|top stories|in other news|agencies|print(?: this)?|e-?mail(?: this)?|tweet|whatsapp|facebook|copy link|\d+ comments?|one comment|no comments?|comments?(?:\s*\(\d+\))?)$/i,
  /^[[(]?(?:related|watch|listen|read|more|tags?|topics?|keywords|filed under|category|categories|share|source|sources|via|author|written by|editor|photos?|photograph|picture|image|video|credit|caption|gallery|infographic)\s*[:|]/i,
  /^(?:image|photo|picture|media|video) (?:caption|source|credit|copyright)\b/i,
  /^this (?:(?:article|story|piece|post) (?:(?:was|is|has been|had been) )?(?:first |originally |also )?(?:published|appeared|appears|syndicated|republished|produced)|(?:article|story|report|piece|post) (?:was|has been|had been) (?:updated|amended|corrected))\b/i,
  /^(?:list (?:of \d+ items|\d+ of \d+)|end of list|skip to|scroll (?:down|to)|jump to|back to top|click here|tap here|sign (?:up|in)|log in|subscribe|newsletter|(?:follow|like) us\b|follow our\b|join us|download (?:our|the) app|advert(?:isement|ising)?|sponsored (?:content|by)|donate)\b/i,
  /^(?:get (?:the|our)\b.{0,80}\b(?:inbox|newsletter|app|delivered)\b|for (?:the latest|more) (?:headlines|news|stories)\b|support (?:our|us)\b.{0,40}\bjournalism\b)/i,
  /^(?:leave a (?:reply|comment)|your email address will|required fields|post a comment|join the conversation|exit mobile|share (?:this|on|via|with)\b|like this:)/i,
  /^(?:this (?:web)?site uses cookies|we use cookies|cookie (?:policy|settings|consent)|privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved|copyright\b|©|\(c\) ?\d{4}|manage consent|by (?:continuing|signing up|clicking|using)\b.{0,80}\b(?:agree|consent|accept)\b)/i,
  /^(?:\W*font\s*:|\d+ min(?:ute)?s? (?:read|ago)\b|estimated reading|reading time|reporting by|additional reporting|editing by|edited by|compiled by|\(?with (?:inputs|reporting|files) from|pic\.twitter\.com)/i,
  /^date \d{4}-\d{2}-\d{2}\b/i,
];

/** "Published: 4 May 2021": only where nothing like a sentence follows. */
export const DATE_LABEL =
  /^(?:issued|published|updated|posted|modified|last (?:updated|modified)|first published|date)(?: on| at)?\s*[:\-–|]?\s*(?:$|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;

/** A paragraph that reports what somebody said is body whatever it begins with. */
export const REPORTS = /\b(?:said|says|told|according to|announced|stated)\b/i;

/** Signs of a caption or of a picture's credit, anywhere in a paragraph. */
export const CAPTION_SIGNS: readonly RegExp[] = [
  /\((?:file|pictured|file (?:image|photo|picture)|stock (?:image|photo)|image|photo|handout|above|left|right|centre|center)\)\W*$/i,
  /\bpictured\s*:|\bfile (?:photo|image|picture)\b|\(file image\)/i,
  /[[(](?:file(?: photo)?\s*:)?[^()[\]]{0,60}(?:AFP|AP|AP Photo|Reuters|REUTERS|Getty(?: Images)?|EPA|EPA-EFE|AAP|PA|PA Wire|Twitter|Facebook|Anadolu(?: Agency)?|AA|Shutterstock|Rex|Alamy|Wikimedia(?: Commons)?|screengrab|Supplied)[\])]\W*$/,
  /[[(](?:photo(?:graph)?|image|picture|pic|credit|source|file)s?(?: by| credit| courtesy(?: of)?)?\s*[:/][^()[\]]{1,60}[\])]\W*$/i,
  /(?:^|[.!?:]\s*)(?:photo(?:graph)?|image|picture|credit|source)s?\s*(?:by|credit|courtesy(?: of)?)?\s*:\s*[^.]{1,60}\W*$/i,
  /^(?:an? )?(?:image grab|screengrab|file photo|image grab taken)\b/i,
];

/** What each of them needs: looked for at once, and few paragraphs hold any. */
export const MAY_BE_CAPTION = /[([:]|pictured|file|image|screengrab/i;

/** "… are held there. Jane Roe/EPA", "Getty Images Around 900 children live there": a paragraph without a full stop, with its picture's credit. */
export const CREDITED =
  /^(?:File |Handout )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage)s? (?:by|courtesy of|taken by) \p{Lu}|(?:^|[\s(])(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+ ?\/ ?(?:AFP|AP|Reuters|REUTERS|Getty(?: Images)?|EPA|EPA-EFE|AAP|PA|Anadolu|Shutterstock|Alamy|dpa|TASS)\W*$|^(?:Getty Images|AFP|Reuters|REUTERS|EPA|PA Media|Shutterstock|Alamy|Anadolu) \p{Lu}/u;

/** In a paragraph without a full stop these are enough for a caption. */
export const WEAK_CAPTION = /\((?:[^()]{0,20}\b)?(?:pictured|left|right|above|centre|center)(?:[^()]{0,20})\)|\bpictured\b/i;

/** What a page says of its own article. */
export const NOTE = /^(?:corrections?|clarifications?|editor(?:['’]s|s['’])? note)(?: \([^)]{1,40}\))?\s*[:–—]/i;

/** A line that is a date or a time and nothing else. */
export const TIMESTAMP =
  /^(?:\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s*\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s*\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[\s,|–—-]*(?:at\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:am|pm)?\s*(?:[A-Z]{2,4}|\(?GMT[+-]?\d*\)?)?)?\W*$/i;

/** What stands between the pieces of a bar under a headline: "12 March 2026, 05:30 UTC | Jane Roe | Print". */
export const BAR = /\s[|•·]\s/;

/** "By Jane Roe", "By our correspondent in Paris", not "By then, Denmark had …": capitals tell, so letters are not taken for one another. */
export const BYLINE =
  /^[Bb][Yy]\s+(?:\p{Lu}[\p{L}.'’-]*(?:\s+|,\s*|$)|(?:and|for|in|at|of|the|de|da|van|von|bin|al|el|our|an?|staff|special|correspondents?|reporters?|writers?|agencies)(?:\s+|,\s*|$)){1,10}$/u;

/** A biography of the author. */
export const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){2,4}is (?:an? |the )?(?:[\p{L}'’-]+\s+){0,5}(?:editor|reporter|journalist|correspondent|writer|columnist|contributor)\b/iu;

/** "The Daily Herald has contacted the ministry for comment." */
export const ASKED_FOR_COMMENT =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+|the\s+){1,5}(?:has|have) (?:contacted|approached|reached out to|asked) [^.“"]{1,140} for (?:\p{L}+ )?(?:comment|response|a response|a statement)\W*$/iu;

/** The line that signs a post of a social network: "— Jane Roe (@jroe) May 3, 2021". */
export const POST_SIGNATURE = /^[—–-]+\s*[^()]{1,60}\(@\w{1,30}\)/;

/** Lines after which only readers' comments and other articles come. */
export const END_OF_ARTICLE =
  /^(?:leave a (?:reply|comment)|your email address will not|related (?:stories|articles|news)$|more (?:stories|from [^.]{1,40})$|you (?:may|might) also like|(?:post|add) a comment|(?:readers['’]? |view |show |all )?comments?(?: \(\d+\))?$|\d+ comments?$|join the discussion)/i;

/** A line that announces the headlines of other articles. */
export const LINK_LABEL =
  /^(?:(?:what to )?read (?:more|also|next)|related(?: (?:stories|articles?|news|content))?|see also|more on this(?: story)?|keep reading|also (?:read|in the news)|(?:editor['’]?s|our) picks?|(?:most|more) (?:read|viewed|popular|shared)|(?:the )?latest(?: (?:news|stories|headlines))?|(?:recommended|top|trending|popular|featured|sponsored)(?: (?:stories|articles|now|for you))?|trending|up next|in (?:other news|case you missed it)|elsewhere|around the web|from our partners|you (?:may|might) also (?:like|be interested in))\s*[:»>]*\s*$/i;

/** What a headline of another kind of article begins with: "Explainer: Who are the 12 women?". A sentence of the body may begin so too. */
export const RUBRIC =
  /^(?:read|also read|watch|listen|live|video|podcast|opinion|comment|editorial|explainer|explained|analysis|timeline|quiz|poll|gallery|in pictures|in photos|long read|feature|factbox|up next|don['’]?t miss|trending(?: now)?|(?:info)?graphics?|\p{L}+ graphics?|map|chart|the (?:[\p{L}'’]+ ){1,3}view|(?:top|best|readers?['’]?s?) comments?)(?: ?[:|]|\s[–—-]) ?/iu;

/** What only a page asks of its readers, and the card of somebody's post. */
export const PAGE_VOICE =
  /\b(?:(?:click|tap) (?:here|to|on)|vote now|cast your vote|take our poll|have your say|tell us (?:what|how|why|in)|(?:story|article) continues|read (?:the|his|her|our) full)\b|(?:^|\s)@\w{2,30}\s*[·•]\s/i;

/** Headlines may end so; a sentence of the body ends with a full stop. */
export const ENDS_LIKE_BODY = /[.…:;,]["'’”»)\]*_]*$/;
