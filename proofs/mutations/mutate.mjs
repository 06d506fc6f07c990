// Documents that were good, changed at random: members taken away, moved and renamed, values of other types, references
// that lead elsewhere or round in circles, texts with bytes that were flipped, cut out or doubled.

/** Names that objects, files, programs and pages find hard to bear. */
const names = [
  '',
  '__proto__',
  'constructor',
  'toString',
  '$ref',
  '../x',
  'con',
  'a/b~c',
  '\u202E',
  '\0',
  '*/',
  '{id}',
  'é'.repeat(300),
];

/** Values that stand where others were expected. */
const values = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x',
  '#',
  '\uD800',
  '{{x}}',
  '`${x}`',
  'x'.repeat(5000),
  [],
  [null],
  [[]],
  {},
  { type: 'object' },
  { type: ['string', 'null'] },
  { $ref: '#' },
  { $ref: '#/paths' },
  { $ref: 'nothing.json' },
  { allOf: [] },
  { oneOf: [{}, { type: 'string' }] },
  { additionalProperties: true },
];

/** Keywords that change what a schema means. */
const keywords = [
  ['nullable', true],
  ['type', ['integer', 'string']],
  ['type', 'null'],
  ['enum', [null, 1, 'x', {}]],
  ['const', { a: [1] }],
  ['default', 'x'],
  ['format', 'binary'],
  ['format', 'date-time'],
  ['readOnly', true],
  ['writeOnly', true],
  ['discriminator', { propertyName: 'type' }],
  ['discriminator', 'type'],
  ['additionalProperties', false],
  ['patternProperties', { '(': { type: 'string' } }],
  ['prefixItems', [{ type: 'string' }]],
  ['required', ['x', 'x']],
  ['properties', { __proto__x: { type: 'string' }, '': {} }],
  ['not', {}],
  ['if', { type: 'object' }],
  ['unevaluatedProperties', false],
  ['contentEncoding', 'base64'],
  ['deprecated', true],
  ['allOf', [{ type: 'object', properties: { added: { type: 'string' } } }]],
];

const isObject = (value) => typeof value === 'object' && value !== null;

/** Where each value of a tree stands: the object or list that holds it, and its key. */
function placesOf(root) {
  const places = [];
  const open = [root];
  while (open.length > 0) {
    const holder = open.pop();
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      if (isObject(holder[key])) open.push(holder[key]);
    }
  }
  return places;
}

/** Sets a member whatever its name, `__proto__` too. */
const set = (holder, key, value) =>
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });

const pick = (list, number) => list[number % list.length];
const copy = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** The changes of a tree: a document, the places in it, and three numbers that choose. */
const ofTree = {
  remove: ({ places }, a) => {
    const { holder, key } = pick(places, a);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  replace: ({ places }, a, b) => {
    const { holder, key } = pick(places, a);
    set(holder, key, copy(pick(values, b)));
  },
  swap: ({ places }, a, b) => {
    const [one, other] = [pick(places, a), pick(places, b)];
    const [first, second] = [copy(one.holder[one.key]), copy(other.holder[other.key])];
    set(one.holder, one.key, second);
    set(other.holder, other.key, first);
  },
  copyElsewhere: ({ places }, a, b) => {
    const [from, to] = [pick(places, a), pick(places, b)];
    set(to.holder, to.key, copy(from.holder[from.key]));
  },
  double: ({ places }, a, b) => {
    const { holder, key } = pick(places, a);
    if (Array.isArray(holder)) holder.push(copy(holder[key]));
    else set(holder, b % 2 === 0 ? `${key}_` : key.toUpperCase(), copy(holder[key]));
  },
  rename: ({ places }, a, b) => {
    const { holder, key } = pick(places, a);
    const value = holder[key];
    if (Array.isArray(holder)) return;
    delete holder[key];
    set(holder, pick(names, b), value);
  },
  refer: ({ places, pointers }, a, b) => {
    const { holder, key } = pick(places, a);
    set(holder, key, { $ref: pick(pointers, b) });
  },
  referInSchema: ({ places, pointers }, a, b) => {
    const schemas = places.filter(({ holder, key }) => isObject(holder[key]) && 'type' in holder[key]);
    if (schemas.length === 0) return;
    const { holder, key } = pick(schemas, a);
    set(holder, key, { $ref: pick(pointers, b) });
  },
  keyword: ({ places }, a, b) => {
    const schemas = places.filter(
      ({ holder, key }) => isObject(holder[key]) && ('type' in holder[key] || '$ref' in holder[key]),
    );
    if (schemas.length === 0) return;
    const { holder, key } = pick(schemas, a);
    const [name, value] = pick(keywords, b);
    set(holder[key], name, copy(value));
  },
  wrap: ({ places }, a, b) => {
    const { holder, key } = pick(places, a);
    const value = copy(holder[key]);
    set(
      holder,
      key,
      pick([[value], { allOf: [value] }, { oneOf: [value, { type: 'null' }] }, { items: value }, { schema: value }], b),
    );
  },
  version: ({ document }, a) => {
    delete document.swagger;
    document.openapi = pick(['3.0.0', '3.1.0', '3.2.0', '3.0.9'], a);
  },
};

/** The changes of a text. */
const ofText = {
  flip: (text, a, b) => {
    const bytes = Buffer.from(text);
    bytes[a % bytes.length] ^= 1 << (b % 8);
    return bytes;
  },
  cut: (text, a, b) => text.slice(0, a % text.length) + text.slice((a % text.length) + (b % 200)),
  truncate: (text, a) => text.slice(0, a % text.length),
  repeat: (text, a, b) => {
    const at = a % text.length;
    return text.slice(0, at + (b % 200)) + text.slice(at);
  },
};

/** The pointers of objects in a tree, some hundred of them. */
function pointersOf(root, limit = 400) {
  const pointers = ['#'];
  const open = [[root, '#']];
  while (open.length > 0 && pointers.length < limit) {
    const [value, pointer] = open.shift();
    for (const [key, child] of Object.entries(value)) {
      if (!isObject(child)) continue;
      const at = `${pointer}/${encodeURIComponent(key.toWellFormed?.() ?? key)
        .replaceAll('~', '~0')
        .replaceAll('%2F', '~1')}`;
      pointers.push(at);
      open.push([child, at]);
    }
  }
  return pointers;
}

const numbersEach = 3;

/** How many random numbers a mutation is made from. */
export const numbersOfMutation = 2 + 3 * (1 + numbersEach);

/**
 * A mutation of a document: `text` is its source, `value` what it holds. The numbers decide everything. Returns the text
 * or bytes of the new document, and the names of what was done to it.
 */
export function mutate({ text, value }, [kind, count, ...numbers]) {
  if (kind % 5 === 0) {
    const [which, a, b] = numbers;
    const name = pick(Object.keys(ofText), which);
    return { made: ofText[name](text, a, b), done: [name] };
  }
  const document = copy(value);
  const done = [];
  for (let step = 0; step <= count % 3; step += 1) {
    const [which, ...chosen] = numbers.slice(step * (1 + numbersEach), (step + 1) * (1 + numbersEach));
    const places = placesOf(document);
    if (places.length === 0) break;
    const name = pick(Object.keys(ofTree), which);
    ofTree[name]({ document, places, pointers: pointersOf(document) }, ...chosen);
    done.push(name);
  }
  return { made: JSON.stringify(document), done };
}
