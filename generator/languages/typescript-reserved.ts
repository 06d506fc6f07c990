/** Words that are no identifiers in a module (ECMA-262, section 12.7.2, strict mode) or no type names in TypeScript. */
export const keywords: readonly string[] =
  `abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger declare default
  delete do else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof
  let module namespace never new null number object of package private protected public readonly require return set static string
  super switch symbol this throw true try type typeof undefined unique unknown var void while with yield arguments eval`.split(
    /\s+/u,
  );

/** Globals that generated code names, and the names that its own library exports: a model of that name would hide them. */
export const globals: readonly string[] =
  `Array ArrayBuffer AsyncIterable Awaited BigInt Blob Boolean Date Error Exclude Extract File FormData Function Headers Infinity Map
  NaN Number Object Omit Partial Pick Promise Proxy Readonly ReadonlyArray ReadableStream Record Request RequestInit Response Set String
  Symbol URL URLSearchParams Uint8Array WeakMap globalThis
  APIPromise ClosedEnum OpenEnum Operation PageIterator RFCDate RequestOptions Result SDKValidationError Schema Unrecognized`.split(
    /\s+/u,
  );

/** What every program has without an import (ECMA-262, section 19; the utility types of TypeScript). */
export const builtIns: readonly string[] =
  `AggregateError AsyncGenerator AsyncIterator Atomics BigInt64Array BigUint64Array Capitalize ConstructorParameters DataView EvalError
  FinalizationRegistry Float32Array Float64Array Generator Int16Array Int32Array Int8Array InstanceType Intl Iterable Iterator JSON Lowercase
  Math NoInfer NonNullable Parameters PropertyKey RangeError ReferenceError Reflect RegExp Required ReturnType SharedArrayBuffer
  SyntaxError Temporal ThisType TypeError TypedPropertyDescriptor URIError Uint16Array Uint32Array Uint8ClampedArray Uncapitalize
  Uppercase WeakRef WeakSet`.split(/\s+/u);
