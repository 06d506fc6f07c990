import { rows } from './row.js';

/** What holds for the whole client: its name, credentials, servers and options. */
export const client = rows({
  'client/renamed': {
    title: 'The client of the SDK, or one of its errors, has another name',
    description: 'Its name comes from the title of the document, unless the configuration fixes it.',
    sdk: 'breaking',
  },
  'security/scheme-added': {
    title: 'A security scheme was added',
    description: 'Nobody has to use it; the client has an option for it.',
    wire: 'safe',
    sdk: 'safe',
  },
  'security/scheme-removed': {
    title: 'A security scheme was removed',
    description: 'Credentials of that kind are no longer known; the option of the client is gone.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'security/scheme-kind': {
    title: 'A security scheme is of another kind',
    description: 'Credentials are carried out otherwise, and the option of the client takes another type.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'security/scheme-place': {
    title: 'A credential travels at another place, or tokens come from another one',
    description: 'Clients that are out put it at the old place, or ask for it there.',
    wire: 'breaking',
  },
  'security/required': {
    title: 'An endpoint asks for credentials',
    description: 'Requests without them are refused.',
    wire: 'breaking',
    sdk: 'risky',
  },
  'security/dropped': {
    title: 'An endpoint no longer asks for credentials',
    description: 'Requests with them are as good as before.',
    wire: 'safe',
  },
  'security/way-added': {
    title: 'Another combination of credentials is taken',
    description: 'Those that were taken still are.',
    wire: 'safe',
  },
  'security/way-removed': {
    title: 'A combination of credentials is no longer taken',
    description: 'Requests with it are refused.',
    wire: 'breaking',
    sdk: 'risky',
  },
  'security/scope-added': {
    title: 'An endpoint asks for another scope',
    description: 'Tokens without it are refused.',
    wire: 'breaking',
  },
  'security/scope-removed': {
    title: 'An endpoint no longer asks for a scope',
    description: 'Tokens with it are as good as before.',
    wire: 'safe',
  },
  'server/added': {
    title: 'A server was added',
    description: 'Those that were there still are.',
    wire: 'safe',
    sdk: 'safe',
  },
  'server/removed': {
    title: 'A server was removed',
    description: 'Clients that are out may call it; code that names it does not compile, or calls another one.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'server/url': {
    title: 'A server has another URL',
    description: 'Clients that are out call the old one.',
    wire: 'breaking',
  },
  'server/renamed': {
    title: 'A server goes by another name',
    description: 'Its URL is the same; code that chooses it by its old name does not compile.',
    sdk: 'breaking',
  },
  'server/order': {
    title: 'The servers stand in another order',
    description: 'A client made anew calls another server where nothing is said, or by its number.',
    sdk: 'risky',
  },
  'server/names': {
    title: 'Servers are told apart by names where they were by numbers, or the other way round',
    description: 'The option of the client that chooses one is another.',
    sdk: 'breaking',
  },
  'option/added': {
    title: 'The client has another option',
    description: 'It may be left out: a variable of a server, or a value for every call.',
    sdk: 'safe',
  },
  'option/removed': {
    title: 'An option of the client is gone',
    description: 'Code that gives it does not compile: a variable of a server, or a value for every call.',
    sdk: 'breaking',
  },
  'option/renamed': {
    title: 'An option of the client has another name',
    description: 'Code that gives it by its old name does not compile.',
    sdk: 'breaking',
  },
  'option/default': {
    title: 'A variable of a server has another default',
    description: 'A client made anew calls another place where nothing is said.',
    sdk: 'risky',
  },
  'option/value-added': {
    title: 'A variable of a server takes another value',
    description: 'Those that were taken still are.',
    sdk: 'safe',
  },
  'option/value-removed': {
    title: 'A variable of a server no longer takes a value',
    description: 'Clients that are out may call that place; code that gives the value does not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
});
