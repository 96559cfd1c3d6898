import type { Insertable, Selectable } from 'kysely';
import type { AuditEntry } from '../../domain/audit.js';
import type { Correction, Verdict } from '../../domain/correction.js';
import { StandpointError } from '../../domain/errors.js';
import type { Fact } from '../../domain/facts.js';
import type { CorrectionStore } from '../../domain/ports/correction-store.js';
import type { PlatformName } from '../../domain/subscription.js';
import { TO_BE_ANALYSED } from './analyses.js';
import { factWith } from './archive.js';
import { writeAudit } from './audit.js';
import { toChannel } from './channels.js';
import type { StoreDatabase } from './database.js';
import type { Queries } from './queries.js';
import { correctedFigures, correctedStances, correctedStatements, type Effects, effectsFor } from './rows/correct-row.js';
import { rememberSpeakers } from './search/speakers.js';
import { searchableText } from './search/statement-search.js';
import type { CorrectionRow, StatementRow } from './tables.js';

/** What operators put right, in the facts themselves and in the digests that show them. */
export function correctionStore(database: StoreDatabase): CorrectionStore {
  const { db } = database;
  return {
    async correct(correction) {
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('corrections').values(toRow(correction)).execute();
        const { factId, articleId, topic, verdict } = correction;
        await writeAudit(trx, toAudit(correction));
        if (verdict === 'restored') {
          // Waiting for its first analysis: the same version finds the fact again.
          await trx.updateTable('analyses').set(TO_BE_ANALYSED).where('article_id', '=', articleId).where('topic', '=', topic).execute();
          return;
        }
        if ((await factWith(trx, factId)) === null) throw new StandpointError('not_found', 'This fact is not there any more.');
        await putRight(trx, database, correction, await effectsFor(trx, articleId, topic));
      });
    },

    async ofFact(factId) {
      const rows = await db.selectFrom('corrections').selectAll().where('fact_id', '=', factId).orderBy('at').orderBy('id').execute();
      return rows.map(toCorrection);
    },

    async pending() {
      const rows = await db.selectFrom('corrections').selectAll().where('revised', '=', 0).orderBy('at').orderBy('id').execute();
      return rows.map(toCorrection);
    },

    async digestsShowing(factId, since) {
      const rows = await db
        .selectFrom('digests')
        .select(['id', 'message'])
        .where('built_at', '>=', since)
        // A notice was said to one person once.
        .where('kind', '<>', 'notice')
        .where('message', 'like', `%"${factId}"%`)
        .orderBy('built_at')
        .execute();
      return rows.map((row) => ({ id: row.id, message: JSON.parse(row.message) }));
    },

    async revise(correctionId, digests) {
      await db.transaction().execute(async (trx) => {
        // The one that marks it revises: of two processes at the same correction the other finds nothing to do.
        const marked = await trx
          .updateTable('corrections')
          .set({ revised: 1 })
          .where('id', '=', correctionId)
          .where('revised', '=', 0)
          .executeTakeFirst();
        if (marked.numUpdatedRows === 0n) return;
        for (const { id, message } of digests) {
          await trx
            .updateTable('digests')
            .set((set) => ({ message: JSON.stringify(message), revision: set('revision', '+', 1) }))
            .where('id', '=', id)
            .execute();
        }
      });
    },

    async outdated(platforms, limit) {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('deliveries')
        .innerJoin('digests', 'digests.id', 'deliveries.digest_id')
        .select(['deliveries.id', 'platform', 'workspace', 'channel', 'message_id', 'digests.message', 'digests.revision'])
        .whereRef('deliveries.revision', '<', 'digests.revision')
        .where('digests.revision', '>', 0)
        .where('deliveries.state', '=', 'sent')
        .where('deliveries.message_id', 'is not', null)
        .where('deliveries.platform', 'in', platforms)
        .orderBy('deliveries.id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        deliveryId: row.id,
        channel: toChannel(row),
        messageId: row.message_id ?? '',
        message: JSON.parse(row.message),
        revision: row.revision,
      }));
    },

    async shown(deliveryId, revision) {
      await db.updateTable('deliveries').set({ revision }).where('id', '=', deliveryId).execute();
    },
  };
}

async function putRight(
  trx: Queries,
  database: StoreDatabase,
  { kind, factId, articleId, topic }: Correction,
  effects: Effects,
): Promise<void> {
  switch (kind) {
    case 'statement':
      return rewriteStatements(trx, database, articleId, topic, effects);
    case 'figure': {
      const [row] = correctedFigures(await trx.selectFrom('figures').selectAll().where('id', '=', factId).execute(), effects);
      if (row) await trx.updateTable('figures').set({ country: row.country }).where('id', '=', factId).execute();
      else await trx.deleteFrom('figures').where('id', '=', factId).execute();
      return;
    }
    case 'stance': {
      const [row] = correctedStances(await trx.selectFrom('stances').selectAll().where('id', '=', factId).execute(), effects);
      if (row) await trx.updateTable('stances').set({ country: row.country, stance: row.stance }).where('id', '=', factId).execute();
      else await trx.deleteFrom('stances').where('id', '=', factId).execute();
    }
  }
}

/** Written anew with their words: the index knows speaker and country. */
async function rewriteStatements(
  trx: Queries,
  { search }: StoreDatabase,
  articleId: string,
  topic: string,
  effects: Effects,
): Promise<void> {
  const rows = await trx
    .selectFrom('statements')
    .select(STATEMENT_COLUMNS)
    .where('article_id', '=', articleId)
    .where('topic', '=', topic)
    .orderBy('seq')
    .execute();
  const stored = rows.map((row): Insertable<StatementRow> => ({ ...row, seq: Number(row.seq) }));
  const right = correctedStatements(stored, effects);
  await search.remove(trx, articleId, topic);
  await search.insert(
    trx,
    right.map((row) => ({ row, text: searchableText(row) })),
  );
  await rememberSpeakers(
    trx,
    right.map((row) => row.speaker_key ?? null),
  );
}

/** All columns but PostgreSQL's words. */
const STATEMENT_COLUMNS = [
  'id',
  'article_id',
  'topic',
  'published',
  'analysis_version',
  'rank',
  'country',
  'evidence',
  'evidence_start',
  'evidence_end',
  'seq',
  'quote',
  'direct',
  'key',
  'speaker',
  'speaker_key',
  'spans',
] as const;

const toAudit = ({ by, at, kind, factId, before, verdict, changes, note }: Correction): AuditEntry => ({
  actor: by,
  at,
  action: 'corrected',
  subject: { kind, id: factId },
  before,
  after: { verdict, changes, note },
});

const toRow = ({ factId, articleId, changes, by, before, ...rest }: Correction): Insertable<CorrectionRow> => ({
  ...rest,
  fact_id: factId,
  article_id: articleId,
  changes: JSON.stringify(changes),
  ...by,
  before: JSON.stringify(before),
  revised: 0,
});

const toCorrection = (row: Selectable<CorrectionRow>): Correction => ({
  id: row.id,
  factId: row.fact_id,
  kind: row.kind as Fact['kind'],
  articleId: row.article_id,
  topic: row.topic,
  verdict: row.verdict as Verdict,
  changes: JSON.parse(row.changes),
  note: row.note,
  by: { platform: row.platform as PlatformName, workspace: row.workspace, user: row.user },
  at: row.at,
  before: JSON.parse(row.before),
});
