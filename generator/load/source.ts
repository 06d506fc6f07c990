/** A parsed JSON value, as a document holds it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A parsed JSON object, as a document holds it. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A place in one of the files of a document; the pointer is that of RFC 6901. */
export interface SourcePlace {
  readonly file: string;
  readonly pointer: string;
}

/** A document with every file that it refers to and its overlays applied: the only input of `analyze`. */
export interface Source {
  /** The name of the root file in messages: relative to the working folder, `/`-separated; a URL; or `<stdin>`. */
  readonly root: string;
  /** Every file's parsed content by name; the root's has the overlays applied. */
  readonly documents: ReadonlyMap<string, Json>;
  /** The text of every file that may be shown, by name (overlays too), for positions and source lines of diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
  /** The original place, in the files as written, of a place in their contents; absent: the same place. */
  readonly origin?: (place: SourcePlace) => SourcePlace;
  /** Every file's absolute URL by name, to resolve references between files; never part of an output. */
  readonly urls?: ReadonlyMap<string, string>;
}
