import { Gr4vy } from '@gr4vy/sdk';
import { Gr4vyCore } from '@gr4vy/sdk/core.js';
import { paymentServicesSession } from '@gr4vy/sdk/funcs/paymentServicesSession.js';
import type { CreateSession } from '@gr4vy/sdk/models/components';
import { InvalidRequestError, NotFoundError, RequestTimeoutError } from '@gr4vy/sdk/models/errors';
import { startServer } from './server.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const server = await startServer(print);
const options = { serverURL: server.url, bearerAuth: 'token' };

print('A session:');
const client = new Gr4vy(options);
const session: CreateSession = await client.paymentServiceDefinitions.session(
  { amount: 1299, currency: 'EUR' },
  'adyen-ideal',
);
// What the API calls `status_code` has a name of this language; what is inside a free-form object keeps its own.
print(`  ${session.type} ${session.status} ${session.statusCode} ${session.responseBody?.['session_id']}`);

print('An error of the API, thrown:');
try {
  await client.paymentServices.session({}, 'unknown');
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  print(`  ${error.name} ${error.statusCode} ${error.code}: ${error.message}`);
}

print('The same as a value, from a standalone function:');
const result = await paymentServicesSession(new Gr4vyCore(options), {}, 'unknown');
if (result.ok) print(`  ${result.value.status}`);
else if (result.error instanceof NotFoundError) print(`  ${result.error.name} ${result.error.data$.code}`);
else throw result.error;

print('An empty path parameter, which would be another resource, is rejected before anything is sent:');
try {
  await client.paymentServices.session({}, '');
} catch (error) {
  if (!(error instanceof InvalidRequestError)) throw error;
  print(`  ${error.name}: ${error.message}`);
}

print('No response in time:');
try {
  await client.paymentServices.session({}, 'slow', { timeoutMs: 100 });
} catch (error) {
  if (!(error instanceof RequestTimeoutError)) throw error;
  print(`  ${error.name}`);
}

server.stop();
