import { createServer } from 'node:net';
import { broken, type Check, doubt, fine } from '../../domain/check.js';

/** Tries to listen there for a moment. A taken port may be right: Standpoint itself may be running. `setting` names it for people. */
export function checkPort(name: string, host: string, port: number, setting: string): Promise<Check> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(
        code === 'EADDRINUSE'
          ? doubt(name, `${host}:${port} is taken.`, `Right if Standpoint runs here now; else set ${setting} to a free port.`)
          : broken(
              name,
              `Nothing can listen at ${host}:${port} (${code}).`,
              `Set ${setting} to an address of this machine and a port that you may use.`,
            ),
      );
    });
    server.listen(port, host, () => server.close(() => resolve(fine(name, `${host}:${port} is free.`))));
  });
}
