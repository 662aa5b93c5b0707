/** Who somebody is, in words. */

import { count } from '../words.js';
import type { Subject } from './subject.js';

/** A title: the name, or what there is instead of one. */
export function titleOf(subject: Subject): string {
  if (subject.kind === 'member') {
    return subject.name ?? `A member with the role ${subject.role}`;
  }
  if (subject.kind === 'snapshot') {
    return subject.name ?? 'A snapshot';
  }
  const { name, scopes } = subject;
  return name ?? (scopes.length === 0 ? 'A key without scopes' : `A key with ${count(scopes.length, 'scope')}`);
}

/** What somebody holds, to stand after a name. */
export function holdingOf(subject: Subject): string {
  if (subject.kind === 'key') {
    return count(subject.scopes.length, 'scope');
  }
  if (subject.kind === 'snapshot') {
    return `decisions made earlier, ${subject.of === 'scopes' ? 'from scopes' : 'under a policy'}`;
  }
  const parts = [`member, role ${subject.role}`];
  if (!subject.accepted) {
    parts.push('invitation pending');
  }
  if (subject.permissions.length > 0) {
    parts.push(`limited in the app to ${subject.permissions.join(', ')}`);
  }
  return parts.join('; ');
}
