/** The schema library. */
export const schemaModule = 'src/runtime/schema.ts';
