/** What is shown instead of the page when the engine did not start. */

export function Failed({ error }: { readonly error: unknown }) {
  const cause = error instanceof Error ? error.message : String(error);
  const blocked = /content security policy|csp|unsafe-eval/i.test(cause);
  return (
    <main class="start">
      <h1>The engine did not start</h1>
      <p>
        {blocked
          ? 'The site that serves this page forbids WebAssembly, which the engine is made of.'
          : 'The WebAssembly module that decides could not be loaded. Nothing can be shown without it: a guess would be worse than no answer.'}
      </p>
      <p>
        {blocked ? (
          <>
            Let its content security policy say <code>script-src 'self' 'wasm-unsafe-eval'</code>, or run{' '}
            <code>instantly-rbac preview</code>.
          </>
        ) : (
          <>
            Check that all files of the folder are served, <code>.wasm</code> as <code>application/wasm</code>, and reload.
          </>
        )}
      </p>
      <pre>{cause}</pre>
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    </main>
  );
}
