import { randomBytes } from 'node:crypto';
import { serve as listen } from '@hono/node-server';
import { createDeskServer, type DeskHandler } from '../../serve/index.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { sayReaders } from '../print/say-readers.ts';
import { terminal } from '../print/terminal.ts';
import { openForWriting } from '../situation-file.ts';

const loopback = /^(127(\.\d+){3}|::1|localhost)$/;

/** A port from the command line; 0 takes a free one. */
export function portOption(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port "${value}" is no port: give a number from 1 to 65535.`);
  return port;
}

/** `sitrep serve`: the desk and the HTTP interface. Ends on SIGINT or SIGTERM. */
export async function serve(options: { situation: string; port: string; host: string }): Promise<number> {
  const port = portOption(options.port);
  const token = process.env.SITREP_TOKEN ?? null;
  if (!loopback.test(options.host) && token === null) {
    throw new UsageError(
      `--host ${options.host} lets other machines in: set SITREP_TOKEN to a secret of 16 characters or more, which every request must carry then.`,
    );
  }
  if (token !== null && token.length < 16)
    throw new UsageError('SITREP_TOKEN is too short: give 16 characters or more.');
  const store = openForWriting(options.situation);
  sayReaders(store);
  const handler = createDeskServer({
    store,
    token,
    host: options.host,
    writeToken: randomBytes(24).toString('base64url'),
    clock: () => new Date().toISOString(),
  });
  await untilStopped(handler, { host: options.host, port, command: 'sitrep serve' }, () => store.close());
  return exitCodes.ok;
}

/** Listens, prints the address, and ends on SIGINT or SIGTERM; `release` gives back what the handler stands on. */
export function untilStopped(
  handler: DeskHandler,
  { host, port, command }: { host: string; port: number; command: string },
  release: () => void,
): Promise<void> {
  const server = listen({ fetch: handler, port, hostname: host });
  return new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      handler.close();
      release();
      if (error.code === 'EADDRINUSE') {
        reject(
          new UsageError(
            `Port ${port} is busy. Type: ${command} --port ${port + 1} (with npm: npm start -- --port ${port + 1})`,
          ),
        );
      } else reject(new UsageError(`Cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.on('listening', () => {
      const address = server.address();
      const actual = address !== null && typeof address === 'object' ? address.port : port;
      terminal().line(`sitrep: http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
    const stop = (): void => {
      handler.close();
      server.close();
      release();
      resolve();
      setTimeout(() => process.exit(0), 200).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
