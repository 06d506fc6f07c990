import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { RuleLevel } from '../configuration/configuration.js';
import { failed, judged } from './severity-rules.js';

const of = (code: string, severity: Severity): Diagnostic => ({ code, severity, message: '' });

describe("what the user's rules make of a diagnostic", () => {
  it.each<[string, Diagnostic, Record<string, RuleLevel>, boolean, string[]]>([
    ['no rule', of('a', 'warning'), {}, false, ['warning']],
    ['off', of('a', 'warning'), { a: 'off' }, false, []],
    ['heavier', of('a', 'warning'), { a: 'error' }, false, ['error']],
    ['information made a warning', of('a', 'info'), { a: 'warn' }, false, ['warning']],
    ['strict', of('a', 'warning'), {}, true, ['error']],
    ['strict leaves information alone', of('a', 'info'), {}, true, ['info']],
    ['off is off, also when strict', of('a', 'warning'), { a: 'off' }, true, []],
    ['a rule of warn is strict, too', of('a', 'info'), { a: 'warn' }, true, ['error']],
    ['errors cannot be waved through', of('a', 'error'), { a: 'off' }, false, ['error']],
    ['a rule of another code', of('a', 'warning'), { b: 'off' }, false, ['warning']],
    ['a code that every object has', of('constructor', 'warning'), {}, false, ['warning']],
  ])('%s', (_, diagnostic, rules, strict, want) => {
    expect(judged([diagnostic], rules, strict).map(({ severity }) => severity)).toEqual(want);
  });
});

it.each<[string, Severity[], boolean]>([
  ['nothing', [], false],
  ['warnings', ['warning', 'info'], false],
  ['one error', ['warning', 'error'], true],
])('failed with %s: %j', (_, severities, want) => {
  expect(failed(severities.map((severity) => of('a', severity)))).toBe(want);
});
