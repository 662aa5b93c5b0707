/** Light or dark: as the system has it, until somebody chooses here. */

import { effect, signal } from '@preact/signals';

type Theme = 'light' | 'dark';

const NAME = 'instantly-rbac-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

export const theme = signal<Theme>(chosen() ?? system());

function system(): Theme {
  return dark.matches ? 'dark' : 'light';
}

function chosen(): Theme | null {
  try {
    const stored = localStorage.getItem(NAME);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    return null; // a page in a sandbox has no storage
  }
}

dark.addEventListener('change', () => {
  theme.value = chosen() ?? system();
});

effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});

/** Changes it, and remembers the choice on this machine. */
export function switchTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(NAME, theme.value);
  } catch {
    // Then it holds until the page is left.
  }
}
