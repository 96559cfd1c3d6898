import { type Cell, COLUMNS, type Column, type ExportKind } from '../../domain/fact-columns.js';
import type { Fact } from '../../domain/facts.js';
import type { ArchiveStore, Page, Paging } from '../../domain/ports/archive.js';
import type { FactQuery } from '../../domain/ports/fact-query.js';

export type ExportQuery = Pick<FactQuery, 'topic' | 'since' | 'until'>;
export type ExportRow = Readonly<Record<string, Cell>>;

/** Facts fetched at once: a million of them pass through the memory of one part. */
const PART = 500;

/** All facts of a kind as rows of its columns, newest publication first (of stances the latest held), read part by part. */
export async function* exportRows(kind: ExportKind, query: ExportQuery, archive: ArchiveStore): AsyncGenerator<ExportRow> {
  switch (kind) {
    case 'statements':
      return yield* rows(COLUMNS.statements, (paging) => archive.statements(query, paging));
    case 'figures':
      return yield* rows(COLUMNS.figures, (paging) => archive.figures(query, paging));
    case 'stances':
      return yield* rows(COLUMNS.stances, (paging) => archive.stances(query, paging));
    default:
      return kind satisfies never;
  }
}

async function* rows<F extends Fact>(columns: readonly Column<F>[], part: (paging: Paging) => Promise<Page<F>>): AsyncGenerator<ExportRow> {
  let after: string | null = null;
  do {
    const { items, next }: Page<F> = await part({ limit: PART, after });
    for (const fact of items) yield Object.fromEntries(columns.map(([name, value]) => [name, value(fact)]));
    after = next;
  } while (after !== null);
}
