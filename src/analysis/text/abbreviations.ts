const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stand before a name: the full stop after them never ends a sentence. */
export const BEFORE_NAME = words(
  `Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Det Insp Gen Lt Col Sgt
  Cpl Pvt Capt Cmdr Cdr Maj Brig Adm Comr St Ste Sr Sra Mgr Msgr Vs vs No Nos Art Arts Sec Fig Vol pp Ed Eds Dist Mt Ft`,
);

/** May stand at the end of a sentence: what follows decides. */
export const ANYWHERE = words(
  `Jr Inc Corp Co Cos Ltd Bros Assn Dept Univ Inst Ave Blvd Rd Bldg etc al approx est pop bn mn km kg ft hr hrs min mins sq
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va
  Vt Wash Wis Wyo Ont Que`,
);

/** Words that open a sentence far more often than they go on after an abbreviation ("in the U.S. He said"). */
export const OPENERS = words(
  `the a an he she it we they i you this that these those there his her its their our my but and so yet or if when while
  as after before since because although though in on at by for from with under during of to according asked what who how
  why where then now also meanwhile however`,
);

/** A single capital ("J." in a name) or capitals with stops ("U.S."), the last stop included. */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.)+$/u.test(word);
