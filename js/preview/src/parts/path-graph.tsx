/** A way of escalation, drawn. */

import type { EscalationPath } from 'instantly-rbac';

import { layout } from '../draw/path.js';

export function PathGraph({ path }: { readonly path: EscalationPath }) {
  const { width, height, boxes } = layout(path);
  const words = path.edges.map(({ id, how, certainty }) => `${id}: ${how} (${certainty})`).join('; then ');
  return (
    <svg
      class="path-graph"
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      width={width + 2}
      height={height + 2}
      role="img"
      aria-label={`Way to full control: ${words}`}
    >
      {boxes.map(({ kind, y, height, lines, certainty }, index) => (
        <g key={y} class={kind} data-certainty={certainty}>
          {index > 0 && <path class="arrow" d={`M${width / 2} ${y - 24}V${y - 3}m-4 -6l4 6l4 -6`} />}
          <rect x="0" y={y} width={width} height={height} rx={kind === 'rule' ? 2 : 10} />
          {lines.map((line, row) => (
            <text key={row} x={width / 2} y={y + 24 + row * 18} text-anchor="middle">
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
