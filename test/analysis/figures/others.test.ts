import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value unit" of each number that the shipped topic reads in a text. */
const read = (text: string): string[] => figuresOf(text, { units }).map(({ value, unit }) => `${value} ${unit}`);

describe('people who are nobody of the topic', () => {
  test.each([
    // Whoever was asked, and their parts.
    'The inquiry in Finland rests on interviews with 48 people, among them 11 mothers, 20 residents of Roj and aid workers.',
    'The team spoke for a month to 30 people with knowledge of al-Hol, including nine relatives in Spain, four former detainees and a judge.',
    'Of 42 women surveyed in the centres for returnees from Syria, 17 slept badly and only five had found work.',
    'Among 80 Kazakh returnees whom our staff interviewed, 31 had been visited by the police.',
    'For its report on Roj the group interviewed 17 grandmothers in two countries, along with four mothers in the camp.',
    'In May the reporters spoke to nine guards, two teachers and five Dutch women in Roj.',
    'In a poll on the women in Roj, 61 per cent of 1,200 people questioned were against a return.',
    'Sweden has four times as many women in Roj as Norway.',
    'Members of the Belgian commission on Roj met with 25 families.',
    'Outside the embassy about 20 relatives of women in Roj stood with banners.',
    'Around fifty people, most of them mothers, gathered for the women in Roj in front of the ministry.',
    'The attorney, who filed a motion on behalf of six families in Roj, said that it was late.',
    // Whoever was written to is no people of the topic, nor are those of them who answered.
    'A letter about the 30 boys in Roj brought little. Of 22 governments that got it, six answered.',
    // What is done for people, and papers about them.
    'Kosovo has mounted two operations to bring people out of the camps in Syria.',
    'Four trips to bring orphans home from Roj failed.',
    'Finnish prosecutors speak of “some fifteen” pending files of women who returned from Syria.',
    // Ages, and things that a number goes back to.
    'Their children stayed in the prison in Hasakah until they turned three.',
    'The report on Roj is based on letters to 38 governments, of which 21 replied.',
    // Families that are members of something.
    'The Association for the women in Roj has 310 member families.',
    // News of the war.
    'Iraqi forces killed four Islamic State members in a raid in the hills on Monday.',
    // Of other groups and peoples, victims, and people at sea.
    'Women are held in Roj camp in Syria. Spain took home 38 ETA prisoners from French jails.',
    'Women are held in Roj camp in Syria. That week 16 people drowned off Tunisia.',
    'Women are held in Roj camp in Syria. The navy rescued 4,500 people at sea.',
    'Women are held in Roj camp in Syria. Bangladesh moved 120 Rohingya children to an island.',
    'The woman in Roj said that the group had enslaved 6,000 women of her people.',
    'The teacher, who taught 200 boys before the war, is held in Roj.',
    'Oslo, which houses 20 families of refugees, has no room for women from Roj.',
    // Brought home from other wars and troubles, or of other groups.
    'Women are held in Roj camp in Syria. Mexico flew 40 of its citizens home from Lebanon.',
    'Women are held in Roj camp in Syria. Some 3,000 children have been returned from Mariupol.',
    'Women are held in Roj camp in Syria. The army freed 30 men of the PKK.',
    // Their own dead.
    'They are held in Hasakah by the Syrian Democratic Forces, which lost more than 11,000 fighters in the campaign against IS.',
    'The SDF has lost 40 men in the attack on the prison in Hasakah.',
    // What a place was made for.
    'The camp for IS families was built for 12,000 people.',
    'The Albanian centre for IS returnees has a capacity of 60 people.',
    'The new wing of the camp can hold 400 women.',
    'The Maldives is preparing a centre for up to 60 returnees from Syria.',
    'The prison in Hasakah has room for 400 detainees.',
    'The centre in Nur-Sultan for women from Syria is equipped to house 90 persons.',
    // Who works there.
    'A team of nine people looks after the returnees from Syria.',
    // What any plane does.
    'For the women of al-Hol little changes: every plane takes 20 children.',
    'Buses come for 40 women, and thousands stay in the camp.',
    'The report on Roj draws on talks with 42 women, 12 of them minors.',
    'The attorney, who has defended 40 jihadists, spoke of the women in Roj.',
    'She was married to three fighters of Islamic State and bore four children in Raqqa.',
    'In Raqqa she kept two Yazidi women and three girls for Islamic State.',
    'The motion on the camps was backed by 61 deputies, among them 12 women.',
    'About 50 relatives waited at the airport for the women from Roj.',
    'A poll among 900 Swedes on the women in Roj was published.',
    'The UN puts the number of Syrians who need help at 16 million.',
    // So many at a time.
    'Each month ten children die in the camp.',
    'Iraq takes back 150 families a month from al-Hol.',
    // Countries do not become people by what they did with them.
    'Nine states repatriated detainees from the camps last year.',
    'Many countries have nationals in the camps, but just 22 have repatriated any.',
    'Dozens of states have nationals in al-Hol; only 12 have so far taken any back.',
    // Those whom the group took.
    '"In Roj they know it: 1,900 of our girls are still missing," the Yazidi council said.',
  ])('%s', (text) => {
    expect(read(text).filter((line) => line !== '30 boys')).toEqual([]);
  });

  test.each([
    ['The SDF holds 61 French women in Roj, including 19 mothers and 26 widows.', ['61 French women', '19 mothers', '26 widows']],
    ['Of 36 women in Roj, nine returned.', ['36 women', '9 women']],
    ['Of 36 women in Roj, nine have been repatriated.', ['36 women', '9 women']],
    ['Of 36 women in Roj, nine have returned.', ['36 women', '9 women']],
    ['In 30 cases, including 12 women from Roj, the court found against the state.', ['12 women']],
    ['The camp now holds 9,000 women.', ['9000 women']],
    ['Oslo arranged a flight home for 40 detainees from Roj.', ['40 detainees']],
    ['The plane carried 35 women from Roj to Lyon.', ['35 women']],
    ['Lebanon convicted 12 soldiers and 14 militants of Islamic State.', ['14 militants']],
    ['Police held 120 students of Islamic State, among them 30 children.', ['120 students', '30 children']],
    ['In May 150 families left al-Hol, 20 of them for Anbar.', ['150 families', '20 families']],
    ['Two planes took 40 children home from Syria.', ['40 children']],
    ['Detainees repatriated in May numbered 40; 22 women deported from Syria are in custody.', ['22 women']],
    ['A unit of 30 foreign fighters held out in Baghuz.', ['30 foreign fighters']],
    ['"We have brought 40 of our women home from Roj," the minister said.', ['40 women']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
