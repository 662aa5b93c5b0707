/**
 * What people write by hand: scopes in a `Set`. The list of scopes that would do stands at the guarded place, or is
 * looked up by the operation's id, as ours is asked; or a resource and an action stand there, and the names are put
 * together from them.
 */

export function holdsAny(scopes, required) {
  for (const scope of required) {
    if (scopes.has(scope)) {
      return true;
    }
  }
  return false;
}

/** Whether one of the four scopes is held that a resource and an action ask for. */
export function holdsByName(scopes, resource, action, family) {
  return (
    scopes.has(`${resource}:${action}`) ||
    scopes.has(`${family}:all`) ||
    scopes.has(`all:${action}`) ||
    scopes.has('all:all')
  );
}

/** What the names are put together from. The scope for all actions does not always have the name of the resource. */
export function nameParts([narrow, all]) {
  const [resource, action] = narrow.split(':');
  const [family] = all.split(':');
  return { resource, action, family };
}
