import { describe, expect, test } from 'vitest';
import { load } from './test/load.js';

describe('a configuration that is wrong', () => {
  const t = (target: string) => `{"input":"a","targets":[${target}]}`;
  test.each<[string, string, string[]]>([
    [
      'an unknown key',
      '{"input":"a","overlay":[]}',
      ['config/unknown-key /overlay There is no key `overlay`. Did you mean `overlays`?'],
    ],
    [
      'a key of another target',
      t('{"target":"docs","output":"d","responses":"off"}'),
      [
        'config/unknown-key /targets/0/responses There is no key `responses` in `targets[0]`. `responses` belongs to the target `typescript`.',
      ],
    ],
    [
      'a key in a section',
      '{"input":"a","errors":{"bace":"X"}}',
      ['config/unknown-key /errors/bace There is no key `bace` in `errors`. Did you mean `base`?'],
    ],
    [
      'a wrong type',
      '{"input":"a","overlays":"b"}',
      ['config/invalid-value /overlays `overlays` must be a list, not `b`.'],
    ],
    [
      'a fraction',
      '{"input":"a","positionalArguments":1.5}',
      ['config/invalid-value /positionalArguments `positionalArguments` must be a whole number, not 1.5.'],
    ],
    [
      'less than nothing',
      '{"input":"a","positionalArguments":-1}',
      ['config/invalid-value /positionalArguments `positionalArguments` must be 0 or more, not -1.'],
    ],
    ['no targets', '{"input":"a","targets":[]}', ['config/invalid-value /targets `targets` must not be empty.']],
    [
      'a wrong choice',
      t('{"target":"typescript","output":"d","responses":"strikt"}'),
      [
        'config/invalid-value /targets/0/responses `targets[0].responses` must be one of `strict`, `lenient`, `off`, not `strikt`. Did you mean `strict`?',
      ],
    ],
    [
      'a wrong target',
      t('{"target":"typscript","output":"d"}'),
      [
        'config/invalid-value /targets/0/target `targets[0].target` must be one of `typescript`, `docs`, `site`, not `typscript`. Did you mean `typescript`?',
      ],
    ],
    [
      'no target',
      t('{"output":"d"}'),
      [
        'config/missing-key /targets/0 `target` is missing in `targets[0]`. Set it to one of `typescript`, `docs`, `site`.',
      ],
    ],
    ['no output', t('{"target":"docs"}'), ['config/missing-key /targets/0 `output` is missing in `targets[0]`.']],
    ['a list', '[]', ['config/invalid-value  The configuration must be an object, not a list.']],
    ['nothing', 'null', ['config/invalid-value  The configuration must be an object, not null.']],
    [
      'a pin without a pointer',
      '{"input":"a","names":{"Pet":"Dog"}}',
      [
        'config/invalid-value /names/Pet `names.Pet` must be keyed by JSON pointers, such as `/components/schemas/Pet`, not `Dog`.',
      ],
    ],
    [
      'an unknown rule',
      '{"input":"a","rules":{"schema/all-of-rin":"off"}}',
      [
        'config/unknown-code /rules/schema~1all-of-rin There is no diagnostic `schema/all-of-rin`. Did you mean `schema/all-of-ring`?',
      ],
    ],
    [
      'an error turned off',
      '{"input":"a","rules":{"read/not-found":"off"}}',
      ['config/unknown-code /rules/read~1not-found `read/not-found` is always an error. Remove the rule.'],
    ],
    [
      'an output above',
      t('{"target":"docs","output":"../d"}'),
      [
        'config/outside /targets/0/output `../d` lies outside of `.`. Stay below the nearest folder with `.git`, `pnpm-workspace.yaml` or a `package.json` with `workspaces`, or allow the folder with `allow.folders`.',
      ],
    ],
    [
      'an absolute output',
      t('{"target":"docs","output":"/d"}'),
      [expect.stringMatching(/^config\/outside \/targets\/0\/output `.*\/d` lies outside of `\.`\./)],
    ],
    [
      'the folder itself',
      t('{"target":"docs","output":"./"}'),
      [
        'config/output /targets/0/output `./` is not a folder for this target alone. Use a relative path, such as `sdk`.',
      ],
    ],
    [
      'a folder above',
      t('{"target":"docs","output":".."}'),
      [
        'config/output /targets/0/output `..` is not a folder for this target alone. Use a relative path, such as `sdk`.',
      ],
    ],
    [
      'a folder on a drive',
      t('{"target":"docs","output":"C:d"}'),
      [
        'config/output /targets/0/output `C:d` is not a folder for this target alone. Use a relative path, such as `sdk`.',
      ],
    ],
    [
      'a package that leads elsewhere',
      '{"input":"a","package":"../../x"}',
      [
        'config/package /package npm would refuse the package name `../../x`: it begins with a sign. Use lower-case letters, digits, "-", "." and "_", optionally with a scope: `@acme/sdk`.',
      ],
    ],
    ...['../../x', 'a/../b', '/a', 'a b', '--global', 'a"; evil()', 'a\\nb'].map((name): [string, string, string[]] => [
      `the package ${name} of pages`,
      `{"input":"a","package":${JSON.stringify(name)},"targets":[{"target":"docs","output":"d","language":"php"}]}`,
      [
        `config/package /package \`${name}\` is not a valid package name. Use lower-case letters, digits, "-", "." and "_", optionally with a scope: \`@acme/sdk\`.`,
      ],
    ]),
    ...['__proto__', 'prototype', 'constructor', 'hasOwnProperty', 'class', 'Promise', 'con'].flatMap(
      (name): [string, string, string[]][] => [
        [
          `the client ${name}`,
          `{"input":"a","client":"${name}"}`,
          [
            `config/invalid-value /client \`client\` must be a name in code that means nothing else, such as \`Petstore\`, not \`${name}\`.`,
          ],
        ],
        [
          `the error ${name}`,
          `{"input":"a","errors":{"base":"${name}"}}`,
          [
            `config/invalid-value /errors/base \`errors.base\` must be a name in code that means nothing else, such as \`Petstore\`, not \`${name}\`.`,
          ],
        ],
      ],
    ),
    ...['../../x', '__proto__', 'a b', 'a\u3164', '1a', ''].map((name): [string, string, string[]] => [
      `the pin ${JSON.stringify(name)}`,
      `{"input":"a","names":{"/a":${JSON.stringify(name)}}}`,
      [
        `config/invalid-value /names/~1a \`names./a\` must be a name in code, such as \`Pet\`${name === '' ? '' : `, not \`${name}\``}.`,
      ],
    ]),
    [
      'a prefix that is no beginning of a variable',
      '{"input":"a","environmentPrefix":"A=1;"}',
      [
        'config/invalid-value /environmentPrefix `environmentPrefix` must be the beginning of a name of a variable, such as `ACME`, not `A=1;`.',
      ],
    ],
    [
      'a folder of types that has files of the SDK itself',
      '{"input":"a","folders":{"errors":"lib"}}',
      [
        'config/invalid-value /folders/errors `folders.errors` must be `models` or a folder below or around it, such as `models/components` or `sdk/models/shared`, not `lib`.',
      ],
    ],
    [
      'nested outputs',
      t('{"target":"docs","output":"a"},{"target":"docs","output":"A/b"}'),
      [
        'config/output /targets/1/output `A/b` and the output `a` of another target share a folder. Use a separate folder for each target.',
      ],
    ],
    ['outputs with one beginning', t('{"target":"docs","output":"a"},{"target":"docs","output":"ab"}'), []],
    [
      'no document',
      '{}',
      [
        'config/no-document  No document was specified. Pass one: `specwright generate openapi.json`, or set `input` in the configuration.',
      ],
    ],
    [
      'every fault at once',
      '{"inputt":"a","client":3}',
      [
        'config/invalid-value /client `client` must be a text, not 3.',
        'config/unknown-key /inputt There is no key `inputt`. Did you mean `input`?',
      ],
    ],
  ])('%s', async (_, text, want) => {
    const { diagnostics } = await load({ 'c.json': text }, 'c.json');
    expect(
      diagnostics.map(
        (d) => `${d.code} ${d.place?.pointer ?? ''} ${d.message}${d.hint === undefined ? '' : ` ${d.hint}`}`,
      ),
    ).toEqual(want);
  });

  test.each<[string, Record<string, string>, string | undefined, string]>([
    ['missing', {}, 'c.json', 'config/not-found 0:0 `c.json` does not exist.'],
    ['a folder', {}, '../.', 'config/not-found 0:0 `..` has an unknown file type.'],
    [
      'not JSON',
      { 'c.json': '{\n  "input": a\n}' },
      'c.json',
      "config/syntax 2:12 The configuration cannot be read: Unexpected token 'a'",
    ],
    ['cut off', { 'c.json': '{' }, 'c.json', 'config/syntax 1:2 The configuration cannot be read: '],
    ['a tab in YAML', { 'c.yaml': 'a:\n\tb: 1\n' }, 'c.yaml', 'config/syntax 2:1 The configuration cannot be read: '],
    [
      'two of them',
      { 'specwright.config.ts': '', 'specwright.config.json': '' },
      undefined,
      'config/ambiguous 0:0 Both `specwright.config.ts` and',
    ],
    [
      'a program that throws',
      { 'c.mjs': 'throw new Error("no\\nway")' },
      'c.mjs',
      'config/failed 0:0 `c.mjs` failed: no',
    ],
    [
      'a program without an export',
      { 'c.ts': 'export const a = 1;' },
      'c.ts',
      'config/failed 0:0 `c.ts` has no default export.',
    ],
  ])('a file that is %s', async (_, files, named, want) => {
    const { diagnostics, value } = await load(files, named);
    expect(value).toBeUndefined();
    const [first] = diagnostics.map(
      (d) => `${d.code} ${String(d.place?.position?.line ?? 0)}:${String(d.place?.position?.column ?? 0)} ${d.message}`,
    );
    expect(first?.slice(0, want.length)).toBe(want);
  });
});
