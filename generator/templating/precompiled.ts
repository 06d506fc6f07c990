/** Views are finished strings, so nothing is escaped again. All lines of a partial take on its indentation. */
export const templateOptions = { noEscape: true, strict: true, knownHelpersOnly: true };

/** The package's own templates as functions, keyed by their text. The build fills this in (scripts/precompile.mjs). */
export const precompiled: ReadonlyMap<string, TemplateSpecification> = new Map();
