/**
 * How generated files are laid out: prettier's defaults, in lines wide enough for the long names that APIs have. The
 * package says the same under `prettier`, so that an editor which formats a file leaves it as it is.
 */
export const layout = { printWidth: 120 } as const;
