import type { Insertable, Selectable } from 'kysely';
import { type Effect, inEffect } from '../../../domain/correction.js';
import type { Speaker } from '../../../domain/statement.js';
import type { Queries } from '../queries.js';
import { folded } from '../search/folding.js';
import type { CorrectionRow, FigureRow, StanceRow, StatementRow } from '../tables.js';

/** What corrections of an article's facts come to, by fact. */
export type Effects = ReadonlyMap<string, Effect>;

/** Operators' corrections of an article outlive its analyses. */
export async function effectsFor(db: Queries, articleId: string, topic: string): Promise<Effects> {
  const rows = await db
    .selectFrom('corrections')
    .select(['fact_id', 'verdict', 'changes'])
    .where('article_id', '=', articleId)
    .where('topic', '=', topic)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const byFact = new Map<string, Effect[]>();
  for (const row of rows) byFact.set(row.fact_id, [...(byFact.get(row.fact_id) ?? []), effectOf(row)]);
  const effects = new Map<string, Effect>();
  for (const [id, all] of byFact) {
    const effect = inEffect(all);
    if (effect) effects.set(id, effect);
  }
  return effects;
}

export const effectOf = (row: Pick<Selectable<CorrectionRow>, 'verdict' | 'changes'>): Effect => ({
  verdict: row.verdict as Effect['verdict'],
  changes: JSON.parse(row.changes),
});

/** The rows without the withdrawn ones, the others as corrected. */
const correctedRows = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  effects: Effects,
  correct: (row: Row, changes: Effect['changes']) => Row,
): Row[] =>
  rows.flatMap((row) => {
    const effect = effects.get(row.id);
    if (!effect) return [row];
    return effect.verdict === 'withdrawn' ? [] : [correct(row, effect.changes)];
  });

type NewStatement = Insertable<StatementRow>;
export const correctedStatements = (rows: readonly NewStatement[], effects: Effects): NewStatement[] =>
  correctedRows(rows, effects, (row, { speaker, country }) => {
    const before: Speaker = row.speaker ? JSON.parse(row.speaker) : { name: null, role: null, country: null };
    const after: Speaker = {
      name: speaker === undefined ? before.name : speaker,
      role: before.role,
      country: country === undefined ? before.country : country,
    };
    return {
      ...row,
      country: after.country,
      speaker: JSON.stringify(after),
      speaker_key: after.name === null ? null : folded(after.name),
    };
  });

export const correctedFigures = (rows: readonly Insertable<FigureRow>[], effects: Effects): Insertable<FigureRow>[] =>
  correctedRows(rows, effects, (row, { country }) => (country === undefined ? row : { ...row, country }));

export const correctedStances = (rows: readonly Insertable<StanceRow>[], effects: Effects): Insertable<StanceRow>[] =>
  correctedRows(rows, effects, (row, { country, label }) => ({
    ...row,
    country: country ?? row.country ?? null,
    stance: label ?? row.stance,
  }));
