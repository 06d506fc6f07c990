import type { Part } from './parts.js';

/** The package's own templates, parsed, by their text. The build fills this in (scripts/precompile.mjs). */
export const precompiled: ReadonlyMap<string, readonly Part[]> = new Map();
