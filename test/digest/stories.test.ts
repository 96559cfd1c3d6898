import { describe, expect, it } from 'vitest';
import { groupStories, StoryIndex } from '../../src/digest/stories/cluster.js';
import { copiesAmong, marksOf } from '../../src/digest/stories/copies.js';
import { leadSentence } from '../../src/digest/stories/lead-sentence.js';
import { storiesOf } from '../../src/digest/stories/stories.js';
import { article } from './newsroom.js';

/** Two supermarket fires in the same words, a flight, and a court: invented. */
const fire = (town: string, county: string, street: string, day: string, number: number) => ({
  id: `${town}-${number}`,
  title: ['Fire destroys supermarket', `Supermarket blaze in ${town}`, `${town} store burns down`, 'Crews fight huge supermarket fire'][
    number % 4
  ]!,
  text: [
    `Firefighters were called to the Brightway supermarket in ${street}, ${town}, where a fire broke out in the roof. Nobody was hurt, ${county} fire service said. The store is a total loss.`,
    `A fire has destroyed the Brightway supermarket in ${town}. Eight crews from all over ${county} fought the blaze in ${street} through the night. The cause is being investigated.`,
    `Shoppers in ${town} were turned away on ${day} after the Brightway supermarket in ${street} burned to the ground. ${county} police are treating the fire as suspicious.`,
    `The Brightway supermarket fire in ${town} may have been arson, ${county} police said on ${day}. Residents of ${street} had to leave their homes while crews fought the blaze.`,
  ][number % 4]!,
});
const flight = [
  {
    id: 'flight-1',
    title: 'Plane with 17 women and children lands in Oslo',
    text: 'A chartered plane with five women and twelve children from the Roj camp landed at Gardermoen airport near Oslo at dawn on Tuesday, Norwegian police said.',
  },
  {
    id: 'flight-2',
    title: 'Norway brings home families from Roj',
    text: 'Norway has brought home five women and their twelve children from Roj camp. Their plane landed at Gardermoen at dawn, the police said, and three of the women were arrested.',
  },
];
const court = [
  {
    id: 'court-1',
    title: 'Court upholds loss of passport',
    text: 'The Supreme Court in London upheld on Wednesday the decision to take British citizenship from Hana Whitlock, who left Leicester for Raqqa at sixteen.',
  },
  {
    id: 'court-2',
    title: 'Whitlock loses last appeal',
    text: 'Hana Whitlock, who left Leicester for Raqqa at the age of sixteen, has lost her British citizenship for good: the Supreme Court in London rejected her appeal.',
  },
];
const fires = [0, 1, 2, 3].flatMap((n) => [
  fire('Ashcombe', 'Devonmoor', 'Quay Street', 'Monday', n),
  fire('Lynmere', 'Surrland', 'High Street', 'Friday', n),
]);
const all = [...fires, ...flight, ...court];

const groupsOf = (articles: readonly { id: string; title: string; text: string }[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const { id, cluster } of groupStories(articles)) groups.set(cluster, [...(groups.get(cluster) ?? []), id]);
  return [...groups.values()].map((ids) => ids.sort().join(' ')).sort();
};

describe('stories', () => {
  it('tell two events in the same words apart by their names and places', () => {
    const expected = [
      'Ashcombe-0 Ashcombe-1 Ashcombe-2 Ashcombe-3',
      'Lynmere-0 Lynmere-1 Lynmere-2 Lynmere-3',
      'court-1 court-2',
      'flight-1 flight-2',
    ];
    expect(groupsOf(all)).toEqual(expected);
    expect(groupsOf([...all].reverse())).toEqual(expected);
  });

  it('give one line for each article, in input order, named after one of the story’s articles', () => {
    const out = groupStories(all);
    expect(out.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const { id, cluster } of out) expect(cluster.split('-')[0]).toBe(id.split('-')[0]);
  });

  it('keep their id while they grow', () => {
    const index = new StoryIndex();
    index.add([flight[0]!, court[0]!]);
    const before = index.assignments();
    index.add([court[1]!]);
    index.add([flight[1]!]);
    expect(index.assignments().get('court-2')).toBe(before.get('court-1'));
    expect(index.assignments().get('flight-2')).toBe(before.get('flight-1'));
    expect(index.assignments().get('flight-1')).toBe('flight-1');
  });

  it('do not join reports that lie weeks apart', () => {
    const [one, other] = flight;
    const grouped = groupStories([
      { ...one!, date: '2026-01-02' },
      { ...other!, date: '2026-02-20' },
    ]);
    expect(new Set(grouped.map(({ cluster }) => cluster)).size).toBe(2);
  });

  it('are not joined by the words that all articles of the topic share', () => {
    const grouped = groupStories([
      {
        id: 'lisbon',
        title: 'Women must stay where they are, minister tells reporters',
        text: 'LISBON - Portugal will leave nine women in the camps of north-east Syria, Interior Minister Duarte Falcao told reporters on Tuesday. Officials said that the Kurdish authorities had asked for them to be taken home with their children. "They chose the caliphate over Porto," he said after a council.',
      },
      {
        id: 'vienna',
        title: 'Court tells ministry to bring woman and children home',
        text: 'VIENNA - The foreign ministry must bring home a woman and her two children from a camp in Syria, a court decided on Friday. Her lawyer Verena Kofler had asked the authorities of Austria to take the family back. Officials did not answer when reporters asked what the minister would do. The woman left Graz in 2015.',
      },
    ]);
    expect(new Set(grouped.map(({ cluster }) => cluster)).size).toBe(2);
  });

  it('are not joined by an agency, small numbers, or a day that they share', () => {
    const grouped = groupStories([
      {
        id: 'amman',
        title: 'Jordan offers to try prisoners',
        text: 'AMMAN, March 8 (Continental) - Jordan would put on trial 12 members of Islamic State who are held in north-east Syria if their countries asked for it, its justice minister told Continental on Sunday. The price of a cell, he added, had been worked out by engineers. Judges from Irbid would hear the cases in summer.',
      },
      {
        id: 'brussels',
        title: 'Belgium has no plan for mothers',
        text: 'BRUSSELS, March 8 (Continental) - Belgium has no plan to bring home 12 mothers from the camps, its foreign minister told Continental on Sunday. A judgment from Ghent bound the state in one case only, he said, and his party leader in Liege had agreed to that at breakfast. Relatives gathered outside with candles.',
      },
    ]);
    expect(new Set(grouped.map(({ cluster }) => cluster)).size).toBe(2);
  });

  it('are joined by a count of the same people, whoever else is in the reports', () => {
    const grouped = groupStories([
      {
        id: 'landing',
        title: 'Women land in Bratislava',
        text: 'Three Slovak women and 14 children landed in Bratislava on Monday, the foreign ministry said.',
      },
      {
        id: 'handover',
        title: 'Administration hands over families',
        text: 'A delegation from Slovakia took four women and 14 children to the border on Monday, said the administration of the camps.',
      },
    ]);
    expect(new Set(grouped.map(({ cluster }) => cluster)).size).toBe(1);
  });

  it('take empty texts and nothing at all', () => {
    expect(groupStories([])).toEqual([]);
    expect(
      groupStories([
        { id: 'a', title: '', text: '' },
        { id: 'b', title: '', text: '' },
      ]),
    ).toEqual([
      { id: 'a', cluster: 'a' },
      { id: 'b', cluster: 'b' },
    ]);
  });
});

describe('wire copies', () => {
  const wire =
    'Five women and twelve children left the Roj camp on Monday night in a convoy of white buses, guarded by Kurdish forces. They were driven to an airfield near the Tigris, where a chartered plane was waiting. A doctor and two consular officers travelled with them. The foreign ministry said that all of them had agreed to go. Three of the women are wanted for membership of a terrorist organisation and will be questioned on arrival. It was the fourth such flight in two years.';

  it.each([
    ['with a dateline and a by-line', `ERBIL, Iraq (Continental Wire) — ${wire}`],
    ['cut from the end', wire.slice(0, wire.indexOf(' It was the fourth'))],
    ['with another first paragraph', `More families have left Syria for home. ${wire}`],
    ['with one word changed by an editor', wire.replace('white buses', 'grey buses')],
    ['with other quotation marks and spaces', wire.replaceAll(' ', '  ')],
  ])('are known %s', (_, copy) => {
    expect(
      copiesAmong([
        { id: 'first', text: wire },
        { id: 'copy', text: copy },
      ]),
    ).toEqual(new Map([['copy', 'first']]));
  });

  const longer = `${wire} ${wire.split('. ').reverse().join('. ').replaceAll('The', 'Their').replaceAll('women', 'mothers')}`;
  it.each([
    ['with a dateline', `ERBIL, Iraq (Continental Wire) — ${longer}`],
    ['cut to a third', longer.slice(0, longer.length * 0.6)],
    [
      'behind a paragraph of the outlet',
      `Two of them grew up in Westport, the mayor said, who had written to the cabinet in May. ${longer}`,
    ],
    ['with one word in thirty changed', longer.replace('convoy', 'column').replace('guarded', 'watched').replace('doctor', 'nurse')],
  ])('share most of their marks %s', (_, copy) => {
    const marks = new Set(marksOf(longer));
    expect(marksOf(copy).filter((mark) => marks.has(mark)).length).toBeGreaterThanOrEqual(8);
  });

  it('have no marks when they have too few words to be known again', () => {
    expect(marksOf('Too short.')).toEqual([]);
    expect(marksOf(wire)).toHaveLength(16);
  });

  it('are not reports in words of their own', () => {
    const own =
      'A charter flight carried 17 people out of north-east Syria before dawn. Among them, officials in Oslo confirmed, were twelve children. Three women face questioning.';
    expect(
      copiesAmong([
        { id: 'first', text: wire },
        { id: 'own', text: own },
      ]).size,
    ).toBe(0);
  });

  it('count as one outlet where the store knows them, though their beginnings differ and the first is in no story here', () => {
    const [first, second, third] = [
      article('a', 'Early Post', '2026-02-02T08:00:00.000Z', 'Flight leaves', wire),
      article('b', 'Later Times', '2026-02-02T09:00:00.000Z', 'Flight leaves', `${wire.split('. ').reverse().join('. ')}`),
      article('c', 'Middle News', '2026-02-02T10:00:00.000Z', 'Flight leaves', wire.replace('Monday', 'Sunday')),
    ];
    const known = [first!, second!, third!].map((each) => ({ ...each, copyOf: 'yesterdays' }));
    const [story] = storiesOf(known);
    expect(story?.copies).toEqual(
      new Map([
        ['b', 'a'],
        ['c', 'a'],
      ]),
    );
    expect(story?.independentOutlets).toBe(1);
  });

  it('count as one outlet, and the first report comes first', () => {
    const articles = [
      article('c', 'Later Times', '2026-02-02T12:00:00.000Z', 'Flight leaves', wire),
      article('a', 'Early Post', '2026-02-02T08:00:00.000Z', 'Flight leaves', wire),
      article(
        'b',
        'Middle News',
        '2026-02-02T10:00:00.000Z',
        'Plane out of Roj',
        `Twelve children and five women left the Roj camp on Monday night and flew home on a chartered plane from an airfield near the Tigris, guarded by Kurdish forces.`,
      ),
    ];
    const [story, ...others] = storiesOf(articles);
    expect(others).toEqual([]);
    expect(story?.articleIds).toEqual(['a', 'b', 'c']);
    expect(story?.copies).toEqual(new Map([['c', 'a']]));
    expect(story?.independentOutlets).toBe(2);
  });
});

describe('the sentence that tells a story', () => {
  const lead = (text: string): string | undefined =>
    leadSentence(article('a', 'Outlet', '2026-02-02T12:00:00.000Z', 'Plane lands with families', text), new Map(), () => false)?.sentence
      .text;

  it('loses its dateline', () => {
    expect(lead('OSLO, Feb 2 (Continental) - A plane with five women and twelve children landed at dawn on Tuesday.')).toBe(
      'A plane with five women and twelve children landed at dawn on Tuesday.',
    );
  });
  it('can stand alone', () => {
    expect(
      lead(
        'He said so himself, in the middle of the night, to anyone who listened. The plane with the families landed near Oslo at dawn on Tuesday.',
      ),
    ).toBe('The plane with the families landed near Oslo at dawn on Tuesday.');
  });
  it('is none where no sentence fits', () => expect(lead('Photo: archive\nShare this')).toBeUndefined());
});
