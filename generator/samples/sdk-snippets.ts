import { callText, clientName, clientText, importTexts, type Call, type Caller } from './call.js';

/** Lines that use the result of a call; `value` is the expression of the result. */
function use(call: Call, value: string): string[] {
  return call.returns ? ['', `console.log(${value});`] : [];
}

/** A call of a client's method, which throws errors. Paginated lists are read to their end. */
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

/** The same call of the standalone function, which returns errors as values. */
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
