/** A field for a list of scopes or JSON, and a way to open a file. */

import { useRef, useState } from 'preact/hooks';

import { excerpt, type Problem } from '../../reading/problem.js';
import { findSecret } from '../../reading/secret.js';
import { refusal } from '../../reading/text.js';
import { intake, readFile, take } from '../../state/intake.js';
import { policies, say, subject } from '../../state/store.js';
import { count } from '../../words.js';

/** Longer texts are read but not shown in the field, which would make it slow. */
const MOST_SHOWN = 50_000;

/** Policies that are pasted one after the other are told apart by a number; what is typed changes the last one. */
let pasted = 1;
const title = () => `Pasted policy ${pasted}`;

export function Paste() {
  const [draft, setDraft] = useState(() => subject.value.scopes.join('\n'));
  /** The same at once, and not when it is drawn next. */
  const shown = useRef(draft);
  const file = useRef<HTMLInputElement>(null);
  const problems = intake.value?.problems ?? [];
  const failed = problems.some(({ severity }) => severity === 'error');
  /** Takes a text; where it is refused, the field keeps what was in it before. */
  const use = (text: string) => {
    const reading = take(text, 'The text', title());
    if (reading.kind !== 'refused') {
      shown.current = reading.text;
      setDraft(reading.text);
    }
  };
  return (
    <>
      <label class="field">
        <span>A key's scopes, JSON of keys and members as the API lists them, a policy in JSON or YAML, or a snapshot</span>
        <textarea
          rows={8}
          spellcheck={false}
          autocomplete="off"
          placeholder={'campaigns:read\nleads:all'}
          value={draft}
          aria-invalid={failed}
          aria-describedby="problems"
          onInput={({ currentTarget: field }) => {
            // A browser also speaks up for what was put here below, when the field goes.
            if (field.value !== shown.current) {
              use(field.value);
              field.value = shown.current;
            }
          }}
          onPaste={(event) => {
            pasted += policies.peek().some((known) => known.title === title()) ? 1 : 0;
            const text = event.clipboardData?.getData('text') ?? '';
            // Of JSON, what is not secret can be kept; a list of scopes is pasted whole or not at all.
            const secret = /^\s*[[{]/.test(text) ? null : findSecret(text);
            if (secret !== null) {
              event.preventDefault();
              say(refusal(secret), 'refused');
            } else if (text.length > MOST_SHOWN) {
              event.preventDefault();
              take(text, 'The pasted text', title());
            }
          }}
        />
      </label>
      <div class="row">
        <button type="button" onClick={() => file.current?.click()}>
          Open a file…
        </button>
        <span class="quiet">or drop one anywhere. It is read here and goes nowhere.</span>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="File with scopes, keys, members or a policy"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) {
              void readFile(chosen);
            }
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div id="problems">
        <Problems
          problems={problems}
          text={intake.value?.text ?? ''}
          {...(draft === intake.value?.text && { replace: (from, to) => use(draft.replace(from, to)) })}
        />
      </div>
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly replace?: (from: string, to: string) => void;
}

const SHOWN = 8;

/** What is wrong, each with the lines around it. */
export function Problems({ problems, text, replace }: ProblemsProps) {
  if (problems.length === 0) {
    return null;
  }
  return (
    <div class="problems">
      <h3>{count(problems.length, 'thing')} to look at</h3>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.message}`} class={problem.severity}>
            <p>
              <strong>{problem.line === null ? 'Whole text' : `Line ${problem.line}, column ${problem.column}`}:</strong>{' '}
              {problem.message}.
            </p>
            {problem.line !== null && <Excerpt text={text} line={problem.line} column={problem.column ?? 1} />}
            {problem.suggestion !== undefined && (
              <p>
                Did you mean <code>{problem.suggestion}</code>?{' '}
                {replace !== undefined && (
                  <button
                    type="button"
                    class="small"
                    onClick={() => replace(/`(.+?)`/.exec(problem.message)?.[1] ?? '', problem.suggestion ?? '')}
                  >
                    Use it
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="quiet">and {count(problems.length - SHOWN, 'more', 'more')}</p>}
    </div>
  );
}

function Excerpt({ text, line, column }: { readonly text: string; readonly line: number; readonly column: number }) {
  return (
    <pre class="excerpt">
      {excerpt(text, line).map((part) => (
        <div key={part.number} class={part.number === line ? 'at' : undefined}>
          <span class="number">{part.number}</span>
          {part.text}
          {part.number === line && `\n${' '.repeat(Math.min(column - 1, 160))}^`}
        </div>
      ))}
    </pre>
  );
}
