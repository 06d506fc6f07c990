import type { NamedWebhook } from '../../naming/api.js';
import type { WireValue } from '../../samples/http/wire-value.js';
import { nestedField, type Nesting, type Spelling } from '../nested-field.js';
import type { WebhookPage } from '../site-page.js';
import { webhookWords } from './webhook-words.js';

/** The page of a webhook: a request that the API sends. */
export function webhookPage(
  { webhook }: NamedWebhook,
  path: string,
  spelling: Spelling,
  value: WireValue,
  nesting: Nesting,
): WebhookPage {
  const { id, deprecated, payload } = webhook;
  return {
    kind: 'webhook',
    id,
    path,
    ...webhookWords(webhook),
    deprecated,
    payload: nestedField({ type: payload, required: true, examples: [] }, spelling, nesting),
    example: value(payload, undefined),
  };
}
