/** What is shown, as a file or on paper. */

import { useRef } from 'preact/hooks';

import { matrixSvg } from '../draw/matrix.js';
import { pathSvg } from '../draw/path.js';
import { escalations } from '../engine.js';
import { download, png } from '../save/download.js';
import { csv, fileName, json, markdown, table } from '../save/tables.js';
import { certain, current, say, subject } from '../state/store.js';
import { titleOf } from '../state/who.js';
import { sentenceCase } from '../words.js';

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
        {(['matrix', 'escalation'] as const).flatMap((what) =>
          (['svg', 'png'] as const).map((form) => (
            <button key={what + form} type="button" onClick={() => void picture(what, form).then(close)}>
              {sentenceCase(what)} as {form.toUpperCase()}
            </button>
          )),
        )}
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

/** The drawings; of escalation, the worst way. */
const draw = {
  matrix: () => matrixSvg(titleOf(subject.value), current.value.decisions, certain.value),
  escalation: () => {
    const [worst] = escalations(subject.value.scopes).paths;
    return worst === undefined ? null : pathSvg(worst);
  },
};

async function picture(what: 'matrix' | 'escalation', form: 'svg' | 'png'): Promise<void> {
  const svg = draw[what]();
  if (svg === null) {
    say('There is no way of escalation to draw.');
    return;
  }
  try {
    download(`${what}.${form}`, form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await png(svg));
  } catch {
    say('The browser could not draw the picture; the SVG works everywhere.', 'refused');
  }
}
