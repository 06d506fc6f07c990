/** The schema library. */
export const schemaModule = 'src/lib/schema.ts';
