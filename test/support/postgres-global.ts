import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgresServer } from './postgres-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that answers with the URL of the run's PostgreSQL server. */
    postgresDesk: string;
  }
}

/**
 * One PostgreSQL server for the whole test run, started when the first test asks for it: the server that
 * STANDPOINT_TEST_POSTGRES_URL names, else a throw-away one. Runs that need no database do not wait for one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | null = null;
  const given = process.env['STANDPOINT_TEST_POSTGRES_URL'];
  const desk = createServer((_request, response) => {
    if (given) {
      response.end(given);
      return;
    }
    server ??= startPostgresServer();
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('the desk for test databases has no port');
  project.provide('postgresDesk', `http://127.0.0.1:${address.port}/`);
  return async () => {
    desk.closeAllConnections();
    await new Promise((resolve) => desk.close(resolve));
    const started = await server?.catch(() => null);
    await started?.stop();
  };
}
