/** Where a member of a JSON text stands: offsets (UTF-16 units) of its name and its value; items of arrays have no name. */
export interface Member {
  readonly key: number | undefined;
  readonly value: number;
}

/** The members of the object or array that starts at an offset of a valid JSON text; empty for a scalar. */
export function membersAt(text: string, offset: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const open = text[offset];
  if (open !== '{' && open !== '[') return members;
  let at = afterSpace(text, offset + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    let key: number | undefined;
    let name = String(index);
    if (open === '{') {
      key = at;
      const end = afterString(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = afterSpace(text, afterSpace(text, end) + 1);
    }
    // Of two members of a name the later wins, as it does for JSON.parse.
    members.set(name, { key, value: at });
    at = afterSpace(text, afterValue(text, at));
    if (text[at] === ',') at = afterSpace(text, at + 1);
  }
  return members;
}

/** The first offset from `at` on that is no blank. */
export function afterSpace(text: string, at: number): number {
  let next = at;
  for (let unit = text.charCodeAt(next); unit === 32 || (unit >= 9 && unit <= 13); unit = text.charCodeAt(next)) next++;
  return next;
}

function afterString(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 92) end++;
    else if (unit === 34) return end + 1;
  }
  return text.length;
}

function afterValue(text: string, at: number): number {
  let depth = 0;
  let next = at;
  while (next < text.length) {
    const sign = text[next];
    if (sign === '"') next = afterString(text, next);
    else {
      if (sign === '{' || sign === '[') depth++;
      else if (sign === '}' || sign === ']') depth--;
      else if (depth === 0 && sign === ',') return next;
      if (depth < 0) return next;
      next++;
    }
    if (depth === 0 && (sign === '"' || sign === '}' || sign === ']')) return next;
  }
  return next;
}
