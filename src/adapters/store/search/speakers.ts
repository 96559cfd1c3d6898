import { chunksOf, type Queries } from '../queries.js';
import { folded } from './folding.js';

/** Beyond this many names a part of a name is a common one, and walking the newest statements meets it soon. */
const NAMES_AT_MOST = 200;

/** Whose statements are looked for. Names are folded. */
export type SpeakerFilter =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'named'; readonly keys: readonly string[] }
  /** Too many names to list: the pattern that they all fit. */
  | { readonly kind: 'common'; readonly pattern: string };

/** Remembers the names, so that a part of one is looked for among names and not among statements. */
export async function rememberSpeakers(trx: Queries, keys: readonly (string | null | undefined)[]): Promise<void> {
  const named = [...new Set(keys.filter((key) => key != null))].sort();
  for (const chunk of chunksOf(named)) {
    await trx
      .insertInto('speakers')
      .values(chunk.map((key) => ({ key })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The speakers whose name holds `person`, any case and accents; without a letter or digit that is anyone. */
export async function speakersCalled(db: Queries, person: string | undefined): Promise<SpeakerFilter> {
  // What a user types holds no wildcards.
  const part = folded(person ?? '')
    .replace(/[%_\\]/g, '')
    .trim();
  if (part === '') return { kind: 'anyone' };
  const pattern = `%${part}%`;
  const names = await db
    .selectFrom('speakers')
    .select('key')
    .where('key', 'like', pattern)
    .limit(NAMES_AT_MOST + 1)
    .execute();
  return names.length > NAMES_AT_MOST ? { kind: 'common', pattern } : { kind: 'named', keys: names.map(({ key }) => key) };
}
