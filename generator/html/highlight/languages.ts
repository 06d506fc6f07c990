import { between, number, quoted, quotedLines, toLineEnd, word } from './patterns.js';

/** The class of a span: comment, keyword, literal, number, property or string. */
export type Colour = 'c' | 'k' | 'l' | 'n' | 'p' | 's';

/** A language: what has a colour wherever it stands, earlier rows first, and the words that have one. */
export interface Language {
  /** Names of the language in lower case, as fences have them, with spaces between. */
  readonly names: string;
  readonly rules: readonly (readonly [colour: Colour, pattern: string])[];
  /** What a word is; those without a colour are matched too, so that nothing matches inside them. */
  readonly word?: string;
  readonly keywords?: string;
  readonly literals?: string;
  /** Whether keywords may be written in any case. */
  readonly anyCase?: true;
}

const slashes = toLineEnd('//');
const block = between(String.raw`/\*`, String.raw`\*/`);
const hash = toLineEnd('#');
const hashBehindSpace = String.raw`(?<![^\s])#[^\n]*`;

const double = quoted('"');
const single = quoted("'");

/** The colours of languages that look like C. */
const likeC: Language['rules'] = [
  ['c', slashes],
  ['c', block],
  ['s', double],
  ['s', single],
  ['n', number],
];

/** The start of a name; inside a longer one nothing is tried again. */
const nameInTag = String.raw`(?<![\w:.-])[\w:.-]+`;

const rows: readonly Language[] = [
  {
    names: 'json jsonc json5 application/json',
    rules: [
      ['p', String.raw`"[^"\\\n]*(?:\\.[^"\\\n]*)*"(?=\s*:)`],
      ['s', double],
      ['n', String.raw`-?\d[\w.+-]*`],
      ['c', slashes],
      ['c', block],
    ],
    literals: 'true false null',
  },
  {
    names: 'typescript ts tsx javascript js jsx mjs node',
    rules: [['s', quotedLines('`')], ...likeC],
    keywords: `abstract as async await break case catch class const continue default delete do else enum export extends finally
      for from function get if implements import in instanceof interface let new of private protected public readonly return
      satisfies set static switch throw try type typeof using var void while yield`,
    literals: 'true false null undefined this super NaN Infinity',
  },
  {
    names: 'python py python3',
    rules: [
      ['c', hash],
      ['s', String.raw`[rbfuRBFU]{0,2}(?:${between('"""', '"""')}|${between("'''", "'''")}|${double}|${single})`],
      ['n', number],
    ],
    keywords: `and as assert async await break class continue def del elif else except finally for from global if import in is
      lambda match case nonlocal not or pass raise return try while with yield`,
    literals: 'True False None self',
  },
  {
    names: 'shell bash sh zsh curl console shellscript',
    rules: [
      ['c', hashBehindSpace],
      ['s', quotedLines('"')],
      ['s', "'[^']*'?"],
      ['p', String.raw`(?<![^\s])--?[\w-]+`],
    ],
    word: String.raw`[\p{L}\p{N}_$./:@%+=-]+`,
    keywords: `case curl do done echo elif else esac exit export fi for function if in npm npx pip return sudo then until wget while`,
    literals: 'true false',
  },
  {
    names: 'csharp cs c# dotnet',
    rules: [['s', String.raw`[$@]{0,2}"[^"\\\n]*(?:\\[^][^"\\\n]*)*"?`], ...likeC],
    keywords: `abstract as async await base break case catch class const continue default do else enum event finally fixed for
      foreach get if implements in init interface internal is lock namespace new object out override params private protected
      public readonly record ref return sealed set static string struct switch throw try typeof using var virtual void while
      bool byte char decimal double float int long short uint ulong yield`,
    literals: 'true false null this',
  },
  {
    names: 'java kotlin kt scala',
    rules: [['s', between('"""', '"""')], ...likeC],
    keywords: `abstract assert boolean break byte case catch char class const continue default do double else enum extends final
      finally float for fun if implements import in instanceof int interface is long native new object override package private
      protected public record return sealed short static suspend switch synchronized throw throws try val var void volatile when
      while yield`,
    literals: 'true false null this super',
  },
  {
    names: 'go golang',
    rules: [['s', '`[^`]*`?'], ...likeC],
    keywords: `break case chan const continue default defer else fallthrough for func go goto if import interface map package range
      return select struct switch type var`,
    literals: 'true false nil iota',
  },
  {
    names: 'php',
    rules: [['k', String.raw`<\?(?:php|=)?|\?>`], ['c', hash], ...likeC],
    keywords: `abstract and array as break callable case catch class clone const continue declare default do echo else elseif enum
      extends final finally fn for foreach function global if implements include include_once instanceof interface match namespace
      new or private protected public readonly require require_once return static switch throw trait try use var while yield`,
    literals: 'true false null',
    anyCase: true,
  },
  {
    names: 'ruby rb',
    rules: [
      ['c', hash],
      ['s', double],
      ['s', single],
      ['n', number],
    ],
    keywords: `alias and begin break case class def do else elsif end ensure extend for if in include module next not or private
      protected public raise redo require require_relative rescue retry return then undef unless until when while yield`,
    literals: 'true false nil self super',
  },
  {
    names: 'swift rust rs dart c cpp c++ objc',
    rules: likeC,
    keywords: `as async auto await bool break case catch char class const continue crate default defer delete do double else enum
      extension extern final float fn for func guard if impl import in include int let long loop match mod mut namespace new private
      protocol public pub return sizeof static struct switch template throw throws trait try typedef unsigned use using var void
      where while`,
    literals: 'true false nil null nullptr None self Self this',
  },
  {
    names: 'xml html svg xhtml application/xml',
    rules: [
      ['c', between('<!--', '-->')],
      ['k', String.raw`</?[\w:.-]+|/?>|<[?!][\w:.-]+|\?>`],
      ['p', String.raw`${nameInTag}(?==["'])`],
      ['s', `(?<==)(?:${quotedLines('"')}|${quotedLines("'")})`],
    ],
    word: nameInTag,
  },
  {
    names: 'http https',
    rules: [
      ['k', String.raw`(?<![^\n])(?:GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|TRACE|QUERY|HTTP/[\d.]+)(?!\S)`],
      ['p', String.raw`(?<![^\n])[\w-]+(?=:)`],
      ['s', double],
    ],
    word: String.raw`[^\s"]+`,
  },
  {
    names: 'yaml yml',
    rules: [
      ['c', hashBehindSpace],
      ['p', String.raw`(?<![^\s])[\w$./-]+(?=:(?!\S))`],
      ['s', double],
      ['s', "'[^'\\n]*'?"],
      ['n', String.raw`(?<![^\s])-?\d[\d.]*(?!\S)`],
    ],
    word: String.raw`[^\s"':,[\]{}]+`,
    literals: 'true false null',
  },
  {
    names: 'sql graphql gql',
    rules: [
      ['c', toLineEnd('--')],
      ['c', hashBehindSpace],
      ['s', double],
      ['s', single],
      ['n', number],
    ],
    keywords: `and as by create delete desc enum from fragment group having in input insert interface into join limit mutation not
      on or order query select set subscription table type union update values where`,
    literals: 'true false null',
    anyCase: true,
  },
];

export const languages: readonly Language[] = rows.map((row) => ({ word, ...row }));
