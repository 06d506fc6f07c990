import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A comment as the API gives it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** A pull request as the API gives it. */
export interface Pull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  readonly html_url: string;
}

/** A server on this machine that plays the part of the API of GitHub that the Action uses. */
export class GitHubServer {
  readonly asked: Asked[] = [];
  readonly comments: Comment[] = [];
  readonly pulls: Pull[] = [];
  /** What is answered in place of the play, by method and path. */
  readonly refusals = new Map<string, { readonly status: number; readonly body: string }>();
  #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
    });
  }

  static async start(): Promise<GitHubServer> {
    const server = new GitHubServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The requests that change something. */
  get changes(): string[] {
    return this.asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const body: unknown = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
    this.asked.push({ method, path: url.pathname, body });
    const refusal = this.refusals.get(`${method} ${url.pathname}`);
    if (refusal !== undefined) return refusal;
    if (request.headers.authorization !== 'Bearer a-token') return said(401, { message: 'Bad credentials' });
    return this.#play(method, url, body as Record<string, string>);
  }

  #play(
    method: string,
    { pathname, searchParams }: URL,
    body: Record<string, string>,
  ): { status: number; body: string } {
    const page = Number(searchParams.get('page') ?? 1);
    const size = Number(searchParams.get('per_page') ?? 30);
    const paged = (all: readonly unknown[]) => said(200, all.slice((page - 1) * size, page * size));
    const id = Number(/\d+$/.exec(pathname)?.[0]);
    const name = pathname.replace('/repos/acme/pets', '').replace(/\d+/, '#');
    switch (`${method} ${name}`) {
      case 'GET /issues/#/comments':
        return paged(this.comments);
      case 'POST /issues/#/comments':
        return said(201, this.comment(body['body'] ?? ''));
      case 'PATCH /issues/comments/#': {
        const comment = this.comments.find((one) => one.id === id);
        return comment === undefined ? said(404, { message: 'Not Found' }) : said(200, Object.assign(comment, body));
      }
      case 'GET /pulls':
        return paged(
          this.pulls.filter(
            ({ head, base }) => searchParams.get('head') === `acme:${head}` && searchParams.get('base') === base,
          ),
        );
      case 'POST /pulls': {
        const number = this.pulls.length + 1;
        const pull = { number, html_url: `https://github.example/pull/${String(number)}`, ...body } as unknown as Pull;
        this.pulls.push(pull);
        return said(201, pull);
      }
      case 'PATCH /pulls/#': {
        const pull = this.pulls.find((one) => one.number === id);
        return pull === undefined ? said(404, { message: 'Not Found' }) : said(200, Object.assign(pull, body));
      }
      default:
        // The token of a workflow is that of an app, which is nobody.
        return said(403, { message: 'Resource not accessible by integration' });
    }
  }

  /** Adds a comment; by the bot of workflows if nobody else is named. */
  comment(body: string, user = { login: 'github-actions[bot]', type: 'Bot' }): Comment {
    const id = this.comments.length + 100;
    const comment = { id, body, html_url: `https://github.example/comment/${String(id)}`, user };
    this.comments.push(comment);
    return comment;
  }
}

const said = (status: number, value: unknown): { status: number; body: string } => ({
  status,
  body: JSON.stringify(value),
});
