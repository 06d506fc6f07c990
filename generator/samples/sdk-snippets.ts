import { callText, clientName, clientText, importTexts, type Call, type Caller } from './call.js';

/** What is done with what a call gave, as lines of its own; `value` is where it lies. */
function use(call: Call, value: string): string[] {
  return call.returns ? ['', `console.log(${value});`] : [];
}

/** A call through the client: what goes wrong is thrown, and lists that come in pages are read to their end. */
export function methodSnippet(caller: Caller, call: Call, options?: string): string {
  const { client } = caller.context;
  const assigned = call.paginated || call.returns ? 'const result = await ' : 'await ';
  const run = callText(`${clientName(caller, call)}${call.way}`, call, {
    before: assigned,
    ...(options === undefined ? {} : { options }),
  });
  return [
    importTexts(caller, call, [['', client]]),
    clientText(caller, client, call),
    '',
    `${assigned}${run};`,
    ...(call.paginated ? ['', 'for await (const page of result) {', '  console.log(page);', '}'] : use(call, 'result')),
  ].join('\n');
}

/** The same through the function that stands alone: what goes wrong is a value. */
export function functionSnippet(caller: Caller, call: Call): string {
  const { functionName } = call.method;
  const core = `${caller.context.client}Core`;
  const before = 'const result = await ';
  const run = callText(functionName, call, { first: clientName(caller, call), before });
  const each = [
    '',
    'for await (const page of result) {',
    '  if (!page.ok) throw page.error;',
    '  console.log(page.value);',
    '}',
  ];
  return [
    importTexts(caller, call, [
      ['core.js', core],
      [`funcs/${functionName}.js`, functionName],
    ]),
    clientText(caller, core, call),
    '',
    `${before}${run};`,
    ...(call.paginated ? each : ['if (!result.ok) throw result.error;', ...use(call, 'result.value')]),
  ].join('\n');
}
