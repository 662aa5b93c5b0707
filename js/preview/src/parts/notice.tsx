/** The one line in which the page speaks. */

import { notice } from '../state/store.js';

export function NoticeBar() {
  const said = notice.value;
  return (
    <div role="status" class={said === null ? 'notice-place' : `notice-place notice ${said.tone}`}>
      {said !== null && (
        <>
          <p>{said.text}</p>
          <button
            type="button"
            class="icon-button"
            aria-label="Dismiss"
            onClick={() => {
              notice.value = null;
            }}
          >
            ×
          </button>
        </>
      )}
    </div>
  );
}
