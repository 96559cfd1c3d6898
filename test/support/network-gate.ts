import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';

/** A way to a server that a test cuts and opens again, always at the same port. */
export interface NetworkGate {
  /** The URL of the server, through the gate. */
  readonly url: string;
  /** Ends every connection, and refuses new ones. */
  cut(): Promise<void>;
  open(): Promise<void>;
}

/** Opens a gate to the server of a URL; end it with `cut`. */
export async function gateTo(target: string): Promise<NetworkGate> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let server: Server | null = null;
  let ownPort = 0;
  const join = (from: Socket, to: Socket): void => {
    open.add(from);
    from
      .on('error', () => to.destroy())
      .on('close', () => {
        open.delete(from);
        to.destroy();
      });
    from.pipe(to);
  };
  const gate = {
    url: '',
    async cut() {
      const closing = server;
      server = null;
      if (closing === null) return;
      const closed = once(closing, 'close');
      closing.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    async open() {
      server = createServer((client) => {
        const behind = dial(Number(port), hostname);
        join(client, behind);
        join(behind, client);
      });
      server.listen(ownPort, '127.0.0.1');
      await once(server, 'listening');
      ownPort = (server.address() as AddressInfo).port;
    },
  };
  await gate.open();
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(ownPort);
  return Object.assign(gate, { url: url.href });
}
