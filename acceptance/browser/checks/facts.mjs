// Without scripts each page holds every fact that the model has of its subject.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { specwright } from '../../shared/tools.mjs';
import { operationFacts, typeFactsOf } from '../facts.mjs';
import { sample } from '../sample.mjs';
import { fileText, plain, says, shownOn } from '../shown.mjs';
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

/** The model of a site's document. */
async function modelOf({ configuration }) {
  const { out } = await specwright(['generate', '--quiet', '--config', configuration, '--dump', 'model']);
  const model = JSON.parse(out);
  return { ...model, byId: new Map(model.declarations.map((declared) => [declared.id, declared])) };
}

/** What the fields below an id do not say. A fact of their type may be on its own page, to which the field links. */
function missingBelow({ inside, fields }, shown, { folder, file }) {
  const ids = Object.keys(shown.byId).filter(
    (id) => inside === '' || id === inside || id.startsWith(`${inside}.`) || id.startsWith(`${inside}(`),
  );
  const linked = (id) =>
    shown.links[id].map((href) => {
      const { pathname } = new URL(href, `file:///${file}`);
      return fileText(folder, decodeURIComponent(pathname.slice(1)));
    });
  const missing = [];
  for (const field of fields) {
    const places = ids.filter((id) => id === field.name || id.endsWith(`.${field.name}`));
    if (places.length === 0) {
      // Its object may be on a page of its own.
      const around = ids.filter((id) => shown.links[id].length > 0);
      if (!around.some((id) => linked(id).some((text) => says(text, field.name))))
        missing.push(`${inside} has no field ${field.name}`);
      continue;
    }
    const lacks = (id) => [
      ...field.says.filter((fact) => !says(shown.byId[id], fact)),
      ...field.oneOf
        .filter((some) => !some.some((fact) => says(shown.byId[id], fact)))
        .map((some) => some.join(' or ')),
      ...field.examples.filter((fact) => !says(shown.byId[id], fact)),
      ...field.there.filter((fact) => !says(shown.byId[id], fact) && !linked(id).some((text) => says(text, fact))),
    ];
    const [least] = places.map(lacks).sort((one, other) => one.length - other.length);
    missing.push(...least.map((fact) => `${inside}.${field.name} does not say "${String(fact).slice(0, 100)}"`));
  }
  return missing;
}

function missingFrom(facts, shown, place) {
  return [
    ...facts.anywhere
      .filter((fact) => !says(`${shown.all} ${shown.title}`, fact))
      .map((fact) => `does not say "${String(fact).slice(0, 100)}"`),
    ...facts.below.flatMap((part) => missingBelow(part, shown, place)),
  ];
}

/** A name without what languages write in another way. */
const letters = (name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The page of each operation, by its method and path. */
async function pagesOfOperations(site) {
  const found = new Map();
  for (const file of site.pages.filter((one) => one.startsWith('operations/'))) {
    const html = readFileSync(path.join(site.folder, file), 'utf8');
    const [, method, route] =
      /<p class="endpoint">.*?data-method="([^"]*)".*?<code class="route">(.*?)<\/code>/su.exec(html) ?? [];
    if (method === undefined) throw new Error(`${file} shows no endpoint`);
    const key = `${method.toLowerCase()} ${plain(route)}`;
    found.set(key, [...(found.get(key) ?? []), file]);
  }
  return found;
}

async function compare(browser, site, subjects) {
  const faults = [];
  let count = 0;
  const waiting = [...subjects];
  const work = () =>
    withPage(browser, site, { scripts: false }, async (page, { open }) => {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        await open(one.file);
        const shown = await shownOn(page);
        const missing = missingFrom(one.facts, shown, { folder: site.folder, file: one.file });
        count +=
          one.facts.anywhere.length +
          one.facts.below
            .flatMap(({ fields }) => fields)
            .reduce(
              (sum, { says: all, oneOf, examples, there }) =>
                sum + all.length + oneOf.length + examples.length + there.length,
              0,
            );
        faults.push(...missing.map((fault) => `${one.file}: ${fault}`));
      }
    });
  await Promise.all([work(), work()]);
  return { count, faults };
}

const checkOf = (name) => ({
  name: `facts of ${name} without scripts`,
  async run({ browser, all }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    const model = await modelOf(site);
    const pages = await pagesOfOperations(site);
    const operations = model.operations.filter(({ variant }) => variant === undefined);
    const ofOperations = sample(operations, all ? 500 : 35).map((operation) => ({
      file: pages.get(`${operation.method.toLowerCase()} ${operation.path}`)?.[0],
      facts: operationFacts(operation, model),
      name: `${operation.method} ${operation.path}`,
    }));
    const types = new Map(
      site.pages
        .filter((file) => file.startsWith('types/'))
        .map((file) => [letters(path.basename(file, '.html')), file]),
    );
    const components = model.declarations.filter(({ hint }) => hint.kind === 'component');
    const ofTypes = sample(components, all ? 500 : 15).map((declared) => ({
      file: types.get(letters(declared.hint.key)),
      facts: typeFactsOf(declared, model),
      name: declared.hint.key,
    }));
    const subjects = [...ofOperations, ...ofTypes];
    const lost = subjects.filter(({ file }) => file === undefined).map((one) => `${one.name} has no page`);
    const { count, faults } = await compare(
      browser,
      site,
      subjects.filter(({ file }) => file !== undefined),
    );
    return { all: { figures: `${subjects.length} pages, ${count} facts`, faults: [...lost, ...faults] } };
  },
});

export const facts = ['gr4vy', 'github'].map(checkOf);
