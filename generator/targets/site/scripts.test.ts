import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { scriptText, type ScriptName } from './scripts.js';

// The figures of the web reference: what a reader's browser loads, in bytes of gzip.
test.each<[ScriptName, number]>([
  ['site', 4096],
  // On demand; its index has figures of its own.
  ['search', 6144],
  ['console', 10_240],
])('the script %s has at most %i bytes', (name, most) => {
  expect(gzipSync(scriptText(name)).length).toBeLessThanOrEqual(most);
});

describe('the script of every page', () => {
  it('is ASCII, and defines nothing', () => {
    expect(scriptText('site')).toMatch(/^"use strict";\(\(\)=>\{[\x20-\x7e\n]*\}\)\(\);\n$/u);
  });
});
