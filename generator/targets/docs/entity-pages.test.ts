import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(
  new URL('../../../output/medusa-payment-session/docs/entities/paymentsession.md', import.meta.url),
  'utf8',
);

/** What a reader sees: without the marks of Markdown, on one line. */
const read = (text: string): string =>
  text
    .replaceAll(/^#+ /gmu, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[`*]/gu, '')
    .replaceAll(/\s+/gu, ' ');

/** What is said of the entity, in the order in which it is said: name, type, whether it is required, words, default. */
const facts: readonly (readonly [string, string])[] = [
  ['the name', 'PaymentSession'],
  ['when it is created', 'A Payment Session is created when a Customer initilizes the checkout flow'],
  ['what it is for', 'and can be used to hold the state of a payment flow.'],
  ['who controls it', 'Each Payment Session is controlled by a Payment Provider'],
  ['what a provider does', 'which is responsible for the communication with external payment services.'],
  ['what becomes of it', 'Authorized Payment Sessions will eventually get promoted to Payments'],
  ['why', 'to indicate that they are authorized for payment processing such as capture or refund.'],
  ['where else it is used', 'Payment sessions can also be used as part of payment collections.'],
  ['the heading', 'Properties'],
  ['id', "id string Required The payment session's ID"],
  ['created_at', 'created_at Date Required The date with timezone at which the resource was created.'],
  ['updated_at', 'updated_at Date Required The date with timezone at which the resource was updated.'],
  ['cart_id', 'cart_id null | string Required The ID of the cart that the payment session was created for.'],
  ['cart', 'The details of the cart that the payment session was created for.'],
  [
    'provider_id',
    'provider_id string Required The ID of the Payment Provider that is responsible for the Payment Session',
  ],
  [
    'is_selected',
    'is_selected null | boolean Required A flag to indicate if the Payment Session has been selected as the method that will be used to complete the purchase.',
  ],
  [
    'is_initiated',
    'is_initiated boolean Required A flag to indicate if a communication with the third party provider has been initiated.',
  ],
  ['the default of is_initiated', 'Default: false'],
  ['status', 'status string Required Indicates the status of the Payment Session.'],
  ['how status changes', 'Will default to pending, and will eventually become authorized.'],
  [
    'what status may ask for',
    'Payment Sessions may have the status of requires\\_more to indicate that further actions are to be completed by the Customer.',
  ],
  [
    'data',
    'data Record<string, unknown> Required The data required for the Payment Provider to identify, modify and process the Payment Session.',
  ],
  [
    'what data is',
    "Typically this will be an object that holds an id to the external payment session, but can be an empty object if the Payment Provider doesn't hold any state.",
  ],
  [
    'idempotency_key',
    'idempotency_key string Required Randomly generated key used to continue the completion of a cart in case of failure.',
  ],
  ['amount', 'amount number Required The amount that the Payment Session has been authorized for.'],
  [
    'payment_authorized_at',
    'payment_authorized_at Date Required The date with timezone at which the Payment Session was authorized.',
  ],
];

describe('the page of an entity', () => {
  it.each(facts)('says %s', (_, fact) => {
    expect(read(page)).toContain(fact);
  });

  it('says them in this order', () => {
    let from = 0;
    const places = facts.map(([, fact]) => {
      const at = read(page).indexOf(fact, from);
      from = at + fact.length;
      return at;
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('marks what need not be there by saying nothing', () => {
    expect(read(page)).toContain('cart null | Cart The details');
  });
});
