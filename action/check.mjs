import { Fault } from './fault.mjs';
import { annotations, fenced } from './log.mjs';
import { specwright } from './programs.mjs';

/** The options that check and generate share, as arguments. */
export function common({ document, config, out }) {
  return [
    ...(document === '' ? [] : [document]),
    ...(config === '' ? [] : ['--config', config]),
    ...(out === '' ? [] : ['--out', out]),
  ];
}

/** Mode `check`: annotations on the files that do not match the document; fails if there are any. */
export async function check(inputs) {
  const against = inputs.against === '' ? [] : ['--against', inputs.against];
  const { code, stdout, stderr } = await specwright(inputs, [
    'check',
    ...common(inputs),
    '--format',
    'github',
    ...against,
  ]);
  annotations(stdout);
  fenced(stderr);
  if (code > 1 && !stdout.includes('::error ')) throw new Fault(`specwright check ended with exit code ${code}.`, '');
  return code;
}
