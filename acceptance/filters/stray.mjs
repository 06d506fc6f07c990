// What an SDK and its pages hold that none of the chosen operations refers to. The lock says which place of the document
// every name of the whole API belongs to; where the operations lead is read from the document.
import path from 'node:path';
import { hasTwin, reachedFrom } from './refers.mjs';

/** What the lock keeps that is no type: functions, members of enums, fields, words that names begin with, groups. */
const beside = /@(?:function|call|field|member)(?:=|$)|^@group:/u;

/** The place of a key of the lock. What stands in lists has words there, for its list alone is to be judged. */
function placeOf(key) {
  const [place] = key.slice(key.indexOf('#') + 1).split(/\/(?:oneOf|anyOf|allOf|prefixItems|parameters)\/\*/u);
  return place.replace(/(?<!^|\/|~1)@[A-Za-z]+.*$/u, '');
}

const isWithin = (place, root) => place === root || place.startsWith(`${root}/`);

/** The places of the types, by their names. */
function placesByName(names) {
  const places = new Map();
  for (const [key, name] of Object.entries(names))
    if (!beside.test(key)) places.set(name, [...(places.get(name) ?? []), placeOf(key)]);
  return places;
}

const importsOf = (text) => [...text.matchAll(/ from "(\.[^"]*)";/gu)].map(([, to]) => to);

/** The files that imports lead to from some. */
function importedFrom(files, roots) {
  const seen = new Set();
  const stack = [...roots];
  for (let file = stack.pop(); file !== undefined; file = stack.pop()) {
    if (seen.has(file) || !files.has(file)) continue;
    seen.add(file);
    for (const to of importsOf(files.get(file)))
      stack.push(path.posix.join(path.posix.dirname(file), to.replace(/\.js$/u, '.ts')));
  }
  return seen;
}

const isModel = (file) => /^src\/models\/(?:components|operations)\/(?!index\.ts)/u.test(file);
const isOfErrors = (file) => file.startsWith('src/models/errors/');

/** Names of types and classes that a file of models exports. */
const exportedBy = (text) =>
  [...text.matchAll(/^export (?:type|class|enum|interface) ([\w$]+)/gmu)].map(([, name]) => name);

/** Everything that is there and should not be, as texts. */
export function strayIn({ document, calls, isSecured, names, sdk, pages }) {
  const shared = calls.map((call) => `${path.posix.dirname(call)}/parameters`);
  const reached = [...reachedFrom(document, [...calls, ...shared]), '/components/securitySchemes'];
  const webhooks = calls.some((call) => !call.startsWith('/paths/')) ? ['/webhooks', '/x-webhooks'] : [];
  // A place above one that is reached is where the words of a list were cut off.
  const isNeeded = (place) =>
    webhooks.includes(place) || reached.some((root) => isWithin(place, root) || isWithin(root, place));
  const places = placesByName(names);
  // What has no name in the document is one type with what has its structure.
  const isOwned = (place) => !/^\/components\/[^/]+\/[^/]+$/u.test(place) && hasTwin(document, place, reached);
  const isStray = (name) => places.has(name) && !places.get(name).some(isNeeded) && !places.get(name).some(isOwned);

  const wanted = new Set(
    Object.entries(names).flatMap(([key, name]) =>
      key.endsWith('@function') && calls.includes(placeOf(key)) ? [`src/funcs/${name}.ts`] : [],
    ),
  );
  const functions = [...sdk.keys()].filter((file) => file.startsWith('src/funcs/'));
  const models = [...sdk].filter(([file]) => isModel(file));
  // Nothing but the options of the client names the type of the credentials.
  const beginnings = [
    'src/lib/config.ts',
    'src/webhooks.ts',
    ...(isSecured ? ['src/models/components/security.ts'] : []),
  ];
  const needed = importedFrom(sdk, [...functions, ...beginnings]);
  const groups = [...sdk.keys()].filter((file) => file.startsWith('src/sdk/') && file !== 'src/sdk/sdk.ts');
  const isIdle = (file) => ![...importedFrom(sdk, [file])].some((one) => one.startsWith('src/funcs/'));
  const titles = [...pages].filter(([file]) => file.startsWith('models/'));
  const titleOf = (text) => /^# (.+)$/mu.exec(text)?.[1]?.replaceAll('\\', '') ?? '';
  const listOf = (text) => /^### Available Operations\n+((?:\* \[.*\n+)*)/mu.exec(text)?.[1] ?? '';
  const operations = [...pages].flatMap(([file, text]) =>
    file.startsWith('sdks/') ? listOf(text).split('\n').filter(Boolean) : [],
  );
  return [
    ...functions.filter((file) => !wanted.has(file)).map((file) => `${file} is the function of no chosen operation`),
    ...[...wanted].filter((file) => !sdk.has(file)).map((file) => `${file} is missing`),
    ...models.filter(([file]) => !needed.has(file)).map(([file]) => `nothing leads to ${file}`),
    ...[...sdk]
      .filter(([file]) => isModel(file) || isOfErrors(file))
      .flatMap(([file, text]) =>
        exportedBy(text)
          .filter(isStray)
          .map((name) => `${file} exports ${name} of ${places.get(name).join(', ')}`),
      ),
    ...groups.filter(isIdle).map((file) => `${file} calls nothing`),
    ...titles
      .filter(([, text]) => isStray(titleOf(text)))
      .map(([file]) => `${file} is a page of nothing that is chosen`),
    ...(operations.length === functions.length
      ? []
      : [`pages of ${operations.length} operations, and ${functions.length} functions`]),
  ];
}
