import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { listOf, objectOf, value, type Shape } from './shape.js';
import { checkTemplate } from './template-check.js';

interface Leaf {
  readonly label: string;
  readonly parts: readonly Leaf[];
}
interface View {
  readonly name: string;
  readonly owner: { readonly title: string };
  readonly leaves: readonly Leaf[];
}
const leaf: Shape = objectOf<Leaf>(() => ({ label: value, parts: listOf(leaf) }));
const view: Shape = objectOf<View>(() => ({
  name: value,
  owner: objectOf<View['owner']>(() => ({ title: value })),
  leaves: listOf(leaf),
}));

const check = (text: string) => checkTemplate(Handlebars.parse(text), view, 'page.hbs');

describe('what a template may say', () => {
  it.each([
    ['a field', '{{name}} {{{name}}} {{&name}}'],
    ['a field of a field', '{{owner.title}}'],
    ['a choice', '{{#if owner}}{{name}}{{else if leaves}}{{name}}{{else}}-{{/if}}{{^if name}}-{{/if}}'],
    ['the lack of something', '{{#unless name}}-{{/unless}}'],
    ['a list', '{{#each leaves}}{{label}} {{@index}}{{#unless @last}}, {{/unless}}{{else}}none{{/each}}'],
    ['what is around', '{{#each leaves}}{{#if label}}{{../name}}{{/if}}{{/each}}'],
    ['a list in a list', '{{#each leaves}}{{#each parts}}{{label}}{{../label}}{{../../name}}{{/each}}{{/each}}'],
    ['names of its own', '{{#each leaves as |leaf at|}}{{leaf.label}} {{at}}{{/each}}'],
    ['an object', '{{#with owner}}{{title}}{{this.title}}{{/with}}'],
    ['how many', '{{leaves.length}}'],
    ['a comment', '{{!-- {{nothing}} --}}'],
  ])('%s', (_, text) => {
    expect(check(text).diagnostics).toEqual([]);
  });
});

describe('what it may not, and where it says so', () => {
  it.each([
    ['an unknown field', 'a\n  {{nam}}', '2:5', 'no field `nam`', 'Did you mean `name`?'],
    [
      'one where no page goes',
      '{{#if name}}{{else}}{{x}}{{/if}}',
      '1:23',
      'no field `x`',
      'There are `name`, `owner`, `leaves`.',
    ],
    [
      'one of an item',
      '{{#each leaves}}\n{{name}}\n{{/each}}',
      '2:3',
      'no field `name`',
      'There are `label`, `parts`.',
    ],
    ['one of a field', '{{owner.name}}', '1:3', 'no field `name`', 'There are `title`.'],
    ['one of a text', '{{name.length}}', '1:3', 'no field `length`', 'has no fields'],
    ['one in a condition', '{{#if nmae}}{{/if}}', '1:7', 'no field `nmae`', '`name`'],
    ['the constructor', '{{constructor}}', '1:3', 'no field `constructor`', ''],
    ['the prototype', '{{owner.__proto__}}', '1:3', 'no field `__proto__`', ''],
    ['a list as text', '{{leaves}}', '1:3', 'is a list', '`label`'],
    ['an object as text', '{{owner}}', '1:3', 'is an object', '`title`'],
    ['a text as list', '{{#each name}}{{/each}}', '1:9', 'needs a list', ''],
    ['too far out', '{{../name}}', '1:3', 'leads out', ''],
    ['a helper', '{{lookup owner "title"}}', '1:3', 'no helpers', ''],
    ['a helper in a condition', '{{#if (log name)}}{{/if}}', '1:7', 'no helpers', ''],
    ['another block', '{{#owner}}{{/owner}}', '1:4', 'no block `#owner`', ''],
    ['data outside a list', '{{@index}}', '1:3', 'no `@index` here', ''],
    ['the root', '{{#each leaves}}{{@root.name}}{{/each}}', '1:19', 'no `@root.name` here', ''],
    ['a decorator', '{{#*inline "x"}}{{/inline}}', '1:1', 'no decorators', ''],
    ['a partial by a value', '{{> (lookup . "x")}}', '1:5', 'by its name', ''],
    ['a partial with more', '{{> leaf a=name}}', '1:1', 'takes one field', ''],
    ['a text for a name', '{{"name"}}', '1:3', 'no name of a field', ''],
  ])('%s', (_, text, at, message, hint) => {
    const [found] = check(text).diagnostics;
    const { line, column } = found?.place?.position ?? {};
    expect(`${String(line)}:${String(column)}`).toBe(at);
    expect(found?.code).toBe('template/unknown-field');
    expect(found?.message).toContain(message);
    expect(found?.hint).toContain(hint);
  });
});

it('says which partials are taken, with what, and where', () => {
  const { partials } = check('{{#each leaves}}\n{{> leaf}}{{/each}}{{> line name}}');
  expect(partials).toEqual([
    { name: 'leaf', shape: leaf, line: 2, column: 5 },
    { name: 'line', shape: value, line: 2, column: 24 },
  ]);
});
