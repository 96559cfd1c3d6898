import type { FigureEvent, Group } from '../domain/figure.js';
import type { Authority, StanceLabel, StancePart } from '../domain/stance.js';

/** How a label is said of a country: `word` what it says or wants, `deed` what it did. `{}` stands for the people concerned. */
interface Wording {
  readonly word: string;
  readonly deed: string;
}

const ORIGIN: Record<StanceLabel, Wording> = {
  repatriate: { word: 'wants to take back {}', deed: 'has taken back {}' },
  repatriate_children_only: { word: 'takes back children only', deed: 'has taken back children only' },
  case_by_case: { word: 'decides case by case on {}', deed: 'has decided case by case on {}' },
  refuse: { word: 'refuses to take back {}', deed: 'has refused to take back {}' },
  undecided: { word: 'has not decided about {}', deed: 'has put off deciding about {}' },
  prosecute_at_home: { word: 'wants {} tried at home', deed: 'has put {} on trial at home' },
  prosecute_locally: { word: 'wants {} tried where they are held', deed: 'has left {} to be tried where they are held' },
  international_tribunal: { word: 'wants {} before an international tribunal', deed: 'has acted for an international tribunal' },
  revoke_citizenship: { word: 'wants to strip {} of citizenship', deed: 'has stripped {} of citizenship' },
  third_country_detention: { word: 'wants {} held in a third country', deed: 'has moved {} to a third country' },
};

const CUSTODIAN: Record<StanceLabel, Wording> = {
  ...ORIGIN,
  repatriate: { word: 'wants to send {} back to their countries', deed: 'has sent {} back to their countries' },
  repatriate_children_only: { word: 'hands over children only', deed: 'has handed over children only' },
  refuse: { word: 'refuses to hand over {}', deed: 'has refused to hand over {}' },
  prosecute_at_home: { word: 'wants {} tried in their own countries', deed: 'has handed over {} for trial in their own countries' },
  prosecute_locally: { word: 'wants to try {} itself', deed: 'has put {} on trial itself' },
};

const URGING: Record<StanceLabel, Wording> = {
  repatriate: { word: 'urges other countries to take back {}', deed: 'has helped other countries to take back {}' },
  repatriate_children_only: {
    word: 'urges other countries to take back children',
    deed: 'has helped other countries to take back children',
  },
  case_by_case: { word: 'urges other countries to decide case by case on {}', deed: 'has had other countries decide case by case on {}' },
  refuse: { word: 'urges other countries not to take back {}', deed: 'has kept other countries from taking back {}' },
  undecided: { word: 'has not decided what to ask of other countries about {}', deed: 'has put off asking other countries about {}' },
  prosecute_at_home: { word: 'urges other countries to try {} at home', deed: 'has had {} put on trial in their own countries' },
  prosecute_locally: { word: 'urges that {} be tried where they are held', deed: 'has helped to try {} where they are held' },
  international_tribunal: { word: 'urges an international tribunal for {}', deed: 'has acted for an international tribunal' },
  revoke_citizenship: { word: 'urges other countries to strip {} of citizenship', deed: 'has had other countries strip {} of citizenship' },
  third_country_detention: { word: 'urges that {} be held in a third country', deed: 'has had {} moved to a third country' },
};

const STANCES: Record<StancePart, Record<StanceLabel, Wording>> = { origin: ORIGIN, custodian: CUSTODIAN, urging_others: URGING };

const EVERYONE: Record<StancePart, string> = { origin: 'its nationals', custodian: 'foreign nationals', urging_others: 'their nationals' };

const peopleOf = (group: Group, part: StancePart): string => (group === 'everyone' ? EVERYONE[part] : group);

/** What a stance says in plain words, to follow the country's name ("refuses to take back women"). */
export function stanceWords(
  stance: {
    readonly stance: StanceLabel;
    readonly group: Group;
    readonly part: StancePart;
    readonly deed: boolean;
  },
  people = peopleOf(stance.group, stance.part),
): string {
  const wording = STANCES[stance.part][stance.stance];
  return (stance.deed ? wording.deed : wording.word).replace('{}', people);
}

const AUTHORITY: Record<Authority, string> = {
  head: 'head of state or government',
  minister: 'minister',
  named_official: 'official',
  unnamed_official: 'unnamed official, so only reported',
  law: 'law or court-confirmed act',
};
/** On whose word a stance rests, in plain words. */
export const authorityWords = (authority: Authority): string => AUTHORITY[authority];

const PART: Record<StancePart, string> = {
  origin: 'on its own nationals',
  custodian: 'on foreigners it holds',
  urging_others: 'towards other countries',
};
export const partWords = (part: StancePart): string => PART[part];

const EVENT: Record<FigureEvent, string> = {
  travelled: 'travelled to join',
  detained: 'held',
  returned: 'returned',
  repatriated: 'repatriated',
  killed: 'killed',
  prosecuted: 'prosecuted',
  convicted: 'convicted',
  stripped: 'stripped of citizenship',
  deported: 'deported',
  escaped: 'escaped',
  wanted: 'wanted',
};
/** What happened to the people counted, in plain words. */
export const eventWords = (event: FigureEvent): string => EVENT[event];

const GROUP: Record<Group, string> = { men: 'men', women: 'women', children: 'children', orphans: 'orphans', everyone: 'everyone' };
export const groupWords = (group: Group): string => GROUP[group];

const LABEL: Record<StanceLabel, string> = {
  repatriate: 'take back',
  repatriate_children_only: 'children only',
  case_by_case: 'case by case',
  refuse: 'refuse',
  undecided: 'undecided',
  prosecute_at_home: 'try at home',
  prosecute_locally: 'try where held',
  international_tribunal: 'tribunal',
  revoke_citizenship: 'strip citizenship',
  third_country_detention: 'third country',
};
/** A label in a word or two, as a column's title. */
export const labelWords = (label: StanceLabel): string => LABEL[label];
