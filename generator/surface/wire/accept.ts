import type { NamedApi, NamedOperation } from '../../naming/api.js';
import { successes } from '../../naming/errors.js';
import { errorsOf } from '../../naming/operation-errors.js';
import { readContents } from '../../naming/response-contents.js';
import { acceptedTypes, aliasedTypes, readerFunction } from './reader-function.js';

/** The header Accept that an SDK sends for an operation, unless a call asks for another media type. */
export function acceptOf(api: NamedApi, named: NamedOperation): string {
  const read = successes(named.operation).map((response) => {
    const types = readContents(response).flatMap((content) =>
      acceptedTypes(readerFunction(content), aliasedTypes(content, response)),
    );
    return [response.status, types] as const;
  });
  const failed = errorsOf(api, named).map(
    ({ status, mediaType }) => [status, acceptedTypes('json', mediaType)] as const,
  );
  // The runtime has them by status, and objects list numbers first.
  const byStatus = Object.fromEntries([...read, ...failed]);
  return [...new Set(Object.values(byStatus).flat())].join(', ') || '*/*';
}
