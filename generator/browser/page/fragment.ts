/** What a fragment asks for: an element by its id, or the first field, or the first value, of a name. */
export interface Sought {
  readonly what: 'id' | 'find' | 'value';
  readonly name: string;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a fragment with its `#`. The search links to `#find=NAME` and `#value=NAME`, which need no index of ids. */
export function soughtIn(hash: string): Sought {
  const [, what, name] = /^#(?:(find|value)=)?(.*)$/su.exec(hash) ?? [];
  return { what: what === 'find' || what === 'value' ? what : 'id', name: decoded(name ?? '') };
}

/** Whether an id, such as `body.user.address`, is that of a field of a name; ids have no spaces (`anchorsOfPage`). */
export function isFieldOf(id: string, name: string): boolean {
  const last = name.replace(/[\s\p{C}]+/gu, '-');
  return id === last || id.endsWith(`.${last}`);
}
