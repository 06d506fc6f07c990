/** Views are finished strings: nothing is escaped again. A partial has all its lines indented as it is itself. */
export const templateOptions = { noEscape: true, strict: true, knownHelpersOnly: true };

/** The package's own templates as functions, by their text: the build puts them here (scripts/precompile.mjs). */
export const precompiled: ReadonlyMap<string, TemplateSpecification> = new Map();
