import type { Selectable } from 'kysely';
import type { Delivery, DeliveryState } from '../../domain/delivery.js';
import { StandpointError } from '../../domain/errors.js';
import type { DeliveryStore } from '../../domain/ports/stores.js';
import { toChannel } from './channels.js';
import type { StoreDatabase } from './database.js';
import type { DeliveryRow } from './tables.js';

/** States that an attempt can still end: `unknown` too, once somebody found out what became of it. */
const OPEN: readonly DeliveryState[] = ['sending', 'unknown'];

/** The ledger of what is sent where. */
export function deliveryStore({ db, kind }: StoreDatabase): DeliveryStore {
  const end = async (id: string, from: readonly DeliveryState[], change: Partial<DeliveryRow>): Promise<void> => {
    const result = await db.updateTable('deliveries').set(change).where('id', '=', id).where('state', 'in', from).executeTakeFirst();
    if (result.numUpdatedRows > 0n) return;
    const known = await db.selectFrom('deliveries').select('id').where('id', '=', id).executeTakeFirst();
    if (known === undefined) throw new StandpointError('not_found', `There is no delivery ${id}.`);
  };
  return {
    async claim(platforms, now, limit) {
      if (platforms.length === 0) return [];
      const rows = await db
        .with('picked', (query) =>
          query
            .selectFrom('deliveries')
            .select('id')
            .where('state', '=', 'due')
            .where('platform', 'in', platforms)
            .where('due_at', '<=', now)
            .orderBy('due_at')
            .orderBy('id')
            .limit(limit)
            // Rows that another claim holds are passed over; on SQLite a write has the whole database to itself.
            .$if(kind === 'postgres', (picked) => picked.forUpdate().skipLocked()),
        )
        .updateTable('deliveries')
        .set((set) => ({ state: 'sending', attempt: set('attempt', '+', 1), claimed_at: now, error: null }))
        .where('id', 'in', (query) => query.selectFrom('picked').select('id'))
        .returningAll()
        .execute();
      return rows.map(toDelivery).sort((a, b) => compare(a.dueAt, b.dueAt) || compare(a.id, b.id));
    },

    // Whatever is thought of the row: who posted it knows. Only a row already sent keeps its first message.
    sent: (id, messageId, at) =>
      end(id, ['due', 'sending', 'unknown', 'failed'], { state: 'sent', message_id: messageId, sent_at: at, error: null }),

    retry: (id, reason, dueAt) => end(id, OPEN, { state: 'due', due_at: dueAt, error: reason, claimed_at: null }),

    fail: (id, reason) => end(id, OPEN, { state: 'failed', error: reason }),

    async findUnknown(claimedBefore) {
      const rows = await db
        .updateTable('deliveries')
        .set({ state: 'unknown' })
        .where('state', '=', 'sending')
        .where('claimed_at', '<', claimedBefore)
        .returningAll()
        .execute();
      return rows.map(toDelivery).sort((a, b) => compare(a.dueAt, b.dueAt) || compare(a.id, b.id));
    },

    async ofDigest(digestId) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('digest_id', '=', digestId)
        .orderBy('platform')
        .orderBy('workspace')
        .orderBy('channel')
        .execute();
      return rows.map(toDelivery);
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toDelivery = (row: Selectable<DeliveryRow>): Delivery => ({
  id: row.id,
  digestId: row.digest_id,
  subscriptionId: row.subscription_id,
  channel: toChannel(row),
  state: row.state as DeliveryState,
  attempt: row.attempt,
  nonce: row.nonce,
  dueAt: row.due_at,
  messageId: row.message_id,
  error: row.error,
});
