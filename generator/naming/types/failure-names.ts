import type { Id, Operation } from '../../model/model.js';
import { statusError, statusWord } from '../../names/status.js';
import { failureId, failures } from '../errors.js';

/** The operations that fail with a body, and the statuses they fail with. */
export interface FailureUse {
  readonly operations: ReadonlySet<Id>;
  readonly statuses: ReadonlySet<string>;
}

/** The uses of each body of a failure, by its id. */
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

/** Candidates for the error class of an inline schema, shortest first; `owner` is the first operation that can fail with it. */
export function failureNames({ operations, statuses }: FailureUse, owner: string): string[] {
  const [status = 'DEFAULT', ...others] = statuses;
  const isPlain = others.length > 0 || status === 'DEFAULT';
  const own = isPlain
    ? [`${owner}Error`, others.length > 0 ? `${owner}Failure` : `${owner}DefaultError`]
    : [`${owner}${statusWord(status)}`, `${owner}${statusError(status)}`];
  if (operations.size < 2) return own;
  return [isPlain ? 'ErrorResponse' : statusError(status), ...own];
}
