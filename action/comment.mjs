/** The longest comment that GitHub takes, in characters, with room for the marker and a last line. */
const longestComment = 65_000;

/**
 * Says it in the comment that an earlier run made for the same document, or in a new one; gives the comment's URL. Where
 * there is nothing to say, only an earlier comment is set right, and a pull request about other things gets none.
 */
export async function upsertComment(api, number, document, markdown) {
  const marker = `<!-- specwright-diff ${encodeURIComponent(document)} -->`;
  const body = `${marker}\n${cut(markdown) || 'Nothing of this is in the pull request any more.'}`;
  const found = await own(api, number, marker);
  if (found === undefined && markdown === '') return undefined;
  if (found?.body === body) return found.html_url;
  const path = found === undefined ? `/issues/${number}/comments` : `/issues/comments/${found.id}`;
  const saved = await (found === undefined ? api.post(path, { body }) : api.patch(path, { body }));
  return saved.html_url;
}

/** The comment of ours; one of somebody else that begins in the same way is left alone. */
async function own(api, number, marker) {
  const marked = (await api.list(`/issues/${number}/comments`)).filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return undefined;
  const login = await api.login();
  return marked.find(({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login));
}

function cut(markdown) {
  if (markdown.length <= longestComment) return markdown;
  const end = markdown.lastIndexOf('\n', longestComment);
  const kept = markdown.slice(0, end > 0 ? end : longestComment);
  // A fence that is left open would swallow the last line.
  const open = (kept.match(/^ {0,3}```/gm) ?? []).length % 2 === 1 ? '\n```' : '';
  return `${kept}${open}\n\nThis is too long for a comment; the summary of the job has all of it.`;
}
