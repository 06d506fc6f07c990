/** The words of a command, as a shell takes it apart: what stands between `'` is as it is, and a backslash quotes a `'`. */
function wordsOf(command: string): string[] {
  const joined = command.replaceAll('\\\n', ' ');
  return (joined.match(/(?:'[^']*'|\\'|[^\s'\\])+/gu) ?? []).map((word) =>
    word.replaceAll(/'([^']*)'|\\'/gu, (quote, inner?: string) => inner ?? quote.slice(1)),
  );
}

/** What each option of curl may be given in a sample, so that nothing is read but a file of the reader's choice. */
const options: Readonly<Record<string, RegExp>> = {
  '--request': /^[A-Z]+$/u,
  '--url': /^(?:https?:\/\/|\{[^{}/:]*\}(?!:\/)|[\w.-]+:\d)/iu,
  '--header': /^(?!@)/u,
  '--data': /^(?!@)/u,
  '--data-raw': /^/u,
  '--form': /^[^=]*=@file$/u,
  '--form-string': /^[^=]*=/u,
};

/** What is wrong with the cURL samples of a page: another option, or one that reads a file that the document names. */
export function curlFaults(page: string): string[] {
  const samples = [...page.matchAll(/^`{3,}bash\n(curl [^]*?)\n`{3,}$/gmu)].map(([, code = '']) => code);
  return samples.flatMap((code) => {
    const [, ...words] = wordsOf(code);
    return words.flatMap((word, index) => {
      if (index % 2 === 1) return [];
      const given = words[index + 1] ?? '';
      return options[word]?.test(given) === true ? [] : [`curl ${word} ${given}`];
    });
  });
}
