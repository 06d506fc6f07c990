import { filled } from './convert.js';

/** Members of package.json that Specwright decides. */
const decided = new Set(
  'name version type main module types typings exports typesVersions dependencies devDependencies peerDependencies'
    .split(' ')
    .concat('prettier', 'scripts'),
);

/** Members of package.json that Specwright leaves to the user; undefined where there are none. */
export function manifestMembers(value: unknown): unknown {
  const own = Object.entries(filled(value) ?? {}).filter(([key]) => !decided.has(key));
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
