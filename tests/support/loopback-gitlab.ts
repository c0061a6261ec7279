/** GitLab's notes API on this machine, for the calls that `comment` makes: tokens, pages, and who wrote a note. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredNote {
  readonly id: number;
  body: string;
  readonly author: { readonly id: number };
}

export interface LoopbackGitLab {
  readonly apiUrl: string;
  /** Of merge request 5 of project 12, the oldest first. */
  readonly notes: StoredNote[];
  readonly stop: () => Promise<void>;
}

const route = '/api/v4/projects/12/merge_requests/5/notes';

export async function startGitLab(token: string): Promise<LoopbackGitLab> {
  const notes: StoredNote[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const isKnown = request.headers['private-token'] === token;
      const asked = {
        method: request.method ?? 'GET',
        url: new URL(request.url ?? '/', 'http://localhost'),
        text,
      };
      const { status, body, headers } = isKnown ? answer(asked, notes) : refuse(401, '401 Unauthorized');
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    notes,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

interface Answer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const refuse = (status: number, message: string): Answer => ({ status, body: { message } });

function answer(
  { method, url, text }: { readonly method: string; readonly url: URL; readonly text: string },
  notes: StoredNote[],
): Answer {
  if (url.pathname === '/api/v4/user') return { status: 200, body: { id: 7, username: 'bot' } };
  if (method === 'GET' && url.pathname === route) return page(url, notes.toReversed());
  const { body = '' } = JSON.parse(text || '{}') as { readonly body?: string };
  if (method === 'POST' && url.pathname === route) {
    const note = { id: 1_000 + notes.length, body, author: { id: 7 } };
    notes.push(note);
    return { status: 201, body: note };
  }
  const note = notes.find(({ id }) => url.pathname === `${route}/${id}`);
  if (method !== 'PUT' || !note) return refuse(404, '404 Not Found');
  note.body = body;
  return { status: 200, body: note };
}

function page(url: URL, newest: readonly StoredNote[]): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 20);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = number * size < newest.length ? String(number + 1) : '';
  return {
    status: 200,
    body: newest.slice((number - 1) * size, number * size),
    headers: { 'x-next-page': next },
  };
}
