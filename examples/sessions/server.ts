import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the payments API, on a free port of this machine. */
export async function startServer(print: (text: string) => void): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { method, url, headers } = request;
      print(`  > ${method} ${url} ${body} (${headers.authorization})`);
      answer(url ?? '', response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(url: string, response: ServerResponse): void {
  if (url === '/payment-services/slow/sessions') return; // never answered
  const [status, value] =
    url === '/payment-service-definitions/adyen-ideal/sessions'
      ? [201, { status: 'succeeded', status_code: 201, response_body: { session_id: 's-1' } }]
      : [404, { type: 'error', code: 'not_found', status: 404, message: 'The resource could not be found' }];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
