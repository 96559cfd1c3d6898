import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what a cue is about: people, and not what belongs to them', () => {
  it.each([
    ['The men are not our responsibility, the Norwegian minister said.', 'NO refuse origin'],
    ['"These women, who chose to go, are not our responsibility," the Norwegian minister said.', 'NO refuse origin'],
    ['It is for the Kurdish courts to punish the Belgian fighters, the Belgian minister said.', 'BE prosecute_locally origin'],
    ['Finland will offer no assistance to the women in al-Hol.', 'FI refuse origin'],
    ['Austria has cancelled the passports of 14 fighters.', 'AT revoke_citizenship origin'],
    ['The Swedish government is reviewing its policy on the women in the camps.', 'SE undecided origin'],
    ['Finland is open to examining requests from the mothers in Roj.', 'FI case_by_case origin'],
    ["Kosovo arranged the women's journey home.", 'XK repatriate origin'],
    ['France plans another flight for the women.', 'FR repatriate origin'],
    ['Finland leaves dozens of its citizens there.', 'FI refuse origin'],
    ['Finland left 14 of its women in the camp, the minister said.', 'FI refuse origin'],
    ['Austria challenged an order to repatriate the mother.', 'AT refuse origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    '"It is up to the courts to decide whether he may return," the Norwegian justice minister said.',
    'It is for the judges to decide whether the mothers may return, the Belgian minister said.',
    'The guarding of the camps is not our responsibility, the Norwegian minister said.',
    'The prisons, the Norwegian minister said, are not our responsibility.',
    'The fighting there is no longer our responsibility, the Norwegian minister said.',
    'Sweden said it was not the responsibility of the SDF to look after the children.',
    "Finland will offer no assistance to the prison's guards.",
    'Austria cancelled the passports of its envoys in Damascus after a break-in.',
    'Norway cancelled his passport after he said that it had been lost in Raqqa.',
    'The Swedish government is reviewing its policy on tents for the women in the camps.',
    'Finland is open to examining applications for visas by the relatives of fighters.',
    "Kosovo arranged the women's trips back to hospital in the camp.",
    'France plans another flight above the camp where the women are held.',
    'Albania is organising a second airlift of tents for the families in al-Hol.',
    "Austria is working on another operation for the boys' hearing in the camp hospital.",
    "Austria's envoy left his driver in the camp with the children.",
    'Finland leaves the schooling of the children there to charities.',
    'Belgian mothers have been left there without heating, doctors say.',
    "Austria challenged the judges' order not to repatriate the mother.",
    'Norway wants its fighters gone from Roj.',
  ])('nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('acts that are judged under terms, called off or foreseen by others', () => {
  it.each([
    ['The Norwegian minister said that repatriation is no solution.', 'NO refuse origin'],
    ['The Norwegian minister said the return of the women is too dangerous.', 'NO refuse origin'],
    ['"Not taking the mothers back would be irresponsible," the Norwegian minister said.', 'NO repatriate origin'],
    ["After Norway's repatriation of 12 women, the Kurds thanked Oslo.", 'NO repatriate origin'],
    ["Norway's repatriation of 12 women is the country's third.", 'NO repatriate origin'],
    ["Norway's evacuation of 12 women drew praise from the Kurds.", 'NO repatriate origin'],
    ['Norway is unlikely to bring home the women soon, its foreign minister said.', 'NO refuse origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    '"The return of the mothers is perilous, yet we have to do it," the Finnish minister said.',
    'The evacuation of the women is unsafe by land, the Finnish minister said.',
    'The return of the men would be wrong if they were not tried, the Norwegian minister said.',
    '"The return of the boys would be a mistake without their mothers," the Norwegian minister said.',
    'The Norwegian minister said that repatriation is no solution by itself.',
    "Norway's repatriation of the orphans was abandoned after a rocket attack.",
    "After Norway's repatriation of the orphans was put off, the Kurds protested.",
    "Norway's evacuation of 12 women is in doubt.",
    "Norway's evacuation of 12 women is the last resort.",
    "Lawyers criticised Norway's return of a boy to his uncle in Raqqa.",
    'The plan of the Swedish opposition to fly the women home is popular.',
    "Sweden's law forbids taking home children against their will.",
    'Norway is unlikely to bring home the women soon, the Turkish interior minister said.',
  ])('nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
