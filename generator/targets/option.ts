/** Which target an unset option is inherited from: the first one of the same language that sets it itself. */
type Inherited = 'language';

interface Documented {
  /** What it does, in Markdown. */
  readonly meaning: string;
  /** The behaviour without it, in words, if no default value expresses it. */
  readonly standard?: string;
  /** Whether it must be set. */
  readonly required?: true;
  readonly inherits?: Inherited;
}

/** A condition on a text: a pattern that editors check too, and a description such as `must be one word`. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly demand: string;
}

/** An option of a target: a key beside `target` and `output`, which is checked, documented and completed. */
export type TargetOption = Documented &
  (
    | { readonly type: 'text'; readonly form?: TextForm; readonly example: string }
    | { readonly type: 'texts'; readonly example: readonly string[] }
    | { readonly type: 'flag'; readonly example: boolean }
    | { readonly type: 'number'; readonly least?: number; readonly example: number }
    | { readonly type: 'choice'; readonly values: readonly string[]; readonly example: string }
    /** An object with some of `keys`, each with a map of strings. */
    | {
        readonly type: 'maps';
        readonly keys: readonly string[];
        readonly example: Readonly<Record<string, Readonly<Record<string, string>>>>;
      }
    /** A JSON object that Specwright passes on unchanged. */
    | { readonly type: 'object'; readonly example: Readonly<Record<string, unknown>> }
    /**
     * A path relative to the configuration. The target gets an absolute path, and the file or folder is watched. One
     * that is `published` becomes part of the output: it must be in the project or a folder that is allowed.
     */
    | { readonly type: 'file' | 'folder'; readonly published?: true; readonly example: string }
  );

/** The options of a target by key. */
export type TargetOptions = Readonly<Record<string, TargetOption>>;

type ValueOf<One extends TargetOption> = One extends {
  readonly type: 'choice';
  readonly values: readonly (infer Value)[];
}
  ? Value
  : One extends { readonly type: 'maps'; readonly keys: readonly (infer Key extends string)[] }
    ? Readonly<Partial<Record<Key, Readonly<Record<string, string>> | undefined>>>
    : One extends { readonly type: 'object' }
      ? Readonly<Record<string, unknown>>
      : One extends { readonly type: 'texts' }
        ? readonly string[]
        : One extends { readonly type: 'flag' }
          ? boolean
          : One extends { readonly type: 'number' }
            ? number
            : string;

/** The options that must be set. */
type Required<All extends TargetOptions> = {
  [Key in keyof All]: All[Key] extends { readonly required: true } ? Key : never;
}[keyof All];

/** Values for some of the options. */
export type SomeValues<All extends TargetOptions> = { readonly [Key in keyof All]?: ValueOf<All[Key]> | undefined };

/** The values of options as a target gets them: complete, with absolute paths. */
export type OptionValues<All extends TargetOptions, Defaults> = {
  readonly [Key in Required<All> | (keyof All & keyof Defaults)]: ValueOf<All[Key]>;
} & { readonly [Key in Exclude<keyof All, Required<All> | keyof Defaults>]?: ValueOf<All[Key]> | undefined };

/** The values of options as users write them. */
export type GivenOptions<All extends TargetOptions> = { readonly [Key in Required<All>]: ValueOf<All[Key]> } & {
  readonly [Key in Exclude<keyof All, Required<All>>]?: ValueOf<All[Key]> | undefined;
};

/** The keys of options that are paths, of files or of folders. */
export const pathKeys = (options: TargetOptions, type: 'file' | 'folder'): string[] =>
  Object.keys(options).filter((key) => options[key]?.type === type);

/** The keys of options whose files become part of the output. */
export const publishedKeys = (options: TargetOptions): string[] =>
  Object.entries(options).flatMap(([key, option]) => ('published' in option ? [key] : []));
