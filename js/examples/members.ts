/**
 * Managing the members of a workspace: list, invite, change a role, remove; and what it looks like when a key may not.
 * Runs in Node and in a page. `run-members.ts` starts it from a terminal.
 */

import {
  InstantlyClient,
  InvalidRequestError,
  type Member,
  type MemberPatch,
  MissingScopeError,
  NotFoundError,
  RefusedError,
} from 'instantly-rbac/client';

/** Where the API is, one key that manages members, and one that only imports leads. */
export interface Settings {
  baseUrl: string;
  adminKey: string;
  importKey: string;
}

/** The whole tour. Everything it has to say goes to `print`, line by line. */
export async function tour({ baseUrl, adminKey, importKey }: Settings, print: (line: string) => void): Promise<void> {
  const client = new InstantlyClient({ apiKey: adminKey, baseUrl });

  print('Members:');
  // Reads page after page, as long as somebody asks for more.
  for await (const member of client.members.list({ limit: 3 })) {
    print(`  ${describe(member)}`);
  }

  // Any request works as well, with or without a method of its own for it.
  const invited = await client.request<Member>('/workspace-members', {
    method: 'POST',
    body: JSON.stringify({ email: 'new.hire@northwind.example', role: 'view' }),
  });
  print(`Invited: ${describe(invited)}`);

  const changed = await client.members.patch(invited.id, { role: 'editor', nickname: 'SDR East' });
  print(`Changed: ${describe(changed)}, ${changed.nickname ?? 'no nickname'}`);

  const removed = await client.members.remove(invited.id);
  print(`Removed: ${removed.email}`);

  await denied(new InstantlyClient({ apiKey: importKey, baseUrl }), client, invited.id, print);

  // A client that knows what its key holds refuses before anything is sent.
  const careful = new InstantlyClient({ apiKey: importKey, baseUrl, knownScopes: 'campaigns:read,leads:all' });
  try {
    await careful.members.patch(invited.id, { role: 'admin' });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    print(`Not even sent: ${error.explanation?.sentence ?? error.message}`);
  }
}

/** What the API, or the check before it, does not let through. */
async function denied(
  importer: InstantlyClient,
  admin: InstantlyClient,
  gone: string,
  print: (line: string) => void,
): Promise<void> {
  try {
    await importer.members.listPage();
  } catch (error) {
    if (!(error instanceof MissingScopeError)) throw error;
    print(`Answer of the API: ${error.explanation?.sentence ?? error.message}`);
  }
  try {
    await admin.request(`/workspace-members/${gone}`, { method: 'PATCH', body: { role: 'owner' } });
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    print(`Refused by the API: ${error.status ?? 'not sent'}`);
  }
  try {
    // A call of its own is checked whole before it is sent; written out, this role would not even compile.
    const patch = JSON.parse('{"role": "owner"}') as MemberPatch;
    await admin.members.patch(gone, patch);
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    print(`Not even sent: ${error.problems.map((problem) => problem.message).join('; ')}`);
  }
  try {
    await admin.members.get(gone);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    print('Gone: nobody has this id any more');
  }
}

function describe(member: Member): string {
  return `${member.email}, ${member.role}${member.accepted ? '' : ', pending'}`;
}
