/** A parsed JSON value, as a document holds it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A parsed JSON object, as a document holds it. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A document read, with every file it refers to and its overlays applied: the only input of `build`. */
export interface Source {
  /** The name of the root file, as shown to people: relative to the working folder, `/`-separated; a URL; or `<stdin>`. */
  readonly root: string;
  /** Every file's parsed content by name; the root's has the overlays applied. */
  readonly documents: ReadonlyMap<string, Json>;
  /** Every file's text by name (overlays too), for positions and source lines of diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where in the root file as written the part stands that is at a pointer of its content; absent: at that pointer. */
  readonly origin?: (pointer: string) => string;
  /** Every file's absolute URL by name, which references between files are resolved with; never part of an output. */
  readonly urls?: ReadonlyMap<string, string>;
}
