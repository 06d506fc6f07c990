import { expect, it } from 'vitest';
import type { MemberLabel } from '../../languages/member-labels.js';
import type { Declaration } from '../../model/model.js';
import { pascal } from '../../names/words.js';
import { namesInContext, placeOf } from './places.js';
import { qualifiedPlace } from './qualified-places.js';

type Inline = Extract<Declaration['hint'], { kind: 'inline' }>;

const value = (words: string): MemberLabel => ({ kind: 'value', words });
const position: MemberLabel = { kind: 'position', words: 'option 2' };

it.each<[string, Omit<Inline, 'kind' | 'owner'>, Declaration['kind'], MemberLabel | undefined, string]>([
  ['a property', { role: 'property', property: 'provider' }, 'object', undefined, 'Provider RootProvider'],
  ['an item', { role: 'item', property: 'tools' }, 'object', undefined, 'Tool RootTool'],
  ['a union', { role: 'property', property: 'content' }, 'union', undefined, 'ContentUnion RootContentUnion'],
  ['a union of items', { role: 'item', property: 'plugins' }, 'union', undefined, 'PluginUnion RootPluginUnion'],
  [
    'a member with a value of its own',
    { role: 'member', property: 'plugins', index: 0 },
    'object',
    value('web'),
    'PluginWeb RootPluginWeb',
  ],
  [
    'a member by its position',
    { role: 'member', property: 'input', index: 1 },
    'object',
    position,
    'Input2 RootInput2',
  ],
  ['a title', { role: 'property', property: 'home', title: 'place' }, 'object', undefined, 'Place RootPlace'],
  ['a body as a whole', { role: 'body' }, 'object', undefined, 'RootRequestBody'],
])('%s', (_, step, kind, label, want) => {
  const hint: Inline = { kind: 'inline', owner: 'root', ...step };
  const place = placeOf(hint, new Map(), pascal, () => '');
  const names = namesInContext(qualifiedPlace(place, { hint, kind }, label, pascal), 'Root');
  expect(names.slice(0, 2).join(' ')).toBe(want);
});
