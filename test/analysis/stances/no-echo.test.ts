import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

/** Stances of the first country alone: what the others are said to do, want or be is another thing. */
const others = (text: string, first: string): string[] => briefly(text).filter((each) => !each.startsWith(first));

describe('no echo', () => {
  it.each([
    ['Denmark refuses to take back its fighters, as does the Norwegian opposition.', 'DK'],
    ['Denmark refuses to take back its fighters, as does Norway’s far right.', 'DK'],
    ['Denmark refuses to take back its fighters, as does a lawyer in Sweden.', 'DK'],
    ['Norway refuses to take back its fighters, as do many in Denmark.', 'NO'],
    ['Norway brought home a sick child. So did aid groups from Denmark.', 'NO'],
    ['France brought home 40 children in July. So did charities in Sweden.', 'FR'],
    ['Germany brought home 12 women. Its courts have convicted ten, as have Swedish ones.', 'DE'],
    ['Germany has refused to bring home the men. Neither is Denmark a party to the tribunal talks.', 'DE'],
    ['Denmark will not take back the men. So is Sweden, whose courts are full.', 'DK'],
    ['Sweden stripped a woman of her citizenship, as is Denmark’s right under the treaty.', 'SE'],
    ['Germany took home eight women, as was Denmark told by the Kurds.', 'DE'],
    ['Germany has brought home 12 women. Norway has been asked to follow suit.', 'DE'],
    ['Germany has brought home 12 women. Norway is being pressed to do the same.', 'DE'],
    ['Germany has brought home 12 women. Families hope Norway will do the same.', 'DE'],
    ['Germany has brought home 12 women. The mothers hope that Norway follows suit.', 'DE'],
    ['Germany has brought home 12 women. Experts doubt that Norway will follow suit.', 'DE'],
    ['Germany has brought home 12 women. It is not known whether Norway did the same.', 'DE'],
    ['Germany has brought home 12 women. Norway would do the same if the security service agreed.', 'DE'],
    ['Germany has brought home 12 women, unlike Norway, which has done so too rarely.', 'DE'],
    ['Germany has refused to bring home the men. Turkey did the same with its own Kurdish critics.', 'DE'],
    ['Denmark will bring home the children but, as Norway has, leave the men.', 'DK'],
  ])('%s', (text, first) => {
    expect(others(text, first)).toEqual([]);
  });
});

describe('states, ideas, flights and envoys that are others', () => {
  it.each([
    'Countries that have brought home their women are among Denmark’s allies.',
    'Countries that refuse to take back fighters are Denmark’s closest allies.',
    'Countries that refuse to take back their fighters are, Turkey says, leaving it alone.',
    'Countries that have taken back women are pressing Denmark and Norway to do likewise.',
    'Dutch diplomats travelled to Roj to see the mothers. They want to bring their children to the Netherlands and are waiting for papers.',
    'Norwegian officials visited the women. They want to bring their children home but fear arrest.',
    'Norway and Sweden were sued by mothers in the camp. They want to bring their children home.',
    'The families of two women sued Denmark and Sweden. Both want to bring their daughters home.',
    'An international tribunal is not an idea that Sweden supports.',
    'The idea of an international tribunal, unlike the option that Denmark backs, has failed.',
    'The prisons deal, a plan that Denmark supports, has nothing to do with an international tribunal for IS fighters.',
    'The court that Denmark wants to build in Tingbjerg is no international tribunal for IS fighters.',
    'A smuggling ring’s operation brought a woman from al-Hol to Jordan.',
    'An overnight operation brought two sisters to Turkey, from where they hope to reach Belgium.',
    'The flight took two IS widows to Kazakhstan on their way to Russia.',
    'An operation by smugglers brought two women home to Denmark from the camp.',
    'Danish mothers were received by representatives of the German government in Berlin, where they pleaded for the women in Syria.',
    'Danish families were received by a delegation of the Kurdish administration when they visited the camp.',
    'The children were received by a delegation of the Norwegian Red Cross.',
    'The Danish children were received by Norwegian diplomats in Erbil.',
    'Yazidi survivors from the camps were received by a German delegation.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
