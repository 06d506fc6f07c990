import { builtinModules } from 'node:module';

/** A pattern that npm refuses in the name of a new package, and its message. */
interface Rule {
  readonly refuses: (name: string) => boolean;
  readonly why: string;
}

const longest = 214;

/** The name without its scope: `sdk` of `@acme/sdk`. */
const unscoped = (name: string): string => /^@[^/]+\/(.*)$/su.exec(name)?.[1] ?? name;

/** A scope and a name, as in the URL of a package. */
const inUrl = (name: string): string => name.replace(/^@([^/]+)\//u, '$1').replaceAll(/[~'!()*]/gu, ' ');

const isUrlSafe = (text: string): boolean => {
  try {
    return encodeURIComponent(text) === text;
  } catch {
    return false;
  }
};

/** npm's rules for new packages (package.json, `name`), the most specific first. */
const rules: readonly Rule[] = [
  { refuses: (name) => /\s/u.test(name), why: 'has a blank in it' },
  { refuses: (name) => name.toLowerCase() !== name, why: 'has capital letters' },
  { refuses: (name) => /^@?[._-]/u.test(name) || /^[.]/u.test(unscoped(name)), why: 'begins with a sign' },
  { refuses: (name) => unscoped(name) === '', why: 'has nothing behind its scope' },
  { refuses: (name) => !isUrlSafe(inUrl(name)), why: 'has signs that cannot stand in a URL as they are' },
  { refuses: (name) => name.length > longest, why: `is longer than ${String(longest)} characters` },
  { refuses: (name) => ['node_modules', 'favicon.ico'].includes(name), why: 'is reserved' },
  { refuses: (name) => builtinModules.includes(name), why: 'is the name of a module of Node.js' },
];

/** Why npm would refuse a package of this name; `undefined` if it would not. */
export function npmRefuses(name: string): string | undefined {
  return rules.find(({ refuses }) => refuses(name))?.why;
}
