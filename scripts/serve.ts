import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { immutable, securityHeaders } from './headers.ts';

/** A running server and how to stop it. */
export type Serving = { address: string; stop: () => Promise<void> };

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * A `Range` that can be answered: one span whose end is not before its start. Anything else is dropped,
 * as RFC 9110 allows, and the whole file is sent: the file server below reads it without checking.
 */
export function isPlainRange(range: string): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  return from !== undefined && (to === '' || Number(to) >= Number(from));
}

/** The same page without its final slash, below the site's root; `undefined` when the address is right as it is. */
export function withoutFinalSlash(url: string): string | undefined {
  const [path = '', ...query] = url.split('?');
  const shorter = path.replace(/\/+$/, '');
  if (shorter === path || shorter === '') return undefined;
  // One leading slash only: `//elsewhere/` would lead to another site, and browsers read `/\\elsewhere` alike.
  return [shorter.replace(/^[/\\]+/, '/'), ...query].join('?');
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' }).end();
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { location }).end();
}

/** Answers as a careful static host would; an unknown page gets 404.html. */
function answering(folder: string, missing: Buffer) {
  const files = sirv(folder, {
    etag: true,
    extensions: ['html'],
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      if (pathname.startsWith(immutable.prefix)) response.setHeader('Cache-Control', immutable.value);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response);
      return;
    }
    const { range } = request.headers;
    if (range !== undefined && !isPlainRange(range)) delete request.headers.range;
    const shorter = withoutFinalSlash(request.url ?? '/');
    if (shorter !== undefined) {
      redirect(response, shorter);
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    });
  };
}

/** Serves the built site on 127.0.0.1. Port 0, or one that is taken: any free one. */
export async function serve(port: number, folder = 'build'): Promise<Serving> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`Rien à servir dans ${folder} : lancez d’abord « npm run build ».`);
  const server = createServer(answering(folder, await readFile(`${folder}/404.html`)));
  const used = await listen(server, port).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    address: `http://127.0.0.1:${used}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { address } = await serve(Number(process.env.PORT ?? 4173));
    process.stdout.write(`\nEdec Passerelles est ouvert sur ${address} (Ctrl+C pour arrêter)\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
