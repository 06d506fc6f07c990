import { Fault } from './fault.mjs';

/** The API of GitHub for one repository, as far as the Action needs it (docs.github.com/rest). */
export function apiOf({ env, token }) {
  const base = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Fault('GITHUB_REPOSITORY does not name a repository.');
  if (token === '') throw new Fault('There is no token: leave `token` out, or give it one that is not empty.');

  async function request(method, path, body) {
    let response;
    let text;
    try {
      response = await fetch(`${base}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'user-agent': 'specwright-action',
          'x-github-api-version': '2022-11-28',
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(30_000),
      });
      text = await response.text();
    } catch (error) {
      throw new Fault(`The API of GitHub cannot be reached: ${error.cause?.code ?? error.message}.`);
    }
    const content = jsonOf(text);
    if (!response.ok) throw new ApiFault(method, path, response.status, content?.message ?? '', text);
    if (content === undefined) throw new Fault(`The response of GitHub to ${method} ${path} is not JSON.`, text);
    return content;
  }

  /** All pages of a list. */
  async function list(path) {
    const all = [];
    for (let page = 1; ; page++) {
      const found = await request('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
      all.push(...found);
      if (found.length < 100) return all;
    }
  }

  const own = `/repos/${repository}`;
  return {
    repository,
    list: (path) => list(own + path),
    post: (path, body) => request('POST', own + path, body),
    patch: (path, body) => request('PATCH', own + path, body),
    /** Who the token is; undefined for the tokens of apps, such as that of a workflow. */
    login: async () => {
      try {
        return (await request('GET', '/user')).login;
      } catch (error) {
        if (error instanceof ApiFault) return undefined;
        throw error;
      }
    },
  };
}

/** What a refusal of the API means, and what to do. */
const remedies = {
  401: 'The token is not valid, or has expired.',
  403:
    'The token lacks permission: add to the job `permissions` with `pull-requests: write` (and `contents: write` to ' +
    'regenerate), and for pull requests by workflows allow them in the settings of the repository (Actions, General).',
  404: 'The token does not see this: see that it is one for this repository.',
  422: 'GitHub rejected the request; see the log.',
  429: 'There were too many requests; run the job again later.',
};

/** A refusal of the API. */
export class ApiFault extends Fault {
  constructor(method, path, status, message, text) {
    const remedy = remedies[status] ?? (status >= 500 ? 'GitHub has a fault; run the job again later.' : '');
    const said = typeof message === 'string' && message !== '' ? ` (${message})` : '';
    super(`GitHub responded to ${method} ${path.split('?')[0]} with status ${status}${said}. ${remedy}`.trim(), text);
    this.status = status;
  }
}

function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
