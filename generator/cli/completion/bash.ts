import type { OptionWords, ProgramWords, Value } from './words.js';

/** Completion for bash 3.2 and newer (the one that macOS has). */
export function bash({ name, options, commands }: ProgramWords): string {
  const all = (given: readonly OptionWords[]) => given.flatMap(({ flags }) => flags);
  const values = commands.flatMap((command) =>
    command.options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => `'${command.name} ${flag}'`).join(' | ')}) ${offered(value)} ; return ;;`],
    ),
  );
  const words = commands.map(({ name, options, argument }) =>
    [
      `    ${name})`,
      `      if [[ $current == -* ]]; then ${listed(all(options))}`,
      `      else ${argument === undefined ? ':' : offered(argument)}`,
      '      fi ;;',
    ].join('\n'),
  );
  return `# Completion of ${name} for bash: eval "$(${name} completion bash)"
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  case "$command $previous" in
${values.join('\n')}
  esac
  case $command in
    '') ${listed([...commands.map((command) => command.name), ...all(options)])} ;;
${words.join('\n')}
  esac
}
# Where nothing is offered, names of files are.
complete -o bashdefault -o default -F _${name} ${name}
`;
}

function offered(value: Value): string {
  switch (value.kind) {
    case 'words':
      return listed(value.words);
    case 'folder':
      return `local IFS=$'\\n'; COMPREPLY=($(compgen -d -- "$current"))`;
    case 'path':
    case 'any':
      return ':';
  }
}

const listed = (words: readonly string[]): string => `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`;
