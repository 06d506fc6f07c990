import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder of the benchmark, the project, what lies beside it, what is made while measuring, what programs remember of runs, and what is kept of it. */
export const bench = fileURLToPath(new URL('.', import.meta.url));
export const root = path.join(bench, '..');
export const shared = path.join(root, '../shared');
export const scratch = path.join(bench, '.scratch');
export const cacheHome = path.join(scratch, 'cache');
export const results = path.join(bench, 'results');
