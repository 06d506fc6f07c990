import { describe, expect, it } from 'vitest';
import type { Server } from '../../../model/model.js';
import { connectSources, offeredServers } from './servers.js';

const server = (url: string, variables: Readonly<Record<string, readonly [string, ...string[]]>> = {}): Server => ({
  url,
  variables: Object.entries(variables).map(([name, [usual, ...values]]) => ({ name, default: usual, values })),
});

const many = Array.from({ length: 65 }, (_, at) => `r${at}`);

describe('the sources of connect-src for a server', () => {
  it.each<[string, Server, readonly string[]]>([
    ['are its origin', server('https://api.test/v1?x'), ['https://api.test']],
    ['have its port', server('http://127.0.0.1:8080/'), ['http://127.0.0.1:8080']],
    ['have a host of IPv6', server('http://[::1]:80/'), ['http://[::1]']],
    [
      'have each value of a variable in the host',
      server('https://{region}.api.test:{port}/{base}', {
        region: ['eu', 'eu', 'us'],
        port: ['443', '443', '8443'],
        base: ['v1'],
      }),
      ['https://eu.api.test', 'https://us.api.test', 'https://eu.api.test:8443', 'https://us.api.test:8443'],
    ],
    [
      'have the default of a free variable',
      server('https://{tenant}.api.test', { tenant: ['demo'] }),
      ['https://demo.api.test'],
    ],
    ['have the default of a whole URL', server('{url}', { url: ['https://api.test/v1'] }), ['https://api.test']],
    [
      'have the default alone where there are too many values',
      server('https://{r}.test', { r: ['r0', ...many] }),
      ['https://r0.test'],
    ],
    ['are none for a relative URL', server('/v1'), []],
    ['are none for another scheme', server('wss://api.test'), []],
    ['are none for a host that ends a directive', server('https://a;script-src'), []],
    ['are none for a wildcard', server('https://*'), []],
    ['are none for a list of hosts', server('https://a.test,b.test'), []],
    ['are none where a value is no host', server('https://{r}.test', { r: ['eu', 'eu', 'x;y'] }), []],
    ['have no credentials', server('https://me:secret@api.test/'), ['https://api.test']],
  ])('%s', (_, one, want) => {
    expect(connectSources(offeredServers([one]))).toEqual(want);
  });

  it('are each there once', () => {
    const servers = [server('https://a.test/v1'), server('https://b.test'), server('https://a.test/v2')];
    expect(connectSources(offeredServers(servers))).toEqual(['https://a.test', 'https://b.test']);
  });
});

it.each<[string, Server, boolean]>([
  ['in the path', server('https://api.test/{v}', { v: ['1'] }), false],
  ['in the host', server('https://{v}.test', { v: ['1'] }), true],
  ['at the end of the host', server('https://api.test{v}', { v: ['/x'] }), true],
  ['in the host, with values', server('https://{v}.test', { v: ['1', '1', '2'] }), false],
  ['of too many values', server('https://{v}.test', { v: ['r0', ...many] }), true],
])('a variable %s can be changed or not', (_, one, isFixed) => {
  expect(offeredServers([one])[0]?.variables?.[0]?.note !== undefined).toBe(isFixed);
});
