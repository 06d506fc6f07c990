import { carriedBy } from '../model/media.js';
import type { NamedApi, NamedOperation } from './api.js';
import { preferred } from './derive.js';
import { failureId, failures } from './errors.js';

/** A typed error of an operation: its status, the id of its body and its media type. */
export interface ErrorEntry {
  readonly status: string;
  readonly id: string;
  readonly mediaType: string;
}

/** The typed errors of an operation by status, in document order. */
export function errorsOf(api: NamedApi, { operation }: NamedOperation): ErrorEntry[] {
  return failures(operation).flatMap(({ status, contents }) => {
    const content = preferred(contents.filter((one) => carriedBy(one) === 'json'));
    const id = content && failureId(content);
    return id !== undefined && api.errors.has(id) ? [{ status, id, mediaType: content?.mediaType ?? '' }] : [];
  });
}
