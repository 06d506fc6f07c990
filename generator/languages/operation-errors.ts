import { carriedBy } from '../model/media.js';
import { withoutNull } from '../model/walk.js';
import type { NamedApi, NamedOperation } from './api.js';
import { preferred } from './derive.js';
import { failures } from './errors.js';

/** A typed error of an operation: its status, the id of its body, and the media type that it comes in. */
export interface ErrorEntry {
  readonly status: string;
  readonly id: string;
  readonly mediaType: string;
}

/** The typed errors of an operation by status, in document order. */
export function errorsOf(api: NamedApi, { operation }: NamedOperation): ErrorEntry[] {
  return failures(operation).flatMap(({ status, contents }) => {
    const content = preferred(contents.filter((one) => carriedBy(one) === 'json'));
    const inner = content && withoutNull(content.type);
    return inner?.kind === 'ref' && api.errors.has(inner.to)
      ? [{ status, id: inner.to, mediaType: content?.mediaType ?? '' }]
      : [];
  });
}
