/** The frame around every view. */

import { CATALOG_VERSION } from 'instantly-rbac/catalog';
import { useEffect, useState } from 'preact/hooks';

import { startPolicies } from './engine.js';
import { whenIdle } from './parts/after-picture.js';
import { NoticeBar } from './parts/notice.js';
import { SaveMenu } from './parts/save-menu.js';
import { ShareButton } from './parts/share-button.js';
import { readFile } from './state/intake.js';
import { type View, view, VIEWS } from './state/store.js';
import { switchTheme, theme } from './state/theme.js';
import { AccessView } from './views/access.js';
import { CompareView } from './views/compare.js';
import { ExplainView } from './views/explain.js';
import { PrintView } from './views/print.js';
import { RecommendView } from './views/recommend.js';

const TITLES: Record<View, string> = { access: 'Access', compare: 'Compare', recommend: 'Recommend', explain: 'Explain' };

export function App() {
  // The largest view is made while nobody waits, and like Access kept: to make it takes longer than a click may. The rest
  // of the engine is fetched then as well, so that it is there when the network is not.
  const [warm, setWarm] = useState(false);
  useEffect(
    () =>
      whenIdle(() => {
        setWarm(true);
        // Where it fails, it is fetched again when it is needed, and said then.
        startPolicies().catch(() => undefined);
      }),
    [],
  );
  useEffect(() => {
    // A file dropped anywhere is read; otherwise the browser would leave the page for it.
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) {
        void readFile(file);
      }
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        Skip to the content
      </a>
      <header class="top">
        <div class="brand">
          <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <rect width="32" height="32" rx="8" />
            <path d="M7 7h8v8H7zM17 17h8v8h-8z" />
          </svg>
          <div>
            <h1>Permission preview</h1>
            <span class="quiet">for Instantly.ai workspaces, unofficial</span>
          </div>
        </div>
        <nav aria-label="Views">
          {VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={view.value === name ? 'page' : undefined}
              onClick={() => {
                view.value = name;
              }}
            >
              {TITLES[name]}
            </button>
          ))}
        </nav>
        <div class="tools">
          <ShareButton />
          <SaveMenu />
          <button
            type="button"
            class="icon-button"
            aria-label={theme.value === 'dark' ? 'Light colours' : 'Dark colours'}
            title={theme.value === 'dark' ? 'Light colours' : 'Dark colours'}
            onClick={switchTheme}
          >
            <span aria-hidden="true">{theme.value === 'dark' ? '☀' : '☾'}</span>
          </button>
        </div>
      </header>
      <NoticeBar />
      <main id="main" tabIndex={-1}>
        <div class={view.value === 'access' ? undefined : 'away'}>
          <AccessView />
        </div>
        {view.value === 'compare' && <CompareView />}
        {(warm || view.value === 'recommend') && (
          <div class={view.value === 'recommend' ? undefined : 'away'}>
            <RecommendView />
          </div>
        )}
        {view.value === 'explain' && <ExplainView />}
      </main>
      <footer class="foot">
        <p>
          Unofficial: not affiliated with, endorsed by or supported by Instantly.ai. Decisions follow from its public API
          documentation, catalogue <code>{CATALOG_VERSION}</code>. What nobody documents is <em>unknown</em> and never
          counted as allowed.
        </p>
        <p>Nothing leaves this page: it has no server, and its content security policy forbids other connections.</p>
      </footer>
      <PrintView />
    </>
  );
}

/** The address belongs to the state, so the link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
