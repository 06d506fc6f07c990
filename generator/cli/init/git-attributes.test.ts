import { expect, test } from 'vitest';
import { withAttributes } from './git-attributes.js';

const head = '# Written by specwright generate.\n';
const sdk = '/sdk/** text=auto eol=lf linguist-generated\n';

test.each<[string, string, readonly string[], string | undefined]>([
  ['no file', '', ['sdk'], head + sdk],
  ['a file without a line end', '*.png binary', ['sdk'], `*.png binary\n${head}${sdk}`],
  ['a file that has one of two', sdk, ['sdk', 'docs'], `${sdk}${head}${sdk.replace('sdk', 'docs')}`],
  ['a file that says otherwise', '/sdk/** -text\r\n', ['sdk'], undefined],
  ['a folder with a blank', '', ['my sdk'], `${head}"/my sdk/**" text=auto eol=lf linguist-generated\n`],
])('%s', (_, text, outputs, want) => {
  expect(withAttributes(text, outputs)).toBe(want);
});
