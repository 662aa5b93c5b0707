/** What people write by hand: scopes in a `Set`. */

export function holdsAny(scopes, required) {
  for (const scope of required) {
    if (scopes.has(scope)) {
      return true;
    }
  }
  return false;
}
