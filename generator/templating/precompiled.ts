/** How the templates of a medium are compiled, and what is done to the texts that they render. */
interface Medium {
  readonly options: CompileOptions & { readonly preventIndent?: boolean };
  readonly finish: (text: string) => string;
}

/** Views are finished strings, so nothing is escaped again. */
const common = { noEscape: true, strict: true, knownHelpersOnly: true } as const;

/** The media of templates. */
export const media = {
  /** All lines of a partial take on its indentation, even empty ones, which must not end with spaces. */
  markdown: { options: common, finish: (text) => text.replaceAll(/^[ \t]+$/gmu, '') },
  /** A partial may hold preformatted lines, so none is changed. Views are checked, so nothing is looked up twice. */
  html: { options: { ...common, strict: false, preventIndent: true }, finish: (text) => text },
} satisfies Readonly<Record<string, Medium>>;

/** The name of a medium. */
export type MediumName = keyof typeof media;

/** The package's own templates as functions, keyed by their text. The build fills this in (scripts/precompile.mjs). */
export const precompiled: ReadonlyMap<string, TemplateSpecification> = new Map();
