export function sameBytes(input: { folder: string; document: string; configuration: string }): {
  runs: number;
  files: number;
  differing: string[];
};
