import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

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

/** Serves the built site as a plain static host would, compressed; an unknown page gets 404.html. Port 0 = any free one. */
export async function serve(port: number, folder = 'build'): Promise<Serving> {
  if (!existsSync(`${folder}/index.html`))
    throw new Error(`Rien à servir dans ${folder} : lancez d’abord « npm run build ».`);
  const compress = compression();
  const files = sirv(folder, { etag: true, extensions: ['html'], brotli: true, gzip: true });
  const missing = await readFile(`${folder}/404.html`);
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => {
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
      });
    });
  });
  const used = await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
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
