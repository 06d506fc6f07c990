import type { OptionWords, ProgramWords, Value } from './words.js';

/** Completion for zsh; works sourced, and as the file `_specwright` of a folder of `fpath`. */
export function zsh({ name, options, commands }: ProgramWords): string {
  const cases = commands.map(({ name, options, argument }) =>
    [
      `    ${name})`,
      `      _arguments ${[...options.map(option), ...(argument === undefined ? [] : [quoted(`1:${action(argument)}`)])].join(' \\\n        ')} ;;`,
    ].join('\n'),
  );
  return `#compdef ${name}
# Completion of ${name} for zsh: source <(${name} completion zsh)
_${name}() {
  local -a commands
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _arguments ${options.map(option).join(' \\\n      ')}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function option({ flags, description, value }: OptionWords): string {
  const text = description.replace(/[[\]\\:]/g, '\\$&');
  const specs = flags.map((flag) => quoted(`${flag}[${text}]${value === undefined ? '' : `:${action(value)}`}`));
  return specs.join(' ');
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `value:(${value.words.join(' ')})`;
    case 'folder':
      return 'folder:_files -/';
    case 'path':
      return 'file:_files';
    case 'any':
      return 'value:';
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
