import { csharp } from './csharp.js';
import { go } from './go.js';
import { java } from './java.js';
import type { Language } from './language.js';
import { php } from './php.js';
import { python } from './python.js';
import { typescript } from './typescript.js';

/** The languages, by their name in a configuration. */
export const languages: ReadonlyMap<string, Language> = new Map(
  [typescript, php, csharp, python, go, java].map((language) => [language.id, language]),
);
