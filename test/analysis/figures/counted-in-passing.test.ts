import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value COUNTRY unit" of each number that the shipped topic reads in a text. */
const read = (text: string): string[] =>
  figuresOf(text, { units }).map(
    ({ value, max, unit, country }) => `${max === null ? value : `${value}-${max}`} ${country ?? '-'} ${unit}`,
  );

describe('people whose families, parents or keepers are told of', () => {
  test.each([
    [
      'Canada has brought home women from Roj. The Toronto lawyer Peter Alsop, who represents the families of seven of the detainees, said it was late.',
      ['7 CA detainees'],
    ],
    ['The families of nine Swedish children in al-Roj have written to the ministry.', ['9 SE Swedish children']],
    ['A Brussels judge is hearing complaints by the families of 12 Belgian women held in Roj.', ['12 BE Belgian women']],
    ['The committee in Geneva is examining a petition by the grandparents of 14 Finnish children in Roj.', ['14 FI Finnish children']],
    ['A lawyer for the families of 32 Danish women held in Roj went to court.', ['32 DK Danish women']],
    ['Canada has brought home women from Roj. A complaint by six families in Toronto is pending.', []],
    // Somebody's own, but some of those just counted.
    [
      'Dutch officials brought home eight children from Roj. The father of two of the children was killed in 2018.',
      ['8 NL children', '2 NL children'],
    ],
    ['Dutch officials brought home eight children from Roj. One mother of three said that she was glad.', ['8 NL children']],
    ['The mother of three Swedish boys in Roj said she was glad.', []],
    // Each of them: no count for one.
    ["Denmark's delegation to Baghdad said it would look at each of its 31 prisoners.", ['31 DK prisoners']],
    ['The Dutch embassy in Baghdad said it would visit each of its 18 detainees before the summer.', ['18 NL detainees']],
    // Whose country it is.
    [
      "Austria kept silent. Hungary's interior minister, Tibor Anka, said his country had three nationals in Kurdish custody.",
      ['3 HU nationals'],
    ],
    ["Slovakia's envoy told Belgian lawmakers that his country had 12 citizens in the camps.", ['12 SK citizens']],
    ['The Latvian minister said that her country still had about eight nationals in the camps, unlike Estonia.', ['8 LV nationals']],
    // Taken along; fled with; not there.
    ['The Finnish woman went to Syria with her three sons in 2014.', ['3 FI sons']],
    ['The court in Munich found that Anja K., a German, moved to Raqqa with her two girls in 2015.', ['2 DE girls']],
    ['The Danish reporter spoke with her two colleagues about Syria.', []],
    ['The nurse came to dinner with her three sons, and spoke of her work in Roj.', []],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('ones and few', () => {
  test.each([
    ['Switzerland has brought back just one four-year-old girl from the camps.', ['1 CH girl']],
    ['Warsaw has repatriated one six-year-old girl from Roj and one man, tried in Gdansk last year.', ['1 PL girl', '1 PL man']],
    ['Vienna brought home two 30-year-old women and one boy from al-Hol in March.', ['2 AT women', '1 AT boy']],
    ['One boy in the camp said that he was cold.', []],
    // One more went.
    ['In 2013, 31 people left Aalborg in Denmark for Syria. In 2016 just one man left.', ['31 DK people', '1 DK man']],
    ['Sweden counts returnees from Syria. In the office only one person left early.', []],
    ["Only one person left the hall when the minister spoke of Sweden's fighters in Syria.", []],
    ['In 2013, 31 people left Aalborg in Denmark for Syria. The unit at the ministry is small now: one woman left.', ['31 DK people']],
    ['Denmark watches who goes to Syria. In 2016 one man left.', []],
    ['About 24 people left Malta for Syria in 2014. The next year only one man left.', ['24 MT people', '1 MT man']],
    // Who went, and who writes.
    ['Three Belgian schoolgirls left for Syria in 2015.', ['3 BE Belgian schoolgirls']],
    ['Turkey deported two schoolgirls from Ghent who were on their way to Islamic State.', ['2 - schoolgirls']],
    ['Some 40 schoolgirls sent drawings to the camp.', []],
    ['Some 40 schoolboys in Ghent wrote cards to children held in the camp.', []],
    ['Islamic State killed 25 schoolgirls.', []],
    // Who got there.
    [
      'How many Irish citizens went to Syria? There are perhaps three or four adults who made it there. Britain had about 900.',
      ['3-4 IE adults', '900 GB adults'],
    ],
    ['About 140 people went from Sweden to Syria to join IS. Norway had nearly 70.', ['140 SE people', '70 NO people']],
    ['About 140 people went from Sweden to Syria to join IS. Norway had 12 ministers then.', ['140 SE people']],
    ['There were perhaps five or six reporters who ever got there.', []],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('people named by a verb, a place or a wish', () => {
  test.each([
    ['Turkey deports foreign fighters to their own countries and has done so with some 2,000 since 2016.', ['2000 - fighters']],
    ['Sweden should bring its children home from Roj, as Finland did with 14 in 2020.', ['14 FI children']],
    ['Sweden strips fighters of their passports and has done so with success since 2016.', []],
    ['The population of al-Hol, 60,000 at its height, has dropped below 30,000.', ['60000 - people', '30000 - people']],
    ["Al-Hol's population, once above 70,000, is down to 40,000.", ['70000 - people', '40000 - people']],
    ['The price of bread in al-Hol, 500 lira at its height, has fallen below 300.', []],
    [
      'Islamic State prisoners from Syria are held in Iraq. Germany has asked for the extradition of seven suspects so that they can face trial.',
      ['7 DE suspects'],
    ],
    ['Italy asked Spain for the extradition of four suspects in a drug case. The Islamic State group is active there.', []],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('answers, peaks and latest groups', () => {
  test.each([
    ['Some 80 people left Finland for Syria. How many of them have been put on trial? "Five."', ['80 FI people', '5 FI people']],
    ['About 300 people went from Ireland to Syria. How many have been convicted?\n\n"For that? Two."', ['300 IE people', '2 IE people']],
    ['Some 80 people left Finland for Syria. How many ministers have dealt with it? "Five."', ['80 FI people']],
    // Asked of something else, or of others.
    ['Some 80 people left Finland for Syria. How many have churches in their village? Twelve.', ['80 FI people']],
    ['Some 80 people left Finland for Syria. How many had a dog in the house? Nine.', ['80 FI people']],
    ['Some 80 people left Finland for Syria. How many clerks read the files? How many of them are sworn in? Six.', ['80 FI people']],
    ['Some 80 people left Finland for Syria. How many lawyers take cases? How many of them were charged? Six.', ['80 FI people']],
    ['Some 80 people left Finland for Syria. How many of them are still there? Nineteen.', ['80 FI people', '19 FI people']],
    ['Some 80 people left Finland for Syria. How many have come back? "About 30."', ['80 FI people', '30 FI people']],
    ['Some 80 people left Finland for Syria. And how many has the court convicted? Four.', ['80 FI people', '4 FI people']],
    ['How long have the Danish women been in Roj? "Six years."', []],
    [
      "The camp's population peaked at 73,500 in 2019 and now stands at about 41,000, the UN said of al-Hol.",
      ['73500 - people', '41000 - people'],
    ],
    ['Tirana has collected 31 women and children since 2020, most recently 13 in May.', ['31 AL women and children', '13 AL people']],
    [
      'Oslo has brought home 16 women and children from Roj in four years, most recently 7 in June.',
      ['16 NO women and children', '7 NO people'],
    ],
    ['Oslo brought home 16 women from Roj and has since shut embassies, most recently 7 in June.', ['16 NO women']],
    ['Oslo brought home 16 women from Roj, and lately sold ships, most recently 7.', ['16 NO women']],
    ['The Netherlands brought home 20 women, most recently on a plane in May.', ['20 NL women']],
    ['The Home Office believes that around 200 of those who left Britain for Syria are dead.', ['200 GB people']],
    ['PET puts the number of those who travelled from Denmark at 165 at least.', ['165 DK people']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test('an answer is named by what the question asks', () => {
    const [, tried] = figuresOf('Some 80 people left Finland for Syria. How many of them have been convicted? "Five."', { units });
    expect(tried).toMatchObject({ value: 5, event: 'convicted', said: 'convicted' });
  });
});

describe('victims', () => {
  test.each([
    ['Islamic State killed 90 people in Lyon in 2016, and France leaves its women in Roj.', []],
    ['The bomber, a returnee from Syria, killed 22 people at a concert in Britain, which now holds no trial.', []],
    ['A survey found that 60 in 100 Swedes want the women left in Roj.', []],
    // Who joined the group and was killed by others.
    ['An airstrike killed three Swedish women in Baghuz, the ministry said. They had joined Islamic State.', ['3 SE Swedish women']],
    ['Coalition strikes killed 40 fighters of Islamic State.', ['40 - fighters']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('whose they are who are taken or received', () => {
  test.each([
    ['Bosnia fetched 12 women from Baghdad in March, wives of Islamic State fighters.', ['12 BA women']],
    ['A delegation from Albania received 33 women and children in al-Hol.', ['33 AL women and children']],
    ["In 2019 Uzbekistan collected 31 children from Baghdad's prisons.", ['31 UZ children']],
    ['A team from Kosovo was given 11 women in Roj.', ['11 XK women']],
    ['A Swedish delegation has taken 18 children from the camps of Syria.', ['18 SE children']],
    ['The Kurds handed Tunisia 12 children of fighters from Roj.', ['12 TN children']],
    ['The Kurds gave Turkey eight fighters of Islamic State.', ['8 - fighters']],
    // Holders, armies, several, no country.
    ['Turkey received 32 Islamic State women from the Kurds.', ['32 - Islamic State women']],
    ['US forces took 14 fighters from a prison in Hasakah.', ['14 - fighters']],
    ['Denmark and Norway took 30 women from Roj.', ['30 - women']],
    ['A delegation from the United Nations received 25 children in Roj.', ['25 - children']],
    ['Some 40 men from Baghdad joined Islamic State.', ['40 IQ men']],
    ['Germany took nine French women from Roj on its plane.', ['9 FR French women']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('people of other wars and other news', () => {
  test.each([
    'Sweden wants a court for Islamic State fighters. The tribunal for the former Yugoslavia indicted 161 people.',
    'A special court for Islamic State fighters would take years. "The Nuremberg tribunal convicted 19 men," she said.',
    'She said that the Khmer Rouge tribunal in Cambodia convicted three men, and that Islamic State fighters deserve one.',
    'Islamic State fighters should face judges together. The Special Court for Sierra Leone convicted nine people.',
    'The Nuremberg trials convicted 19 men; nobody asks that for the Islamic State group.',
    'The minister said the women in Roj were not his task. Still to come, 12 families who lost their homes in the storm.',
    'The women in Roj will wait, said Finland. Also in this bulletin: 30 people trapped by floods in Turku.',
    'Denmark waits with the women in Roj. Later in the programme we talk to 20 people who live behind the dam.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['A court in Kosovo has convicted 130 people for joining Islamic State in Syria.', ['130 XK people']],
    ['A special tribunal for Islamic State fighters in Raqqa has tried 70 men.', ['70 - men']],
    ['The tribunal for Rwanda took decades; Sweden has 80 children in the camps.', ['80 SE children']],
    ['Coming up, the six Finnish women still held in Roj.', ['6 FI Finnish women']],
    // A court in a town or for a region is a court of its country.
    [
      'Judges in a Nuremberg court convicted four German mothers who had lived in Raqqa of membership of Islamic State.',
      ['4 DE German mothers'],
    ],
    ['Germany has taken back 27 women from Roj. Eleven of them were tried before a court in Nuremberg.', ['27 DE women', '11 DE women']],
    ['A judge at the high court in Sierra Leone jailed 14 men for joining Islamic State.', ['14 SL men']],
    ["Germany brought women home from Roj. A court for Germany's south has convicted eight women.", ['8 DE women']],
    ['A tribunal in Arusha tried 16 men who had fought for Islamic State.', ['16 TZ men']],
  ])('but: %s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});
