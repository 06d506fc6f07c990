import { at, members } from '../members.js';

/** Words that its SDKs write in capitals, as its reference lists them under `custom_casings`. */
const initialisms =
  '3ds ach acl ai api ats cpu crm db dns e2e eeoc gb gpu hd hris html http https id ip iso jsonl kb kyb kyc lfs mb mp3 mp4 nft saml sdk sku sms ss ssh sso url';

const known = new Map(initialisms.split(' ').map((word) => [word, word.toUpperCase()]));

/** How a configuration wants its words written. */
export interface Words {
  readonly pascal: (name: string) => string;
  readonly camel: (name: string) => string;
}

/** The words of a configuration with its `custom_casings`. */
export function wordsOf(configuration: unknown): Words {
  const custom = Object.entries(members(at(configuration, 'custom_casings')));
  const pascals = new Map(known);
  const camels = new Map<string, string>();
  for (const [word, casing] of custom) {
    const { pascal, camel } = members(at(casing, 'singular') ?? casing);
    if (at(casing, 'initialism') === true) pascals.set(word, word.toUpperCase());
    if (at(casing, 'initialism') === false) pascals.delete(word);
    if (typeof pascal === 'string') pascals.set(word, pascal);
    if (typeof camel === 'string') camels.set(word, camel);
  }
  const upper = (word: string): string =>
    pascals.get(word.toLowerCase()) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  const lower = (word: string): string =>
    camels.get(word.toLowerCase()) ??
    (pascals.has(word.toLowerCase()) ? word.toLowerCase() : `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`);
  const parts = (name: string): string[] => name.split(/[^\p{L}\p{N}$]+/u).filter((part) => part !== '');
  return {
    pascal: (name) => parts(name).map(upper).join(''),
    camel: (name) => {
      const [first = '', ...rest] = parts(name);
      return [lower(first), ...rest.map(upper)].join('');
    },
  };
}
