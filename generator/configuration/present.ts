type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without the members that are undefined, which a program may have set and which must not hide a default. */
export function present<T extends object>(value: T): Partial<Present<T>> & Pick<Present<T>, RequiredKeys<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as ReturnType<
    typeof present<T>
  >;
}

type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
