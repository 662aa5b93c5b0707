/** A long list of which only what is seen is in the page. */

import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props<Item> {
  readonly items: readonly Item[];
  /** Pixels of one row; every row has the same height. */
  readonly rowHeight: number;
  /** Pixels of the window onto the list. */
  readonly height: number;
  readonly label: string;
  readonly row: (item: Item, index: number) => ComponentChildren;
}

/** Rows kept above and below the window, so that scrolling shows no gap. */
const MARGIN = 6;

export function LongList<Item>({ items, rowHeight, height, label, row }: Props<Item>) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(Math.min(top, items.length * rowHeight) / rowHeight) - MARGIN);
  const last = Math.min(items.length, first + Math.ceil(height / rowHeight) + 2 * MARGIN);
  return (
    <div
      class="long-list"
      role="region"
      aria-label={label}
      tabIndex={0}
      style={{ maxHeight: `${height}px` }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <ul style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(first, last).map((item, offset) => (
          <li
            key={first + offset}
            style={{ top: `${(first + offset) * rowHeight}px`, height: `${rowHeight}px` }}
            aria-setsize={items.length}
            aria-posinset={first + offset + 1}
          >
            {row(item, first + offset)}
          </li>
        ))}
      </ul>
    </div>
  );
}
