import type { TextForm } from '../../option.js';

/** The form of the URL of a repository: credentials in it would be published. */
export const repositoryForm: TextForm = {
  pattern: /^https:\/\/[^\s@/?#]+\/[^\s@?#]+$/u,
  demand: 'must be an `https:` URL of a repository',
};

/** `repository` of package.json; npm compares the URL with that of the workflow that publishes the package. */
export const repositoryMember = (url: string): object => ({
  type: 'git',
  url: `git+${url.replace(/\/+$/u, '').replace(/(?:\.git)?$/u, '.git')}`,
});
