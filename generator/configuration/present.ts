type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An object without undefined members, which a program may have set and which must not override a default. */
export function present<T extends object>(value: T): Partial<Present<T>> & Pick<Present<T>, RequiredKeys<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as ReturnType<
    typeof present<T>
  >;
}

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
