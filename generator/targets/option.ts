/** Whose value holds where a target is silent: that of the first target of the same language that decides it itself. */
type Inherited = 'language';

interface Documented {
  /** What it decides, in Markdown. */
  readonly meaning: string;
  /** What holds without it, in words, where no default says it. */
  readonly standard?: string;
  /** It must be set. */
  readonly required?: true;
  readonly inherits?: Inherited;
}

/** A condition on a text: a pattern that editors check too, and what a text has to be, such as `must be one word`. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly demand: string;
}

/** An option of a target: a key beside `target` and `output`, checked, documented and completed alike for every target. */
export type TargetOption = Documented &
  (
    | { readonly type: 'text'; readonly form?: TextForm; readonly example: string }
    | { readonly type: 'texts'; readonly example: readonly string[] }
    | { readonly type: 'flag'; readonly example: boolean }
    | { readonly type: 'number'; readonly least?: number; readonly example: number }
    | { readonly type: 'choice'; readonly values: readonly string[]; readonly example: string }
    /** Some of `keys`, each with a map of texts to texts. */
    | {
        readonly type: 'maps';
        readonly keys: readonly string[];
        readonly example: Readonly<Record<string, Readonly<Record<string, string>>>>;
      }
    /** An object of JSON that Specwright passes on. */
    | { readonly type: 'object'; readonly example: Readonly<Record<string, unknown>> }
    /** A path relative to the configuration, absolute when the target sees it; what is there is watched. */
    | { readonly type: 'file' | 'folder'; readonly example: string }
  );

/** The options of a target by their keys. */
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

/** The values of options as a target sees them: complete, with absolute paths. */
export type OptionValues<All extends TargetOptions, Defaults> = {
  readonly [Key in Required<All> | (keyof All & keyof Defaults)]: ValueOf<All[Key]>;
} & { readonly [Key in Exclude<keyof All, Required<All> | keyof Defaults>]?: ValueOf<All[Key]> | undefined };

/** The values of options as people write them. */
export type GivenOptions<All extends TargetOptions> = { readonly [Key in Required<All>]: ValueOf<All[Key]> } & {
  readonly [Key in Exclude<keyof All, Required<All>>]?: ValueOf<All[Key]> | undefined;
};

/** The keys of options that are paths, of files or of folders. */
export const pathKeys = (options: TargetOptions, type: 'file' | 'folder'): string[] =>
  Object.keys(options).filter((key) => options[key]?.type === type);
