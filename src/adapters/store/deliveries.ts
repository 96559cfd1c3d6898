import { type Selectable, sql } from 'kysely';
import type { Delivery, DeliveryState } from '../../domain/delivery.js';
import { StandpointError } from '../../domain/errors.js';
import type { Instant } from '../../domain/instant.js';
import type { DeliveryStore } from '../../domain/ports/stores.js';
import type { PlatformName } from '../../domain/subscription.js';
import { toChannel } from './channels.js';
import type { StoreDatabase } from './database.js';
import type { DeliveryRow } from './tables.js';

/** States that an attempt can still end: `unknown` too, once somebody found out what became of it. */
const OPEN: readonly DeliveryState[] = ['sending', 'unknown'];
/** For an attempt that is not the row's own any more: a process thought dead may come back when another has gone on. */
type Fence = { readonly attempt?: number };

interface Claim {
  readonly platforms: readonly string[];
  readonly now: Instant;
  readonly workspace: string | null;
}

/** The ledger of what is sent where. */
export function deliveryStore({ db, kind }: StoreDatabase): DeliveryStore {
  const end = async (id: string, from: readonly DeliveryState[], change: Partial<DeliveryRow>, { attempt }: Fence = {}): Promise<void> => {
    const result = await db
      .updateTable('deliveries')
      .set(change)
      .where('id', '=', id)
      .where('state', 'in', from)
      .$if(attempt !== undefined, (query) => query.where('attempt', '=', attempt ?? 0))
      .executeTakeFirst();
    if (result.numUpdatedRows > 0n) return;
    const known = await db.selectFrom('deliveries').select('id').where('id', '=', id).executeTakeFirst();
    if (known === undefined) throw new StandpointError('not_found', `There is no delivery ${id}.`);
  };
  /** Due deliveries of one kind: each is read from the front of an index of its own. */
  const dueOf = ({ platforms, now, workspace }: Claim, isUnsure: boolean) =>
    db
      .selectFrom('deliveries')
      .select(['id', 'due_at', sql<number>`${sql.lit(isUnsure ? 0 : 1)}`.as('turn')])
      .where('state', '=', sql.lit('due'))
      .where('unsure_since', isUnsure ? 'is not' : 'is', null)
      .where('platform', 'in', platforms)
      .$if(workspace !== null, (picked) => picked.where('workspace', '=', workspace ?? ''))
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('id')
      // Rows that another claim holds are passed over; on SQLite a write has the whole database to itself.
      .$if(kind === 'postgres', (picked) => picked.forUpdate().skipLocked());
  return {
    async claim(platforms, now, limit, workspace = null) {
      if (platforms.length === 0) return [];
      const claim = { platforms, now, workspace };
      const rows = await db
        .with('unsure', () => dueOf(claim, true).limit(limit))
        .with('others', () => dueOf(claim, false).limit(limit))
        // First what may have been posted already: its platform soon forgets the nonce.
        .with('picked', (query) =>
          query
            .selectFrom(query.selectFrom('unsure').selectAll().unionAll(query.selectFrom('others').selectAll()).as('both'))
            .select('id')
            .orderBy('turn')
            .orderBy('due_at')
            .orderBy('id')
            .limit(limit),
        )
        .updateTable('deliveries')
        .set((set) => ({ state: 'sending', attempt: set('attempt', '+', 1), claimed_at: now, error: null }))
        .where('id', 'in', (query) => query.selectFrom('picked').select('id'))
        .returningAll()
        .execute();
      return rows.map(toDelivery).sort(byUrgency);
    },

    async waiting(platforms, now) {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('deliveries')
        .select(['platform', 'workspace'])
        .distinct()
        .where('state', '=', sql.lit('due'))
        .where('platform', 'in', platforms)
        .where('due_at', '<=', now)
        .execute();
      return rows.map(({ platform, workspace }) => ({ platform: platform as PlatformName, workspace }));
    },

    async counts() {
      const rows = await db
        .selectFrom('deliveries')
        .select((select) => ['state', select.fn.countAll().as('rows')])
        .groupBy('state')
        .orderBy('state')
        .execute();
      return Object.fromEntries(rows.map(({ state, rows: count }) => [state, Number(count)]));
    },

    async stopped(limit) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('state', 'in', [sql.lit('failed'), sql.lit('unknown')])
        .orderBy('due_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },

    again: ({ id, attempt }, now) =>
      end(id, ['failed', 'unknown'], { state: 'due', due_at: now, claimed_at: null, unsure_since: null }, { attempt }),

    async nextDue(platform, workspace) {
      const row = await db
        .selectFrom('deliveries')
        .select((select) => select.fn.min('due_at').as('at'))
        .where('state', '=', sql.lit('due'))
        .where('platform', '=', platform)
        .$if(workspace !== null, (query) => query.where('workspace', '=', workspace ?? ''))
        .executeTakeFirst();
      return row?.at ?? null;
    },

    // Whatever is thought of the row: who posted it knows. Only a row already sent keeps its first message.
    sent: (id, messageId, at) =>
      end(id, ['due', 'sending', 'unknown', 'failed'], { state: 'sent', message_id: messageId, sent_at: at, error: null }),

    async partSent({ id, attempt }, messageId) {
      const result = await db
        .updateTable('deliveries')
        .set({ message_id: messageId, unsure_since: null })
        .where('id', '=', id)
        .where('state', '=', 'sending')
        .where('attempt', '=', attempt)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    retry: ({ id, attempt }, reason, dueAt, unsureSince) =>
      end(id, OPEN, { state: 'due', due_at: dueAt, error: reason, claimed_at: null, unsure_since: unsureSince }, { attempt }),

    fail: ({ id, attempt }, reason) => end(id, OPEN, { state: 'failed', error: reason }, { attempt }),

    hold: ({ id, attempt }, reason) => end(id, OPEN, { state: 'unknown', error: reason }, { attempt }),

    async unsettled(platforms, claimedBefore, held, limit) {
      if (platforms.length === 0) return [];
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('platform', 'in', platforms)
        .where((where) =>
          where.or([
            where.and([where('state', '=', sql.lit('sending')), where('claimed_at', '<', claimedBefore)]),
            ...(held ? [where('state', '=', sql.lit('unknown'))] : []),
          ]),
        )
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
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
/** What may have been posted already first, then what waits longest. */
const byUrgency = (a: Delivery, b: Delivery): number =>
  Number(a.unsureSince === null) - Number(b.unsureSince === null) || compare(a.dueAt, b.dueAt) || compare(a.id, b.id);

const toDelivery = (row: Selectable<DeliveryRow>): Delivery => ({
  id: row.id,
  digestId: row.digest_id,
  subscriptionId: row.subscription_id,
  channel: toChannel(row),
  state: row.state as DeliveryState,
  attempt: row.attempt,
  nonce: row.nonce,
  dueAt: row.due_at,
  claimedAt: row.claimed_at,
  unsureSince: row.unsure_since,
  messageId: row.message_id,
  error: row.error,
});
