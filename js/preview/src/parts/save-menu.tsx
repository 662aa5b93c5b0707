/** What is shown, as a file or on paper. */

import { useRef } from 'preact/hooks';

import { matrixSvg } from '../draw/matrix.js';
import { download, png } from '../save/download.js';
import { csv, fileName, json, markdown, table } from '../save/tables.js';
import { current, say, subject } from '../state/store.js';

const FORMS = {
  csv: ['CSV', 'text/csv', csv],
  md: ['Markdown', 'text/markdown', markdown],
  json: ['JSON', 'application/json', json],
} as const;

export function SaveMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current !== null) {
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    }
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          close();
        }
      }}
    >
      <summary class="button">Save</summary>
      <div class="menu-items">
        {Object.entries(FORMS).map(([ending, [name, type, write]]) => (
          <button
            key={ending}
            type="button"
            onClick={() => {
              const shown = table();
              download(fileName(shown, ending), new Blob([write(shown)], { type }));
              close();
            }}
          >
            {name}
          </button>
        ))}
        <button type="button" onClick={() => void picture('svg').then(close)}>
          Matrix as SVG
        </button>
        <button type="button" onClick={() => void picture('png').then(close)}>
          Matrix as PNG
        </button>
        <button
          type="button"
          onClick={() => {
            close();
            print();
          }}
        >
          Print for an auditor
        </button>
      </div>
    </details>
  );
}

async function picture(form: 'svg' | 'png'): Promise<void> {
  const svg = matrixSvg(subject.value.name ?? 'Access of a key', current.value.decisions);
  try {
    download(`access-matrix.${form}`, form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await png(svg));
  } catch {
    say('The browser could not draw the picture; the SVG works everywhere.', 'refused');
  }
}
