/** The versions of OpenAPI that say the same in different words. */
export const versions = ['2.0', '3.0.4', '3.1.1', '3.2.0'] as const;
export type Version = (typeof versions)[number];

/** The text at a position: the document holds whatever this gives, wherever a document may hold a text of its own. */
export type Text = (position: string) => string;

export type Json = Record<string, unknown>;

export const json = (schema: unknown, more: Json = {}): Json => ({ 'application/json': { schema, ...more } });
/** A reference to a schema by whatever name; half a letter has no way to be written in a URL, and stays. */
export const component = (name: string): Json => ({
  $ref: `#/components/schemas/${name
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll(/\P{Cs}+/gu, encodeURIComponent)}`,
});

/** Words that any schema may have. */
export const words = (at: Text, of: string): Json => ({
  title: at(`${of} title`),
  description: at(`${of} description`),
  $comment: at(`${of} $comment`),
  externalDocs: { description: at(`${of} externalDocs`), url: at(`${of} externalDocs url`) },
  'x-deprecation-message': at(`${of} x-deprecation-message`),
  deprecated: true,
});

export const value = (at: Text, of: string): Json => ({
  [at(`${of} key`)]: [at(`${of} member`), { a: at(`${of} deep`) }],
});
