import { optionFor, variablesOf } from '../../generator/naming/client-options.js';
import type { SecurityScheme } from '../../generator/model/model.js';
import { valueText } from './make.js';
import { quote, type Writer } from './texts.js';

const credentials: Readonly<Record<SecurityScheme['kind'], string>> = {
  bearer: '"token"',
  apiKey: '"key"',
  http: '"credentials"',
  basic: '{ username: "a", password: "b" }',
  clientCredentials: '{ clientID: "a", clientSecret: "b" }',
};

/** A client with every option that the document brings. */
export function makingClient(writer: Writer): string {
  const {
    api: { options },
    naming,
    model,
  } = writer.side;
  const names = model.servers.flatMap(({ key }) => key ?? []);
  const isNamed = names.length === model.servers.length && names.length > 0;
  const given = [
    ...model.security.schemes.map(
      (scheme) => `[${quote(optionFor(options.schemes, scheme.key))}]: ${credentials[scheme.kind]},`,
    ),
    ...model.globals.map(
      (global) => `[${quote(optionFor(options.globals, global.name))}]: ${valueText(writer, global.type)},`,
    ),
    ...variablesOf(model).map(({ name, values }) => {
      const all = values.length > 0 ? values.map(quote).reduceRight((rest, one) => `flag ? ${one} : ${rest}`) : '"a"';
      return `[${quote(optionFor(options.variables, name))}]: ${all},`;
    }),
    ...(model.servers.length === 0
      ? []
      : [
          isNamed
            ? `server: ${names.map(quote).reduceRight((rest, one) => `flag ? ${one} : ${rest}`)},`
            : 'serverIdx: 0,',
        ]),
  ];
  return `new ${naming.client}({ ${given.join(' ')} });`;
}
