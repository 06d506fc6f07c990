import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync(
  new URL(
    '../../../output/gr4vy-sessions/reference/docs/operations/create-payment-service-session.md',
    import.meta.url,
  ),
  'utf8',
);

/** What a reader sees below a heading: without the marks of Markdown, on one line. */
function section(heading: string): string {
  const found = page.split(/^(?=## )/mu).find((part) => part.startsWith(heading)) ?? '';
  return found.replaceAll(/[`*#]/gu, '').replaceAll(/\s+/gu, ' ');
}

const blockOf = (label: string): string | undefined =>
  new RegExp(`^### ${label}\n\n\`\`\`\\w+\n([^]*?)\n\`\`\`$`, 'mu').exec(page)?.[1];

describe('the page of an operation', () => {
  it.each([
    ['method and path', '# ', 'POST /payment-services/{payment_service_id}/sessions'],
    ['title', '# ', 'Create a session for a payment service by ID'],
    ['scope', '# ', 'This endpoint requires the transactions.write scope.'],
    ['the authorization and its place', '## Authorizations', 'Authorization string header required'],
    [
      'the form of the authorization',
      '## Authorizations',
      'Bearer authentication header of the form Bearer <token>, where <token> is your auth token.',
    ],
    ['the path parameter', '## Path Parameters', 'payment_service_id string required'],
    ['what the path parameter is', '## Path Parameters', 'The ID of the payment service.'],
    ['an example of it', '## Path Parameters', 'Example: "46973e9d-88a7-44a6-abfe-be4ff0134ff4"'],
    ['the media type of the body', '## Body', 'application/json'],
    ['what the body is', '## Body', 'A request to generate a session for a payment session.'],
    [
      'what the response is',
      '## Response\n',
      'Returns the response from the downstream service used to generate the session.',
    ],
    [
      'what the response holds',
      '## Response\n',
      'A session request for a payment session. This is an opaque object passed to the payment service.',
    ],
    [
      'type',
      '## Response\n',
      'type enum<string> The type of this resource. Available options: payment-service-session Example: "payment-service-session"',
    ],
    [
      'status',
      '## Response\n',
      'status enum<string> The status of the response. - succeeded - The session was successfully generated. - failed - The session could not be generated. Available options: succeeded, failed Example: "succeeded"',
    ],
    [
      'code',
      '## Response\n',
      'code string | null A generic error code that may be returned when the session could not be generated. Example: "UNKNOWN_ERROR"',
    ],
    [
      'status_code',
      '## Response\n',
      'status_code number | null The HTTP status code received from the payment service. Example: 200',
    ],
    [
      'response_body',
      '## Response\n',
      'response_body object The parsed JSON received from the payment service. Example: json { "data": { "customerType": "EXISTING", "walletManagementUrl": "https://example.com/session" }, "meta": {} }',
    ],
  ])('says %s', (_, heading, fact) => {
    expect(section(heading)).toContain(fact);
  });

  it('shows the answer as an example', () => {
    const example = /^## Response example$[^]*?```json\n([^]*?)\n```/mu.exec(page)?.[1];
    expect(JSON.parse(example ?? '')).toEqual({
      type: 'payment-service-session',
      status: 'succeeded',
      code: 'UNKNOWN_ERROR',
      status_code: 200,
      response_body: {
        data: { customerType: 'EXISTING', walletManagementUrl: 'https://example.com/session' },
        meta: {},
      },
    });
  });

  it('has a sample per language, with the language as its label', () => {
    const samples = [...page.matchAll(/^### (.*)\n\n```(\w+)\n/gmu)].map(([, label, fence]) => [label, fence]);
    expect(samples).toEqual([
      ['cURL', 'bash'],
      ['TypeScript', 'typescript'],
      ['JavaScript', 'javascript'],
      ['Python', 'python'],
      ['PHP', 'php'],
      ['Go', 'go'],
      ['Java', 'java'],
      ['C#', 'csharp'],
    ]);
  });

  it('has this sample in C#', () => {
    expect(blockOf('C#')).toBe(`using RestSharp;


var options = new RestClientOptions("https://api.sandbox.{id}.gr4vy.app/payment-services/{payment_service_id}/sessions");
var client = new RestClient(options);
var request = new RestRequest("");
request.AddHeader("Authorization", "Bearer <token>");
request.AddJsonBody("{}", false);
var response = await client.PostAsync(request);

Console.WriteLine("{0}", response.Content);`);
  });

  it('has this call of the generated SDK', () => {
    expect(blockOf('TypeScript')).toMatch(
      /^import \{ Gr4vy \} from "@gr4vy\/sdk";[^]*gr4vy\.paymentServices\.session\(/u,
    );
  });
});
