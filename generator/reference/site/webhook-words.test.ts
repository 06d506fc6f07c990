import { expect, it } from 'vitest';
import { webhookWords } from './webhook-words.js';

const long = 'This event occurs when a branch is created. '.repeat(3).trim();

it.each<[string, Parameters<typeof webhookWords>[0], ReturnType<typeof webhookWords>]>([
  ['its name', { key: 'create' }, { title: 'create', description: undefined }],
  ['its summary', { key: 'create', summary: 'A branch' }, { title: 'A branch', description: undefined }],
  ['a long summary', { key: 'create', summary: long }, { title: 'create', description: long }],
  ['several lines', { key: 'create', summary: 'a\nb' }, { title: 'create', description: 'a\nb' }],
  [
    'a long summary and a description',
    { key: 'create', summary: long, description: 'More.' },
    { title: 'create', description: `${long}\n\nMore.` },
  ],
  [
    'a summary that the description repeats',
    { key: 'create', summary: long, description: `${long} More.` },
    { title: 'create', description: `${long} More.` },
  ],
])('the words of a webhook with %s', (_, webhook, want) => {
  expect(webhookWords(webhook)).toEqual(want);
});
