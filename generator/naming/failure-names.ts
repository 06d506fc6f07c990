import type { Id, Operation } from '../model/model.js';
import { statusError, statusWord } from '../names/status.js';
import { failureId, failures } from './errors.js';

/** Where a body of failures occurs: for how many operations, and with which statuses. */
export interface FailureUse {
  readonly operations: ReadonlySet<Id>;
  readonly statuses: ReadonlySet<string>;
}

/** How often each body of a failure occurs, by its id. */
export function failureUses(operations: readonly Operation[]): ReadonlyMap<Id, FailureUse> {
  const uses = new Map<Id, { operations: Set<Id>; statuses: Set<string> }>();
  for (const operation of operations) {
    for (const { status, contents } of failures(operation)) {
      for (const content of contents) {
        const id = failureId(content);
        if (id === undefined) continue;
        const use = uses.get(id) ?? { operations: new Set(), statuses: new Set() };
        use.operations.add(operation.id);
        use.statuses.add(status.toUpperCase());
        uses.set(id, use);
      }
    }
  }
  return uses;
}

/** The names of an error without one, from the shortest on; `owner` is the name of the first operation that may fail so. */
export function failureNames({ operations, statuses }: FailureUse, owner: string): string[] {
  const [status = 'DEFAULT', ...others] = statuses;
  const isPlain = others.length > 0 || status === 'DEFAULT';
  const own = isPlain
    ? [`${owner}Error`, others.length > 0 ? `${owner}Failure` : `${owner}DefaultError`]
    : [`${owner}${statusWord(status)}`, `${owner}${statusError(status)}`];
  if (operations.size < 2) return own;
  return [isPlain ? 'ErrorResponse' : statusError(status), ...own];
}
