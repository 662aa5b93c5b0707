/** Some names in a sentence; the rest is counted. */

import { Fragment } from 'preact';

export function Names({ names, most = 6 }: { readonly names: readonly string[]; readonly most?: number }) {
  return (
    <>
      {names.slice(0, most).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <code>{name}</code>
        </Fragment>
      ))}
      {names.length > most && ` and ${names.length - most} more`}
    </>
  );
}
