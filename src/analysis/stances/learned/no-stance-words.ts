import type { StanceLabel } from '../../../domain/stance.js';
import { isFormer } from '../authority.js';
import { HAD_WISHED, OF_OTHER_STATES } from '../governors.js';
import { WITHOUT_HELP } from '../read-arrival.js';
import { isOfOtherPeople } from '../stripped-others.js';
import { PETTY } from '../trials.js';

/** "She hopes to return": what somebody wishes for herself; a government takes people back, it does not return. */
const LONGS =
  /\b(?:he|she|they|who|we|i|wom[ae]n|m[ae]n|mothers?|fathers?|child|children|famil(?:y|ies)|nationals|citizens|people|detainees|prisoners|fighters) (?:\p{L}+ ){0,4}(?:hope[ds]?|wish(?:ed|es)?|want(?:ed|s)?|long(?:ed|s)) (?:\p{L}+ ){0,3}to (?:return|come|go|be)\b/u;

const PLEADS = /\b(?:beg|begs|begged|begging|implor\w+|plead(?:s|ed|ing)?(?! (?:not )?guilty))\b/;

/** "Nobody will be let back without …": said of the terms, it refuses nobody. */
const ON_TERMS = /\b(?:no|not|n't|never|nobody|none)\b.*\b(?:without|unless|until)\b/;

/** "Those who are guilty must take responsibility": for what they did; who takes back people has it for them. */
const OWN_GUILT =
  /\b(?:tak(?:e|es|en|ing)|took|bear|bears) (?:\p{L}+ )?responsibility\b(?! (?:for|over|of) (?:its|our|your|their|the|these|those|own|all|any|citizens|nationals|people|children|women|men|families)\b)/u;

/** "surrendered to the Afghan authorities": caught, not sent home. */
const SURRENDER =
  /\b(?:surrendered|surrender|surrendering|captured by|gave themselves up)\b(?!.*\b(?:repatriat|home|took back|taken back))/;

/** "The constitution forbids it to take away nationality", "no Swede will lose citizenship": what is not done. */
const KEEPS_CITIZENSHIP =
  /\b(?:forbid|forbids|forbade|forbidden|prohibit\w*|bars?|barred|ends? the practice|cannot|not|never|none|nobody|no (?!longer\b|choice\b|option\b))\b[^.]{0,60}\b(?:citizenship|nationality)\b/;

/** Words that tell of coming, bringing, sending, having or leaving: without one a clause counts people or names where they are, and takes nobody home. */
const MOVES =
  /\b(?:repatriat\w*|return\w*|homecoming|home|back|tak(?:e|es|en|ing)|took|br(?:ing|ings|inging|ought)|fl(?:y|ies|ew|own|ying|ights?)|plane|planes|aircraft|touch(?:es|ed|ing) down|airlift\w*|evacuat\w*|fetch\w*|collect\w*|retriev\w*|receiv\w*|accept\w*|readmit\w*|re-admit\w*|admit\w*|welcom\w*|rescu\w*|recover\w*|hand(?:s|ed|ing)? over|handed|transfer\w*|deport\w*|expel\w*|extradit\w*|s(?:end|ends|ending|ent)|mov(?:e|es|ed|ing)|land(?:s|ed|ing)?|arriv\w*|came|come|comes|coming|responsib\w*|reunit\w*|leav(?:e|es|ing)|out of|get|got|pull\w*|extract\w*|entry|enter|door|own|solution|resettl\w*|reintegrat\w*|clos(?:e|es|ed|ing)|empt(?:y|ied))\b/;

/** "The Home Office removed her citizenship": no home that anybody comes to. */
const HOME_OFFICE = /\bhome (?:office|secretary|affairs)\b/gu;

/** "returning women are arrested", "refers all returnees to the courts": who came back is met, and nobody taken home. */
const WHO_CAME =
  /\b(?:returning (?:wom[ae]n|m[ae]n|mothers?|fighters?|families|jihadists?|militants?|citizens|nationals|members|foreign)|returnees?|deportees?)\b/gu;

/** "called the return of fighters one of the greatest challenges": spoken of as a burden. */
const CHALLENGE = /\bcall(?:s|ed)? the (?:return|repatriation)s?\b.*\b(?:challenge|threat|danger|risk|problem|burden|mistake)s?\b/;

/** "220 had left, of whom 65 had returned": who came back by themselves. */
const CAME_BACK = /\b(?:left|travelled|traveled|gone|joined|went)\b.* (?:had|have|has) (?:since |already )?(?:returned|come back)\b/;

/** "of 10 who had gone, three were back": how many came by themselves. */
const ARE_BACK = /\b(?:left|travelled|traveled|gone|joined|went)\b.* (?:is|are|was|were) back\b/;

/** "required the consent of the mother", "withdrew the residence permit", "will deport foreigners", "the bodies of": terms, and other people than nationals who come home. */
const NO_HOMECOMING =
  /\brequir\w+ (?:the |their |her )?(?:consent|approval|agreement)\b|\bresiden(?:ce|cy) permits?\b|\bdeport\w* (?:foreigners|migrants|criminals)\b|\b(?:bodies|remains|corpses|coffins) of\b|\btak\w+ away (?:\w+ ){0,2}(?:citizenship|nationality|passports?)\b|\b(?:citizenship|nationality) (?:\w+ ){0,3}taken\b|\bbrought to (?:trial|justice)\b(?!.*\b(?:home|back|return))/;

/** "for those whom no country will take": what others do not want. */
const WANTED_BY_NONE = /\b(?:no|whose|other) (?:countr(?:y|ies)|states?|governments?|nations?) (?:will|would|wants?|can|is|are) /;

/** "dropped charges against", "was cleared of": a trial that is over or never was. */
const DROPPED =
  /\b(?:drop(?:s|ped|ping)?|lift(?:s|ed)?|dismiss(?:es|ed)?|withdrew|withdraws?|quash(?:es|ed)?) (?:\p{L}+ ){0,3}(?:charges?|case|cases|proceedings|indictments?|prosecutions?)\b|\b(?:acquitted|cleared of|without charge)\b/u;

/** "She took her four children home": what people do with their own is nobody's policy. */
const OWN_KIN =
  /\b(?:she|he|wom[ae]n|m[ae]n|mothers?|fathers?|parents|grandmothers?|grandparents) (?:\p{L}+ ){0,2}(?:took|brought|flew|got|smuggled|carried|led) (?:her|his|their) (?:\p{L}+ ){0,2}(?:child|children|sons?|daughters?|baby|babies|boys?|girls?|grandchild(?:ren)?|grandsons?|granddaughters?)\b/u;

/** "had sworn it would never": until now. */
const VOWED = /\bhad (?:\p{L}+ )?(?:sworn|vowed)\b/u;

/** "It does not oblige us to send a plane", "nothing forces us to": free not to. */
const UNBOUND =
  /\b(?:not|n't|nothing|nobody|never|no \p{L}+) (?:\p{L}+ )?(?:oblige|force|compel|require|order|obliges|forces|compels|requires|orders|obliged|forced|compelled|required|bound)\b/u;

/** "has not excluded the return", "neither confirmed nor ruled out": left open. */
const NOT_RULED_OUT = /\b(?:not|n't|never|neither|nor) (?:\p{L}+ ){0,3}(?:exclud\w*|rul(?:e|es|ed|ing) out)\b/u;

/** "took three women into custody on their return": met by police or carers, unless they were brought too. */
const MEETS =
  /^(?!.*\b(?:repatriat\w*|br(?:ing|ings|inging|ought)|fl(?:y|ies|ew|own)|airlift\w*|evacuat\w*|fetch\w*|back|home)\b).*\bt(?:ake|akes|aking|aken|ook) (?:[^ ,;]+ ){0,8}(?:in)?to (?:\p{L}+ ){0,2}(?:custody|care|court)\b/u;

/** "set up a team to look into the return", "the inmates had taken hostages": nothing is decided, and nobody taken home. */
const NOBODY_YET = /\b(?:look(?:s|ed|ing)? into|t(?:ake|akes|aken|aking|ook) (?:\p{L}+ )?hostages?)\b/u;

/** "the others may not come" */
const KEPT_OUT = /\b(?:may|must|can|should) (?:not|n't|never) (?:come|return|enter)\b/u;

/** "no women or children have been brought out since October": what has not come about, and nobody's refusal. */
const NONE_SO_FAR =
  /\b(?:no|none|neither|nobody) (?:[^ ,;]+ ){0,6}ha(?:s|ve) (?:\p{L}+ )?been (?:brought|flown|taken|returned|repatriated|fetched|evacuated)\b/u;

/** "We consider their return a humanitarian duty": held to be one. */
const IS_CONSIDERED =
  /\bconsider(?:s|ed)? (?:[^ ,;]+ ){1,8}an? (?:\p{L}+ ){0,2}(?:duty|obligation|priority|responsibility|right|matter)\b/u;

/** "abstained when the council voted for it", "had wanted to leave them there": neither for nor against, or until something came between. */
const NOT_HELD = new RegExp(String.raw`\babstain(?:s|ed|ing)?\b|\bhad (?:\p{L}+ )?(?:${HAD_WISHED})\b`, 'u');

/** Do the words of a clause, whoever is meant, tell something else than a stance of that label? */
export function tellNoStance(words: string, label: StanceLabel): boolean {
  if (isFormer(words) || PLEADS.test(words) || LONGS.test(words) || NOT_HELD.test(words)) return true;
  switch (label) {
    case 'undecided':
      return IS_CONSIDERED.test(words);
    case 'refuse':
      return [NONE_SO_FAR, ON_TERMS, OF_OTHER_STATES, VOWED, WANTED_BY_NONE, NOT_RULED_OUT].some((each) => each.test(words));
    case 'repatriate':
      return (
        [
          CAME_BACK,
          ARE_BACK,
          NO_HOMECOMING,
          WITHOUT_HELP,
          CHALLENGE,
          OWN_GUILT,
          SURRENDER,
          UNBOUND,
          NOT_RULED_OUT,
          MEETS,
          NOBODY_YET,
          KEPT_OUT,
        ].some((each) => each.test(words)) ||
        !MOVES.test(words.replace(WHO_CAME, '').replace(HOME_OFFICE, '')) ||
        OWN_KIN.test(words)
      );
    case 'prosecute_at_home':
      return DROPPED.test(words) || PETTY.test(words);
    case 'revoke_citizenship':
      return KEEPS_CITIZENSHIP.test(words) || isOfOtherPeople(words);
    default:
      return false;
  }
}
