import { budgets, inWords, usualLimits, type Limits } from '../../diagnostics/budgets.js';
import type { Refusal } from './refusal.js';

/** Milliseconds after which one fetch is aborted, whatever time the run has left. */
const longestFetch = 30_000;

/** What one run has read so far, and its limits: after the first file that exceeds one, all others are refused. */
export class Ledger {
  readonly #limits: Limits;
  readonly #now: () => number;
  #files = 0;
  #bytes = 0;
  #began: number | undefined;
  #over: Refusal | undefined;

  constructor(limits: Partial<Limits> = {}, now: () => number = () => performance.now()) {
    this.#limits = { ...usualLimits, ...limits };
    this.#now = now;
  }

  /** How many values one file may contain. */
  get values(): number {
    return this.#limits.values;
  }

  /** Notes a file that a reference names; returns why it is not read. */
  file(name: string): Refusal | undefined {
    if (this.#over !== undefined) return this.#over;
    return ++this.#files > this.#limits.files ? this.#refuse('files', `"${name}" is one file too many`) : undefined;
  }

  /** Notes bytes that are about to be kept; returns why they are not. */
  keep(bytes: number, name: string): Refusal | undefined {
    if (bytes > budgets.file.limit)
      return { code: 'read/too-large', message: `"${name}" is larger than ${inWords(budgets.file)}` };
    this.#bytes += bytes;
    return this.#bytes > this.#limits.bytes ? this.#refuse('bytes', `"${name}" is too much`) : undefined;
  }

  /** Why nothing more is fetched, once the time is up. */
  late(name: string): Refusal | undefined {
    return this.#left() <= 0 ? this.#refuse('seconds', `"${name}" takes too long`) : undefined;
  }

  /** Aborts a fetch that starts now. */
  signal(): AbortSignal {
    this.#began ??= this.#now();
    return AbortSignal.timeout(Math.max(0, Math.ceil(Math.min(longestFetch, this.#left()))));
  }

  /** Milliseconds. */
  #left(): number {
    return this.#limits.seconds * 1000 - (this.#began === undefined ? 0 : this.#now() - this.#began);
  }

  #refuse(key: 'files' | 'bytes' | 'seconds', what: string): Refusal {
    const limit = inWords({ limit: this.#limits[key], unit: budgets[key].unit });
    const rest = key === 'seconds' ? 'all that is fetched may take' : 'a run reads at most';
    this.#over = { code: budgets[key].code, message: `${what}: ${rest} ${limit}` };
    return this.#over;
  }
}
