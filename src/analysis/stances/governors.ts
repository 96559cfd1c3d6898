import type { TextDocument } from '../text/document.js';

/**
 * Words that govern a verb ("plans to …", "refused to …", "urged Britain to …") and what they make of it. General
 * English of government news; the topic's own verbs are in its pack.
 */
export type Governor =
  /** wants or is about to */
  | 'intend'
  /** does not want to */
  | 'deny'
  /** has not made up its mind */
  | 'weigh'
  /** wants somebody else to */
  | 'urge'
  /** is made to by somebody else */
  | 'oblige'
  /** lets or helps people do it */
  | 'let'
  /** keeps people from doing it */
  | 'prevent'
  /** leaves it to others */
  | 'leave'
  /** is for it */
  | 'support'
  /** takes back a decision or turns down a request */
  | 'undo'
  /** does what somebody asked or ordered */
  | 'comply'
  /** no longer true */
  | 'former';

const LISTS: Readonly<Record<Governor, string>> = {
  intend:
    'vote votes voted voting plan plans planned planning intend intends intended intending intention intentions aim aims aimed aiming hope hopes hoped hoping seek seeks sought seeking prepare prepares prepared preparing decide decides decided deciding decision agree agrees agreed agreeing pledge pledges pledged pledging vow vows vowed vowing promise promises promised promising commit commits committed commitment continue continues continued continuing begin begins began begun start starts started starting work works worked working try tries tried trying stand stands stood ways move moves moved moving want wants wanted wish wishes need needs needed ready readiness willing willingness set due determined able likely expected expects proposes propose proposed attempt attempts effort efforts operation operations mission missions step steps measure measures obligation duty responsibility right going keen eager happy look looking looks bill law legislation powers power fast-track push pushing efforts policy strategy programme program chose choose opted opt managed moves pushes pushed excuse excuses scheme order goal reason option campaign process agreement agreements arrangement arrangements appetite inclination desire enthusiasm interest mood',
  deny: 'refuse refuses refused refusing refusal decline declines declined declining reluctant reluctance slow unwilling unwillingness hesitate hesitates hesitated hesitant fail fails failed failing failure loath unable oppose opposes opposed opposing opposition dispute disputes disputed disputing contest contests contested contesting reject rejects rejected rejecting rejection resist resists resisted resisting stop stops stopped stopping halt halts halted halting suspend suspends suspended suspending avoid avoids avoided avoiding block blocks blocked blocking veto vetoed against exclude excludes excluded abandon abandons abandoned abandoning scrap scrapped shelve shelved dropped cancelled canceled',
  weigh:
    'consider considers considered considering weigh weighs weighed weighing study studies studied studying examine examines examined examining discuss discusses discussed discussing discussion discussions debate debates debated debating mull mulls mulled mulling explore explores explored exploring assess assesses assessing whether undecided possibility prospect idea question issue talks talk proposal possibilities feasibility how thinking reconsider reviewing review divided split torn minds',
  urge: 'urge urges urged urging ask asks asked asking call calls called calling press presses pressed pressing pressure pressured pressuring persuade persuades persuaded persuading convince convinced convincing encourage encourages encouraged encouraging demand demands demanded demanding appeal appeals appealed appealing request requests requested requesting implore implored lobby lobbied lobbying invite invited tell told expects expect expected expecting beg begged warn plea pleaded begs begging exhort exhorted recommend recommends recommended rely relies relied relying',
  oblige:
    'oblige obliges obliged force forces forced forcing compel compels compelled require requires required requiring order orders ordered ordering rule instruct instructed sue sued suing steamrollered pressured bound',
  let: 'allow allows allowed allowing let lets letting permit permits permitted permitting enable enables enabled enabling help helps helped helping assist assists assisted assisting facilitate facilitates facilitated facilitating authorise authorised authorises authorize authorized authorizes support',
  prevent:
    'prevent prevents prevented preventing stop stops stopped stopping bar bars barred barring ban bans banned banning block blocks blocked blocking prohibit prohibits prohibited prohibiting keep keeps kept keeping deter deters deterred exclude excluded excluding forbid forbids forbade forbidden forbidding',
  leave: 'leave leaves left leaving want wants wanted prefer prefers preferred',
  support:
    'support supports supported supporting favour favours favoured favor favors favored back backs backed backing approve approves approved approving approval welcome welcomes welcomed announce announces announced announcing carry carries carried complete completes completed conduct conducts conducted organise organised organises organize organized resume resumes resumed resuming insist insists insisted advocate advocates advocated endorse endorses endorsed propose proposes proposed ensure ensures ensured secure secures secured arrange arranged arranges accelerate accelerated order orders ordered introduce introduces introduced launch launched launches expedite expedited lead leads led oversee oversaw',
  undo: 'reverse reverses reversed reversing overturn overturns overturned overturning withdraw withdraws withdrew withdrawn withdrawing revoke revokes revoked revoking retract retracts retracted retracting rescind rescinds rescinded end ends ended ending lift lifts lifted lifting dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed turn turns turned turning drop drops dropped dropping scrap scraps scrapped shelve shelves shelved abandon abandons abandoned cancel cancels cancelled canceled freeze freezes froze frozen ignore ignores ignored ignoring refuse refuses refused reject rejects rejected rejecting renege reneged backtrack backtracked brush brushes brushed brushing shrug shrugs shrugged spurn spurns spurned defy defies defied defying wave waved',
  comply:
    'accept accepts accepted accepting grant grants granted granting heed heeds heeded heeding honour honours honoured honor honors honored obey obeys obeyed obeying comply complies complied complying bow bows bowed bowing yield yields yielded agree agrees agreed agreeing implement implements implemented execute executes executed fulfil fulfils fulfilled fulfill fulfills meet meets met',
  former: 'used',
};
const TABLE = new Map<string, Set<Governor>>();
for (const kind of Object.keys(LISTS) as Governor[]) {
  for (const word of LISTS[kind].split(' ')) TABLE.set(word, (TABLE.get(word) ?? new Set<Governor>()).add(kind));
}

/** True when the word governs what follows in this way. */
export const governs = (word: string | undefined, kind: Governor): boolean => word !== undefined && (TABLE.get(word)?.has(kind) ?? false);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATIONS = set("not n't n’t never no nor neither without hardly cannot nobody none");
export const AUXILIARIES = set(
  "be is are was were been being am 's 're 'm have has had having 've 'd do does did will would shall 'll wo ca can could may might must should ought sha",
);
export const POSSIBLE = set('could may might possibly perhaps potentially');
/** Is the word at a token one of these, and not the month of May? */
export const isPossible = ({ lower, tag }: TextDocument, at: number): boolean =>
  POSSIBLE.has(lower[at] ?? '') && !/^(?:NOUN|PROPN)$/.test(tag[at]!);
export const OUGHT = set('must should ought need needs shall');
/** Words that open a clause of condition. */
export const CONDITIONS = set('if unless once provided supposing lest');
export const RELATIVES = set('who which that whom whose');
export const SPEECH = set(
  'say says said saying tell tells told telling announce announces announced announcing confirm confirms confirmed insist insists insisted insisting state states stated warn warns warned warning add adds added adding stress stresses stressed stressing reiterate reiterates reiterated reiterating repeat repeats repeated repeating declare declares declared declaring explain explains explained explaining claim claims claimed argue argues argued arguing believe believes believed indicate indicates indicated reveal reveals revealed write writes wrote reply replied pledge pledged promise promised vow vowed underline underlined emphasise emphasised emphasize emphasized note notes noted signal signalled signaled think thinks outline outlined outlining report reported',
);
/** Words that end a clause on its left. */
export const CLAUSE_BREAKS = set(
  '; : — that because although though while whereas as after before when where whether since but if unless until so than',
);
/** Other governments, as those who are asked. */
export const OTHER_STATES = set(
  'countries country nations allies governments states others capitals embassies partners members europe europeans west',
);
/** Is the word at a place one of those, or the end of "the international community", "the rest of the world"? */
export const meansOtherStates = (words: readonly string[], k: number): boolean =>
  OTHER_STATES.has(words[k]!) ||
  (words[k] === 'community' && words[k - 1] === 'international') ||
  (words[k] === 'world' && words[k - 2] === 'of' && words[k - 3] === 'rest');
export const HISTORY = set('previously formerly long initially originally traditionally hitherto once');

/** "the detainees of other states", "other countries' fighters". */
export const OF_OTHER_STATES =
  /\b(?:of (?:\w+ )?(?:other|third|foreign) (?:countries|states|nations|nationality|nationalities|governments)|(?:other|third) (?:countries|states|nations) ['’])/;

/** Behind "had": wished until something came between. */
export const HAD_WISHED = 'wanted|hoped|wished|intended|planned|meant';
