/** The exchange of a call: the request sent and the response received. */
export type APICall =
  | { status: "complete"; request: Request; response: Response }
  | { status: "request-error"; request: Request; response?: never }
  | { status: "invalid"; request?: never; response?: never };

/** A promise of a call's result that also exposes the exchange. */
export class APIPromise<T> implements Promise<T> {
  readonly #settled: Promise<[T, APICall]>;
  readonly #value: Promise<T>;

  constructor(settled: [T, APICall] | Promise<[T, APICall]>) {
    this.#settled = Promise.resolve(settled);
    this.#value = this.#settled.then(([value]) => value);
  }

  get [Symbol.toStringTag](): string {
    return "APIPromise";
  }

  then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#value.then(fulfilled, rejected);
  }

  catch<A = never>(rejected?: ((reason: any) => A | PromiseLike<A>) | null): Promise<T | A> {
    return this.#value.catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.#value.finally(settled);
  }

  /** The result together with its request and response. */
  $inspect(): Promise<[T, APICall]> {
    return this.#settled;
  }
}
