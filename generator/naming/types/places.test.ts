import { expect, it } from 'vitest';
import type { NameHint } from '../../model/model.js';
import { pascal } from '../../names/words.js';
import { namesInContext, placeOf, precedenceOf } from './places.js';

type Inline = Extract<NameHint, { kind: 'inline' }>;
type Step = Omit<Inline, 'kind' | 'owner'>;

/** The names and the precedence of the last step on a way from `Root`, the operation `op` of the group `Group`, or a component. */
function named(steps: readonly Step[], group: string): string {
  const hints = steps.map((step, index): Inline => ({
    kind: 'inline',
    owner: index === 0 ? 'op' : `step ${String(index - 1)}`,
    ...step,
  }));
  const byId = new Map(hints.map((hint, index) => [`step ${String(index)}`, { id: `step ${String(index)}`, hint }]));
  const last = hints.at(-1);
  if (last === undefined) throw new Error('A way has steps');
  const place = placeOf(last, byId, pascal, () => group);
  return `${String(precedenceOf(place))} ${namesInContext(place, 'Root').join(' ')}`;
}

const property = (name: string, more: Partial<Step> = {}): Step => ({ role: 'property', property: name, ...more });
const body: Step = { role: 'body' };
const response: Step = { role: 'response' };

it.each<[string, Step[], string]>([
  ['a body as a whole', [body], '7 RootRequestBody'],
  ['a body in one of several media types', [{ role: 'body', property: 'form' }], '7 RootFormRequestBody'],
  ['a response as a whole', [response], '3 RootResponseBody'],
  [
    'the items of a response',
    [{ ...response, item: true }],
    '3 ResponseBody RootResponseBody RootResponseBodyResponseBody',
  ],
  ['a property of a component', [property('home')], '3 Home RootHome RootHomeHome'],
  ['a property of a property', [property('home'), property('city')], '3 City RootCity RootHomeCity RootHomeCityCity'],
  [
    'a property of a body goes before',
    [body, property('home')],
    '7 Home RootHome RootRequestBodyHome RootRequestBodyHomeHome',
  ],
  [
    'a parameter has its place in longer names',
    [{ role: 'parameter', property: 'sort', location: 'query' }],
    '5 Sort QueryParamSort RootQueryParamSort RootQueryParamSortSort',
  ],
  [
    'a member of a union, by its position',
    [property('pet', { role: 'member', index: 1 })],
    '1 Two Pet2 RootPet2 RootPet22',
  ],
  [
    'a title goes before a position',
    [property('pet', { role: 'member', index: 0, title: 'cat' })],
    '0 Cat PetCat RootPetCat RootPet1Cat',
  ],
  ['what has neither property nor title', [{ role: 'item' }], '3 Value RootValue'],
])('%s', (_, steps, want) => {
  expect(named(steps, '')).toBe(want);
});

it('the group of an operation is part of the longest names', () => {
  expect(named([response, property('home')], 'Pets')).toBe(
    '3 Home RootHome RootPetsHome RootPetsResponseBodyHome RootPetsResponseBodyHomeHome',
  );
});

it('what the document names is the root of what is inside', () => {
  const steps = [property('home', { given: 'Place' }), property('city')];
  expect(named(steps, '')).toBe('3 City RootCity RootCityCity');
});
