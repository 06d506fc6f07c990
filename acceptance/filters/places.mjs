// JSON pointers (RFC 6901) and what lies at them, for judging a document without any code of the generator.
export const isObject = (value) => typeof value === 'object' && value !== null;

const escaped = (name) => String(name).replaceAll('~', '~0').replaceAll('/', '~1');
const namesIn = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

export const pointerOf = (...names) => names.map((name) => `/${escaped(name)}`).join('');

/** The pointer that a reference has; `undefined` where it leads to another file, or to an anchor. */
export function pointerIn(ref) {
  if (typeof ref !== 'string' || !/^#(?:\/|$)/u.test(ref)) return undefined;
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return ref.slice(1);
  }
}

/** Every place on the way to a pointer at which a reference was followed, and the one at its end. */
export function placesOn(document, pointer, depth = 0) {
  let [at, value] = ['', document];
  const names = namesIn(pointer);
  for (const [index, name] of names.entries()) {
    const next = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (next === undefined) {
      const through = isObject(value) ? pointerIn(value.$ref) : undefined;
      if (through === undefined || depth > 20) return [];
      return [at, ...placesOn(document, through + pointerOf(...names.slice(index)), depth + 1)];
    }
    [at, value] = [at + pointerOf(name), next];
  }
  return [at];
}

export const valueAt = (document, pointer) =>
  namesIn(pointer).reduce((value, name) => (isObject(value) ? value[name] : undefined), document);

/** All values inside of one, itself first, with their pointers. */
export function* inside(value, pointer = '') {
  const stack = [[value, pointer]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    yield top;
    const [one, at] = top;
    if (isObject(one)) for (const [name, member] of Object.entries(one)) stack.push([member, at + pointerOf(name)]);
  }
}
