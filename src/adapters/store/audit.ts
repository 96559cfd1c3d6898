import { randomUUID } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { AuditAction, AuditEntry } from '../../domain/audit.js';
import { idOf } from '../../domain/ids.js';
import type { AuditStore } from '../../domain/ports/audit.js';
import type { PlatformName } from '../../domain/subscription.js';
import type { StoreDatabase } from './database.js';
import { chunksOf, type Queries } from './queries.js';
import type { AuditRow } from './tables.js';

const PAGE = 500;

/** The audit trail: added to and read, never changed, but for the erasure of a workspace. */
export function auditStore({ db }: StoreDatabase): AuditStore {
  return {
    record: (entry) => writeAudit(db, entry),

    async *entries(since) {
      let last = { at: since ?? '', id: '' };
      for (;;) {
        const { at, id } = last;
        const rows = await db
          .selectFrom('audit')
          .selectAll()
          .where((where) => where.or([where('at', '>', at), where.and([where('at', '=', at), where('id', '>', id)])]))
          .orderBy('at')
          .orderBy('id')
          .limit(PAGE)
          .execute();
        yield* rows.map(toEntry);
        const end = rows.at(-1);
        if (end === undefined || rows.length < PAGE) return;
        last = end;
      }
    },
  };
}

/** Writes entries inside the transaction of what they tell of. */
export async function writeAudit(trx: Queries, ...entries: readonly AuditEntry[]): Promise<void> {
  for (const chunk of chunksOf(entries)) await trx.insertInto('audit').values(chunk.map(toRow)).execute();
}

const toRow = ({ actor, at, action, subject, before, after }: AuditEntry): Insertable<AuditRow> => ({
  id: idOf('audit', randomUUID()),
  at,
  platform: actor.platform,
  workspace: actor.workspace,
  user: actor.user,
  action,
  subject_kind: subject.kind,
  subject_id: subject.id,
  before: encoded(before),
  after: encoded(after),
});

const toEntry = (row: Selectable<AuditRow>): AuditEntry => ({
  at: row.at,
  actor: { platform: row.platform as PlatformName, workspace: row.workspace, user: row.user },
  action: row.action as AuditAction,
  subject: { kind: row.subject_kind, id: row.subject_id },
  before: decoded(row.before),
  after: decoded(row.after),
});

const encoded = (value: unknown): string | null => (value == null ? null : JSON.stringify(value));
const decoded = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
