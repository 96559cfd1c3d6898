import type { Selectable } from 'kysely';
import type { Digest } from '../../domain/digest.js';
import { idOf } from '../../domain/ids.js';
import type { DigestStore, PlannedDelivery } from '../../domain/ports/stores.js';
import { channelColumns } from './channels.js';
import type { StoreDatabase } from './database.js';
import { chunksOf, flag, type Queries } from './queries.js';
import type { DeliveryRow, DigestRow } from './tables.js';

/** What a platform takes as a nonce at most (Discord). */
const NONCE_LENGTH = 25;

/** Digests, stored together with what is to be sent of them. */
export function digestStore({ db }: StoreDatabase): DigestStore {
  return {
    async save(digest, deliveries) {
      return db.transaction().execute(async (trx) => {
        await trx
          .insertInto('digests')
          .values(toRow(digest))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        const added = await plan(trx, digest, deliveries);
        await moveOn(trx, digest, deliveries);
        return added;
      });
    },

    async get(id) {
      const row = await db.selectFrom('digests').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toDigest(row);
    },

    async latest(topic) {
      const row = await db
        .selectFrom('digests')
        .selectAll()
        .where('topic', '=', topic)
        .where('kind', '=', 'digest')
        // Of the whole topic: a digest of one country is not the topic's latest.
        .where('subtopic', 'is', null)
        .where('country', 'is', null)
        .orderBy('until', 'desc')
        .orderBy('built_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toDigest(row);
    },
  };
}

async function plan(trx: Queries, digest: Digest, deliveries: readonly PlannedDelivery[]): Promise<number> {
  const rows = deliveries
    .filter((delivery) => !delivery.silent)
    .map((delivery) => toDelivery(digest.id, delivery))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let added = 0;
  for (const chunk of chunksOf(rows)) {
    const inserted = await trx
      .insertInto('deliveries')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    added += inserted.length;
  }
  return added;
}

/** Never backwards: a digest saved again late must not make its subscriptions due again. */
async function moveOn(trx: Queries, digest: Digest, deliveries: readonly PlannedDelivery[]): Promise<void> {
  const until = digest.window.until;
  const ordered = [...deliveries].sort((a, b) => (a.subscriptionId < b.subscriptionId ? -1 : 1));
  for (const { subscriptionId, nextDueAt } of ordered) {
    await trx
      .updateTable('subscriptions')
      .set({ last_until: until, next_due_at: nextDueAt })
      .where('id', '=', subscriptionId)
      .where('last_until', '<=', until)
      .execute();
  }
}

function toDelivery(digestId: string, { subscriptionId, channel, dueAt }: PlannedDelivery): DeliveryRow {
  const place = [digestId, channel.platform, channel.workspace, channel.channel];
  return {
    id: idOf('delivery', ...place),
    digest_id: digestId,
    subscription_id: subscriptionId,
    ...channelColumns(channel),
    state: 'due',
    attempt: 0,
    nonce: idOf('nonce', ...place).slice(0, NONCE_LENGTH),
    due_at: dueAt,
    claimed_at: null,
    sent_at: null,
    message_id: null,
    error: null,
    unsure_since: null,
    revision: 0,
  };
}

const toRow = (digest: Digest): DigestRow => ({
  id: digest.id,
  kind: digest.kind,
  topic: digest.selection.topic,
  subtopic: digest.selection.subtopic,
  country: digest.selection.country,
  since: digest.window.since,
  until: digest.window.until,
  built_at: digest.builtAt,
  empty: flag(digest.empty),
  message: JSON.stringify(digest.message),
  revision: 0,
});

const toDigest = (row: Selectable<DigestRow>): Digest => ({ ...digestSelection(row), message: JSON.parse(row.message) });

/** A digest without what it says. */
export const digestSelection = (row: Selectable<DigestRow>): Omit<Digest, 'message'> => ({
  id: row.id,
  kind: row.kind as Digest['kind'],
  selection: { topic: row.topic, subtopic: row.subtopic, country: row.country },
  window: { since: row.since, until: row.until },
  builtAt: row.built_at,
  empty: row.empty === 1,
});
