/** The keys and members of a workspace that was opened. */

import { useMemo, useState } from 'preact/hooks';

import { matches } from '../../catalogue.js';
import { allowedCount } from '../../engine.js';
import { LongList } from '../../parts/list.js';
import type { WorkspaceKey, WorkspaceMember } from '../../reading/workspace.js';
import { intake, lookAtMember } from '../../state/intake.js';
import { subject, workspace } from '../../state/store.js';
import { count } from '../../words.js';
import { Problems } from './paste.js';

export function WorkspacePicker() {
  const [search, setSearch] = useState('');
  const keys = workspace.value?.keys ?? [];
  const members = workspace.value?.members ?? [];
  const shown = useMemo(
    () => (search.trim() === '' ? keys : keys.filter((key) => matches(search, key.name, key.workspace, key.scopes.join(' ')))),
    [keys, search],
  );
  const people = useMemo(
    () => (search.trim() === '' ? members : members.filter(({ name, workspace, role }) => matches(search, name, workspace, role))),
    [members, search],
  );
  return (
    <>
      <input
        type="search"
        aria-label="Search keys and members by name, workspace, scope or role"
        placeholder={`Search ${count(keys.length, 'key')} and ${count(members.length, 'member')}`}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {shown.length === 0 ? (
        <p class="empty">{keys.length === 0 ? 'There are no keys in it.' : `No key matches “${search}”.`}</p>
      ) : (
        <LongList items={shown} rowHeight={52} height={416} label={count(shown.length, 'key')} row={(key) => <KeyRow key={key} item={key} />} />
      )}
      {people.length > 0 && (
        <>
          <h3>Members</h3>
          <LongList
            items={people}
            rowHeight={52}
            height={208}
            label={count(people.length, 'member')}
            row={(member) => <MemberRow key={member} item={member} />}
          />
        </>
      )}
      <Problems problems={intake.value?.problems ?? []} text={intake.value?.text ?? ''} />
    </>
  );
}

function KeyRow({ item }: { readonly item: WorkspaceKey }) {
  const chosen = subject.value.name === item.name && subject.value.scopes === item.scopes;
  return (
    <button
      type="button"
      class="key-row"
      aria-pressed={chosen}
      onClick={() => {
        subject.value = { kind: 'key', name: item.name, scopes: item.scopes };
      }}
    >
      <span class="name">{item.name}</span>
      <span class="quiet">
        {item.workspace === '' ? '' : `${item.workspace} · `}
        {count(item.scopes.length, 'scope')}
      </span>
      <span class="amount" title="Operations that documented facts allow">
        {allowedCount(item.scopes)}
      </span>
    </button>
  );
}

function MemberRow({ item }: { readonly item: WorkspaceMember }) {
  const { name, workspace, role, permissions, accepted } = item;
  const who = subject.value;
  return (
    <button
      type="button"
      class="key-row"
      aria-pressed={who.kind === 'member' && who.name === name && who.permissions === permissions}
      onClick={() => void lookAtMember({ kind: 'member', name, role, permissions, accepted, scopes: [] }, subject)}
    >
      <span class="name">{name}</span>
      <span class="quiet">
        {workspace === '' ? '' : `${workspace} · `}
        {role}
        {accepted ? '' : ', pending'}
      </span>
    </button>
  );
}
