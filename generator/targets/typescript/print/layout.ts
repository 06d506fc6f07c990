/**
 * The format of generated files: prettier's defaults, with lines wide enough for the long names of APIs. The
 * package has the same settings under `prettier`, so that formatting in an editor changes nothing.
 */
export const layout = { printWidth: 120 } as const;
