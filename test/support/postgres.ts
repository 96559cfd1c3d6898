import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** An empty PostgreSQL database of its own. */
export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A fresh database on the run's server. Fails the test when there is no server: never skipped in silence. */
export async function freshPostgres(): Promise<PostgresDatabase> {
  const server = await serverUrl();
  const name = `standpoint_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: async () => void (await administer(server, `drop database if exists ${name} with (force)`)) };
}

/** Runs one statement as the server's administrator, and gives its rows. */
export async function administer(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function serverUrl(): Promise<string> {
  const reply = await fetch(inject('postgresDesk'));
  const text = await reply.text();
  if (!reply.ok) throw new Error(text);
  return text;
}
