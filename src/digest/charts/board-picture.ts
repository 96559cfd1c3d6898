import type { StanceFact } from '../../domain/facts.js';
import { GROUPS, type Group } from '../../domain/figure.js';
import type { PictureBlock } from '../../domain/message.js';
import type { BoardMark, BoardPicture, BoardRow } from '../../domain/picture.js';
import { STANCE_LABELS, type StanceLabel, type StancePart } from '../../domain/stance.js';
import { stanceHistory } from '../../domain/stance-history.js';
import { excludeEachOther } from '../changes/contradictions.js';
import { isFirm, movesStance, type StanceChange } from '../changes/stance-changes.js';
import { groupBy } from '../group-by.js';
import type { NameOf } from '../lines/speaker.js';
import type { FrameWords } from '../words/frame-words.js';

export interface BoardQuestion {
  readonly title: string;
  readonly subtitle: string;
  /** Stances of the window; its countries are the rows. */
  readonly window: readonly StanceFact[];
  /** Stances from before it: what else holds, and what held before. */
  readonly earlier: readonly StanceFact[];
  /** The changes that the digest tells: a row is marked when one of them is its country's. */
  readonly changes: readonly StanceChange[];
  readonly nameOf: NameOf;
  readonly words: FrameWords;
}

/** What a phone's screen holds. */
const MOST_ROWS = 12;
/** A country's own nationals, and for those who hold others' nationals what they do with them. Whom somebody urges is no place to stand. */
const PARTS: readonly StancePart[] = ['origin', 'custodian'];

/**
 * Where the countries of a window stand, those that changed first; null when nobody firm said or did anything. A mark needs what a change
 * needs: a minister, a head, a law, or two outlets. A body ("SDF") has no minister: for it a named official stands.
 */
export function boardPicture({ title, subtitle, window, earlier, changes, nameOf, words }: BoardQuestion): PictureBlock | null {
  const moving = [...earlier, ...window].filter((row) => movesStance(row) && PARTS.includes(row.part));
  const ofOne = groupBy(moving, (row) => `${row.country} ${row.part} ${row.stance}`);
  const kept = [...ofOne.values()].filter((rows) => isFirm(rows) || rows.some(isOfBody)).flat();
  const byCountry = groupBy(kept, (row) => row.country);
  const isNew = new Set(window);
  const countries = [...new Set(kept.filter((row) => isNew.has(row)).map((row) => row.country))];
  const rows = countries.map((country): Row => {
    const ofCountry = changes.filter(({ after }) => after.country === country && PARTS.includes(after.part));
    return {
      actor: country,
      // A body's name is a line of its own; its short one is told in the footer.
      name: country.length > 2 ? country : nameOf(country),
      fullName: nameOf(country),
      changed: ofCountry.length > 0,
      held: heldOf(byCountry.get(country) ?? [], ofCountry),
    };
  });
  const shown = rows
    .sort((a, b) => Number(b.changed) - Number(a.changed) || a.name.localeCompare(b.name, words.locale))
    .slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  const drawn = shown.map(({ held, fullName: _, ...row }): BoardRow => ({ ...row, cells: held.map(cellOf) }));
  const cells = drawn.flatMap((row) => row.cells);
  const picture: BoardPicture = {
    kind: 'board',
    title,
    subtitle,
    language: words.language,
    columns: STANCE_LABELS.filter((label) => cells.some(({ column }) => column === label)).map((id) => ({ id, title: words.label(id) })),
    rows: drawn,
    groups: GROUPS.filter((group) => cells.some(({ groups }) => groups?.includes(group))).map((id) => ({
      id,
      letter: words.initial(id),
      title: words.group(id),
    })),
    legend: words.legend,
  };
  return { kind: 'picture', alt: altOf(title, shown, words), picture };
}

/** Countries have codes of two letters. */
const isOfBody = ({ country, authority }: StanceFact): boolean => country.length > 2 && authority === 'named_official';

interface Row extends Omit<BoardRow, 'cells'> {
  readonly fullName: string;
  readonly held: readonly Held[];
}

/** What holds of one label and one mark, and of whom. */
interface Held {
  readonly stance: StanceLabel;
  readonly mark: BoardMark;
  readonly part: StancePart;
  readonly groups: readonly Group[];
}

/**
 * A mark for each label that holds and the people it holds for: whoever takes back children and refuses their mothers says no two things. The
 * deed where both were read of the same people, and a ring for what the change ended.
 */
function heldOf(rows: readonly StanceFact[], changes: readonly StanceChange[]): Held[] {
  const marks = new Map<string, { readonly row: StanceFact; readonly mark: BoardMark }>();
  const keyOf = ({ part, stance, group }: StanceFact): string => `${part} ${stance} ${group}`;
  for (const row of stanceHistory(rows).current) {
    if (marks.get(keyOf(row))?.mark !== 'deed') marks.set(keyOf(row), { row, mark: row.deed ? 'deed' : 'word' });
  }
  for (const { before } of changes) if (!marks.has(keyOf(before))) marks.set(keyOf(before), { row: before, mark: 'before' });
  const together = groupBy([...marks.values()], ({ row, mark }) => `${row.part} ${row.stance} ${mark}`);
  return [...together.values()]
    .map((same): Held => {
      const { row, mark } = same[0]!;
      const groups = GROUPS.filter((group) => same.some((each) => each.row.group === group));
      return { stance: row.stance, mark, part: row.part, groups: groups.includes('everyone') ? ['everyone'] : groups };
    })
    .sort((a, b) => STANCE_LABELS.indexOf(a.stance) - STANCE_LABELS.indexOf(b.stance));
}

function cellOf({ stance, mark, groups }: Held): BoardRow['cells'][number] {
  const isSaid = groups.every((group) => group === 'everyone' || (group === 'children' && stance === 'repatriate_children_only'));
  return { column: stance, mark, ...(isSaid ? {} : { groups }) };
}

/** Two that nobody can hold at once: of two ministers, of whom the picture shows no names. */
const areOpposed = (held: readonly Held[]): boolean => {
  const said = held
    .filter(({ mark }) => mark === 'word')
    .flatMap(({ stance, part, groups }) => groups.map((group) => ({ stance, part, group })));
  return said.some((one, k) => said.slice(k + 1).some((other) => excludeEachOther(one, other)));
};

/** "Where countries stand", and a line a country: "Denmark (changed): takes back children only, refuses to take back men and women, …" */
function altOf(title: string, rows: readonly Row[], words: FrameWords): string {
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const told = rows.map(({ fullName, changed, held }) => {
    const phrases = held.map(({ stance, mark, part, groups }) => {
      const people = groups.length > 1 ? list.format(groups.map((group) => words.group(group))) : undefined;
      const said = words.stance({ stance, group: groups[0] ?? 'everyone', part, deed: mark === 'deed' }, people);
      return mark === 'before' ? `${said} (${words.legend.before})` : said;
    });
    const notes = [...(changed ? [words.legend.changed] : []), ...(areOpposed(held) ? [words.opposed] : [])];
    return `${fullName}${notes.length > 0 ? ` (${notes.join(words.semicolon)})` : ''}${words.colon}${phrases.join(words.comma)}.`;
  });
  return [`${title}.`, ...told].join('\n');
}
