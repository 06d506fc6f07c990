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

/** A document read, with every file it refers to and its overlays applied: the only input of `build`. */
export interface Source {
  /** The name of the root file, as shown to people: relative to the working folder, `/`-separated; a URL; or `<stdin>`. */
  readonly root: string;
  /** Every file's parsed content by name; the root's has the overlays applied. */
  readonly documents: ReadonlyMap<string, Json>;
  /** The text of every file that may be shown, by name (overlays too), for positions and source lines of diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where in the files as written the part stands that is at a place of their contents; absent: at that place. */
  readonly origin?: (place: SourcePlace) => SourcePlace;
  /** Every file's absolute URL by name, which references between files are resolved with; never part of an output. */
  readonly urls?: ReadonlyMap<string, string>;
}
