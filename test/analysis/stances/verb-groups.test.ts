import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

const TAKEN = ['DK repatriate origin'];
const REFUSED = ['DK refuse origin'];

describe('verb groups that other words split', () => {
  it.each([
    'Denmark has since brought home several women from al-Hol.',
    'Denmark has itself brought home 39 of its citizens since 2019.',
    'Denmark has, over two years, brought home six mothers from al-Hol.',
    'Denmark has, the ministry says, brought home six mothers from al-Hol.',
    'The Danish government had two years earlier brought home six mothers from al-Hol.',
    'Three Danish women were last week flown home from al-Hol.',
    'Three Danish women had months earlier been flown home from al-Hol.',
    'Denmark will next month bring home three women from al-Hol.',
    'Denmark has recovered some families from al-Hol.',
    'Denmark remains determined to take back the women.',
    'Denmark remains committed to bringing home the families.',
    'Denmark is in the process of bringing back the families held in north-east Syria.',
    'Denmark is on the point of bringing back the families held in north-east Syria.',
    'Denmark kept bringing home families from the camps.',
    'Six women and their children arrived in Denmark from al-Hol on Monday.',
  ])('takes people back: %s', (text) => {
    expect(briefly(text)).toEqual(TAKEN);
  });

  it.each([
    'After months of talks Denmark flew home two families from al-Hol.',
    'Denmark, where a debate has raged for years, brought home two families from al-Hol.',
    'Denmark, whose government changed in May, brought home two families from al-Hol.',
  ])('takes people back, the subject far off: %s', (text) => {
    expect(briefly(text)).toEqual(TAKEN);
  });

  it.each([
    'Several countries, including Denmark and France, have flown home women and children.',
    'A few states, among them Denmark and France, have since taken back families.',
    'Denmark, France and others have already evacuated families from al-Hol.',
    'Denmark, like France, has brought home families.',
    'Denmark, along with France, brought home families.',
  ])('takes people back, and another too: %s', (text) => {
    expect(briefly(text).sort()).toEqual(['DK repatriate origin', 'FR repatriate origin']);
  });

  it.each([
    'Denmark is in two minds about whether to take back the women.',
    'Denmark is divided over whether to take back the women.',
    'Denmark has left open whether it will take back the women.',
    'Denmark has left open the question of whether to take back the women.',
    'Denmark is looking into taking back the women.',
    'Denmark has not excluded taking back the women.',
  ])('leaves it open: %s', (text) => {
    expect(briefly(text)).toEqual(['DK undecided origin']);
  });

  it.each([
    'Danish women in the camps will this month be brought home.',
    'Danish women in the camps are expected to be brought home this month.',
    'Danish women in the camps will be let back in.',
    'Danish women in the camps will be allowed back.',
    'Denmark will let the women travel home, the Danish foreign minister said.',
    'Denmark will — for the first time — bring home mothers from al-Hol.',
    'The Danish government gave in to pressure and brought home three women from al-Hol.',
    'The Danish government did an about-turn and brought home three women from al-Hol.',
    'A consular team from Copenhagen took six mothers from al-Hol.',
    'A team from the Danish foreign ministry took six mothers from al-Hol.',
  ])('takes people back, put another way: %s', (text) => {
    expect(new Set(briefly(text))).toEqual(new Set(TAKEN));
  });

  it.each([
    'Danish men in the camps will under no circumstances be brought home.',
    'Denmark will on no account take back the men.',
    'Men who joined Islamic State will not be taken back, the Danish foreign minister said.',
    'Danish policy is not to take back men.',
    'Denmark prefers to leave the men in the camps.',
    'Denmark would rather leave the men in Kurdish hands.',
    'Denmark has denied the men entry into the country.',
    'Denmark intends to keep the men out of the country.',
  ])('refuses, put another way: %s', (text) => {
    expect(briefly(text)).toEqual(REFUSED);
  });

  it.each([
    'Denmark came out firmly against taking back men.',
    'Denmark has set its face against taking back men.',
    'Denmark remains opposed to taking back its fighters from Syria.',
    'Denmark is dead against taking back its fighters from Syria.',
    'Denmark has shown no interest in taking back its fighters.',
    'Denmark has no appetite for taking back its fighters.',
    'Denmark stays determined not to take back the men.',
    'Denmark will not, the minister said, bring home the men.',
    'Denmark is not open to bringing the men home.',
  ])('refuses: %s', (text) => {
    expect(briefly(text)).toEqual(REFUSED);
  });

  it.each([
    'Denmark has, its critics say, since Monday, 400 soldiers at home.',
    'Denmark last week remembered the day on which the women were captured.',
    'Denmark stayed silent on the women.',
    'Six women arrived in Denmark from Oslo on Monday.',
    'The women recovered in a hospital near the camp.',
    'Denmark has recovered the bodies of two women from the camp.',
    'Denmark is in the middle of a debate about the women.',
    'The party came out firmly against taking back men.',
    'Denmark has been advised against taking back men.',
    'Denmark is facing a lawsuit against bringing home the women.',
    'Several critics, including a former minister in Denmark, have refused to take the children back.',
    'Several aid groups, including one from Denmark, have taken women home.',
    'Women from several countries, including Denmark and France, refused to be taken home.',
    'Denmark recovered its costs from families of the children.',
    'Sweden denied two women entry to the courtroom.',
    'Denmark allowed the women back into the courtroom.',
    'Six women arrived in Denmark after they had escaped from al-Hol.',
    'The SDF released a video of 20 prisoners to the Danish embassy.',
    'The SDF delivered food for 200 women to a UN team.',
    'Several countries, including Denmark, were asked to take back families.',
    'Her legal team from Copenhagen took the case of six mothers in al-Hol to court.',
    'A camera crew from Denmark took pictures of the women in al-Hol.',
    'The woman would rather leave her children in the camps than go without them.',
    'Farmers will be allowed back to their villages, the Danish ambassador said.',
    'France, unlike Denmark, remembers the women.',
    'After months of talks with Denmark the women were still in the camp.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
