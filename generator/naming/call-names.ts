import { callPin, type Id } from '../model/id.js';
import type { Model } from '../model/model.js';
import { allocate, type Wish } from '../names/allocate.js';
import { identifier, isFileName, shortened } from '../names/identifier.js';
import type { NamingRules } from './options.js';

/**
 * Names operations and webhooks. Types are named after both, and some languages have one scope for all types, so operations
 * come first. The result does not depend on their order in the document.
 */
export function nameCalls({ operations, webhooks }: Model, { language, pins }: NamingRules): ReadonlyMap<Id, string> {
  const { naming } = language;
  const wishes = [
    ...operations.map(({ id, key }) => ({ id, rank: 0, candidates: [naming.type(key)] })),
    ...webhooks.map(({ id, key }) => ({
      id,
      rank: 1,
      candidates: [naming.type(key), `${naming.type(key)}Webhook`],
    })),
  ];
  const legal = (name: string) => {
    const plain = shortened(identifier(name, 'Operation'));
    return isFileName(plain) ? plain : `${plain}Operation`;
  };
  const pinned = wishes.map((wish): Wish => {
    const pin = pins.get(callPin(wish.id));
    return pin === undefined ? wish : { ...wish, pin };
  });
  const grants = allocate(pinned, { fold: (name) => name.toLowerCase(), legal, taken: naming.operationFiles ?? [] });
  return new Map([...grants].map(([id, { name }]) => [id, name]));
}
