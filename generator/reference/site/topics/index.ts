import { authentication } from './authentication.js';
import { errors } from './errors.js';
import { allOperations, allTypes, deprecations, webhooks } from './indexes.js';
import { overview } from './overview.js';
import { pagination } from './pagination.js';
import { typescriptSdk } from './sdk.js';
import { servers } from './servers.js';
import type { Topic } from './topic.js';

/** The topics in the order in which they are read. */
export const topics: readonly Topic[] = [
  overview,
  authentication,
  servers,
  errors,
  pagination,
  typescriptSdk,
  webhooks,
  deprecations,
  allOperations,
  allTypes,
];
