// The documents that are shown, and the operation that is linked to.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bench, shared } from '../paths.mjs';

/**
 * `text` shows the operation: its description says so and no other place does. `field` is one of a schema, of which the names
 * and the texts of operations say nothing.
 */
export const documents = [
  {
    id: 'gr4vy',
    name: 'Gr4vy, 149 operations',
    file: path.join(shared, 'gr4vy/specs/ts.json'),
    operation: {
      tag: 'Transactions',
      operationId: 'capture_transaction',
      method: 'POST',
      path: '/transactions/{transaction_id}/capture',
    },
    text: 'Captures a previously authorized transaction.',
    facts: ['/transactions/{transaction_id}/capture', 'The ID of the transaction', 'idempotency-key', 'airline'],
    field: 'anti_fraud_fingerprint',
  },
  {
    id: 'github',
    name: 'GitHub, 1,223 operations',
    file: path.join(bench, 'node_modules/@octokit/openapi/generated/api.github.com.json'),
    operation: { tag: 'issues', operationId: 'issues/create', method: 'POST', path: '/repos/{owner}/{repo}/issues' },
    text: 'Any user with pull access to a repository can create an issue.',
    facts: [
      '/repos/{owner}/{repo}/issues',
      'The title of the issue.',
      'milestone',
      'Logins for Users to assign to this issue',
    ],
    field: 'use_squash_pr_title_as_default',
  },
].filter(({ file }) => existsSync(file));
