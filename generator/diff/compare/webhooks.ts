import { partId, rootId } from '../../model/id.js';
import type { Webhook } from '../../model/model.js';
import { only, together, type Finding, type Found } from '../finding.js';
import { matchWebhooks } from '../match.js';
import type { ComparedApi } from '../compared-api.js';
import type { Sides } from './finding-places.js';
import { compareTypes } from './types.js';

const nameOf = ({ api }: ComparedApi, { id }: Webhook): string =>
  `verify${api.webhooks.find(({ webhook }) => webhook.id === id)?.name ?? 'Webhook'}`;

/** Compares the webhooks of two APIs. Their payloads are received. */
export function compareWebhooks(sides: Sides): Found {
  const { old, new: now } = sides;
  const { pairs, removed, added } = matchWebhooks(old.model.webhooks, now.model.webhooks);
  const [before, after] = [old.model.event, now.model.event];
  const id = partId(rootId, 'webhooks');
  const whole = { old: id, new: id, subject: 'verifyWebhook()', only: 'sdk' as const };
  return together([
    ...pairs.map((pair) => {
      const names = [nameOf(old, pair.old), nameOf(now, pair.new)] as const;
      const spot = { old: pair.old.id, new: pair.new.id, subject: `${names[1]}()` };
      const drafts: Finding[] = [
        ...(names[0] === names[1]
          ? []
          : [{ ...spot, code: 'webhook/renamed' as const, detail: `was \`${names[0]}\`, is \`${names[1]}\`` }]),
        ...(pair.old.deprecated === undefined && pair.new.deprecated !== undefined
          ? [{ ...spot, code: 'webhook/deprecated' as const, detail: 'is deprecated' }]
          : []),
      ];
      return together([only(...drafts), compareTypes(sides, spot, pair.old.payload, pair.new.payload)]);
    }),
    only(
      ...removed.map((one): Finding => ({
        old: one.id,
        subject: `${nameOf(old, one)}()`,
        code: 'webhook/removed',
        detail: `${one.key} is gone`,
      })),
      ...added.map((one): Finding => ({
        new: one.id,
        subject: `${nameOf(now, one)}()`,
        code: 'webhook/added',
        detail: `${one.key} is new`,
      })),
    ),
    // The payload of any webhook is a union of ours: in code it grows with them.
    ...(before && after ? [compareTypes(sides, whole, before, after)] : []),
  ]);
}
