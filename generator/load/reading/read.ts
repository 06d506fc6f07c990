import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { budgets } from '../../diagnostics/budgets.js';
import type { Ledger } from './ledger.js';
import { localPath } from '../location.js';
import type { Refusal } from './refusal.js';
import { near } from '../../diagnostics/near.js';

/** Bytes that were read, or why not. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly refusal: Refusal };

/** Reads a local file by its `file:` URL; `name` is its name in messages, `ledger` limits how much is read. */
export async function readLocal(url: string, name: string, ledger: Ledger): Promise<Bytes> {
  const path = localPath(url) ?? url;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { refusal: { code: 'read/folder', message: `"${name}" is a folder` } };
    // A pipe (`<(command)` in a shell) is fine; a device may never end.
    if (!found.isFile() && !found.isFIFO())
      return { refusal: { code: 'read/failed', message: `"${name}" is not a file` } };
    const refusal = ledger.keep(found.size, name);
    return refusal === undefined ? { bytes: await readFile(path) } : { refusal };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return { refusal: { code: 'read/failed', message: `"${name}" cannot be read (${code})` } };
    }
    const [like] = near(basename(path), await neighbours(path));
    const hint = like === undefined ? {} : { hint: `Did you mean "${like}", in the same folder?` };
    return { refusal: { code: 'read/not-found', message: `"${name}" does not exist`, ...hint } };
  }
}

/** Reads a URL; `allowed` is asked before every redirect. */
export async function readRemote(
  url: string,
  allowed: (url: string) => boolean,
  fetcher: typeof fetch,
  ledger: Ledger,
): Promise<Bytes> {
  let next = url;
  for (let step = 0; step < 6; step++) {
    if (!allowed(next)) {
      const message = step === 0 ? `"${url}" is not read` : `"${url}" redirects to "${next}", which is not read`;
      return { refusal: { code: 'read/refused', message } };
    }
    try {
      const response = await fetcher(next, { redirect: 'manual', signal: ledger.signal() });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        next = new URL(location, next).href;
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        const code = response.status === 404 || response.status === 410 ? 'read/not-found' : 'read/failed';
        return { refusal: { code, message: `"${next}" responds with status ${response.status}` } };
      }
      return await limited(response, next, ledger);
    } catch (error) {
      const late = ledger.late(next);
      return { refusal: late ?? { code: 'read/failed', message: `"${next}" cannot be read: ${reasonOf(error)}` } };
    }
  }
  return { refusal: { code: 'read/failed', message: `"${url}" redirects too often` } };
}

async function limited(response: Response, name: string, ledger: Ledger): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    const chunk = part.value as Uint8Array;
    size += chunk.length;
    const refusal = size > budgets.file.limit ? ledger.keep(size, name) : ledger.keep(chunk.length, name);
    if (refusal !== undefined) {
      await reader?.cancel();
      return { refusal };
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

async function neighbours(path: string): Promise<readonly string[]> {
  return readdir(dirname(path)).catch(() => []);
}

function reasonOf(error: unknown): string {
  const fault = error as { message?: string; cause?: { code?: string; message?: string } };
  return fault.cause?.code ?? fault.cause?.message ?? fault.message ?? String(error);
}
