import { rows } from './row.js';

/** Changes of the whole client: its name, credentials, servers and options. */
export const client = rows({
  'client/renamed': {
    title: 'The client of the SDK, or one of its errors, has another name',
    description: 'The name comes from the title of the document, unless the configuration sets it.',
    sdk: 'breaking',
  },
  'security/scheme-added': {
    title: 'A security scheme was added',
    description: 'Its use is optional; the client has an option for it.',
    wire: 'safe',
    sdk: 'safe',
  },
  'security/scheme-removed': {
    title: 'A security scheme was removed',
    description: 'Its credentials are no longer accepted; the option of the client is gone.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'security/scheme-kind': {
    title: 'A security scheme is of another kind',
    description: 'Credentials are sent in another way, and the option of the client has another type.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'security/scheme-place': {
    title: 'A credential is sent in another place, or tokens come from another URL',
    description: 'Existing clients still send it in the old place, or request tokens from the old URL.',
    wire: 'breaking',
  },
  'security/required': {
    title: 'An endpoint requires credentials',
    description: 'Requests without them are rejected.',
    wire: 'breaking',
    sdk: 'risky',
  },
  'security/dropped': {
    title: 'An endpoint no longer requires credentials',
    description: 'Requests with them still work.',
    wire: 'safe',
  },
  'security/way-added': {
    title: 'Another combination of credentials is accepted',
    description: 'What was accepted before still is.',
    wire: 'safe',
  },
  'security/way-removed': {
    title: 'A combination of credentials is no longer accepted',
    description: 'Requests with it are rejected.',
    wire: 'breaking',
    sdk: 'risky',
  },
  'security/scope-added': {
    title: 'An endpoint requires another scope',
    description: 'Tokens without it are rejected.',
    wire: 'breaking',
  },
  'security/scope-removed': {
    title: 'An endpoint no longer requires a scope',
    description: 'Tokens with it still work.',
    wire: 'safe',
  },
  'server/added': {
    title: 'A server was added',
    description: 'The other servers are still there.',
    wire: 'safe',
    sdk: 'safe',
  },
  'server/removed': {
    title: 'A server was removed',
    description: 'Existing clients may call it; code that names it does not compile, or calls another server.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'server/url': {
    title: 'A server has another URL',
    description: 'Existing clients call the old one.',
    wire: 'breaking',
  },
  'server/renamed': {
    title: 'A server was renamed',
    description: 'Its URL is the same; code that selects it by its old name does not compile.',
    sdk: 'breaking',
  },
  'server/order': {
    title: 'The servers have another order',
    description: 'A regenerated client calls another server by default, or by index.',
    sdk: 'risky',
  },
  'server/names': {
    title: 'Servers are selected by name instead of by index, or the other way round',
    description: 'The client has another option for selecting a server.',
    sdk: 'breaking',
  },
  'option/added': {
    title: 'The client has another option',
    description: 'It is optional: a variable of a server, or a value for every call.',
    sdk: 'safe',
  },
  'option/removed': {
    title: 'An option of the client is gone',
    description: 'Code that passes it does not compile: a variable of a server, or a value for every call.',
    sdk: 'breaking',
  },
  'option/renamed': {
    title: 'An option of the client has another name',
    description: 'Code that passes it by its old name does not compile.',
    sdk: 'breaking',
  },
  'option/default': {
    title: 'A variable of a server has another default',
    description: 'A regenerated client calls another URL by default.',
    sdk: 'risky',
  },
  'option/value-added': {
    title: 'A variable of a server accepts another value',
    description: 'What was accepted before still is.',
    sdk: 'safe',
  },
  'option/value-removed': {
    title: 'A variable of a server no longer accepts a value',
    description: 'Existing clients may use it; code that passes the value does not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
});
