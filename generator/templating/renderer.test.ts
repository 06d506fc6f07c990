import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.js';
import { renderers } from './renderer.js';

const view = {
  name: 'Pet',
  text: 'one\n\nthree\n',
  none: undefined,
  empty: '',
  no: false,
  zero: 0,
  owner: { title: 'Ada', pets: ['Rex', 'Tom'] },
  items: [
    { label: 'a', items: [{ label: 'b', items: [] }] },
    { label: 'c', items: [] },
  ],
};

const partials = {
  tree: '{{label}}[{{#each items}}{{> tree}}{{/each}}]',
  lines: '{{text}}\nlast\n',
};

/** What a template renders here and in Handlebars. */
function rendered(text: string, preventIndent: boolean): readonly [ours: string, theirs: string] {
  const templates = Object.entries({ ...partials, page: text });
  const parts = new Map(templates.map(([name, one]) => [name, partsOf(Handlebars.parse(one))]));
  const handlebars = Handlebars.create();
  const options = { noEscape: true, knownHelpersOnly: true, preventIndent };
  for (const [name, one] of templates) handlebars.registerPartial(name, handlebars.compile(one, options));
  return [renderers(parts, !preventIndent)('page')(view), handlebars.compile(text, options)(view)];
}

describe('templates render what Handlebars renders', () => {
  it.each([
    [
      'fields',
      '{{name}} {{owner.title}} {{this.name}} {{{name}}} {{none}}|{{none.title}}|{{no}}|{{zero}}|{{items.length}}',
    ],
    ['literals', '{{#if true}}yes{{/if}}{{#if 0}}no{{/if}}{{#if "text"}}text{{/if}}{{#if undefined}}no{{/if}}'],
    [
      'conditions',
      '{{#if name}}1{{/if}}{{#if empty}}2{{else if zero}}3{{else}}4{{/if}}{{^if no}}5{{/if}}{{#if items}}6{{/if}}',
    ],
    ['lacks', '{{#unless no}}1{{else}}2{{/unless}}{{#unless name}}3{{/unless}}{{#unless owner.pets}}4{{/unless}}'],
    [
      'lists',
      '{{#each owner.pets}}{{@index}} {{@key}} {{this}}{{#unless @last}}, {{/unless}}{{/each}}{{#each none}}-{{else}}none{{/each}}',
    ],
    [
      'what is around',
      '{{#each items}}{{../name}}{{#each items}}{{../label}}{{../../name}}{{#if label}}{{../label}}{{/if}}{{/each}}{{/each}}',
    ],
    [
      'data of lists around',
      '{{#each items}}{{#with label}}{{@first}}{{/with}}{{#each items}}{{@index}}{{/each}}{{/each}}',
    ],
    [
      'names',
      '{{#each items as |one at|}}{{one.label}}{{#each one.items as |two|}}{{two.label}}{{one.label}}{{at}}{{/each}}{{/each}}',
    ],
    [
      'objects',
      '{{#with owner}}{{title}}{{../name}}{{/with}}{{#with none}}-{{else}}{{name}}{{/with}}{{#with owner as |o|}}{{o.title}}{{/with}}',
    ],
    ['partials', '{{#each items}}{{> tree}}{{/each}}{{> tree items.[0]}}{{#with owner}}{{> lines ..}}{{/with}}'],
    ['lines of partials', 'a\n  {{> lines}}\n\t{{> lines owner}}\nb\n'],
    [
      'lines of their own',
      '{{#if name}}\n  x\n{{/if}}\n{{!-- a comment --}}\n{{#each owner.pets}}\n{{~this~}}\n{{/each}}\n',
    ],
  ])('%s', (_, text) => {
    for (const preventIndent of [false, true]) {
      const [ours, theirs] = rendered(text, preventIndent);
      expect(ours).toBe(theirs);
    }
  });
});
