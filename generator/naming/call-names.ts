import { callPin, type Id } from '../model/id.js';
import type { Model } from '../model/model.js';
import { allocate, type Wish } from '../names/allocate.js';
import { identifier, isFileName, shortened } from '../names/identifier.js';
import type { NamingRules } from './options.js';

/**
 * Names operations, then webhooks: both own structures, and in some languages all of these share one scope. Who owns a
 * name that several want is not a matter of the order in which a document lists them.
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
