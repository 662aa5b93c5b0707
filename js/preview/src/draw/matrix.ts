/** The matrix as a drawing that stands alone: in light colours, with its legend, for documents and printing. */

import type { Decision } from 'instantly-rbac';
import { CATALOG_VERSION, type Certainty, EFFECTS } from 'instantly-rbac/catalog';

import { cell } from '../catalogue.js';
import { tally } from '../views/tally.js';
import { AREAS, kindName } from '../words.js';
import { svgText } from './svg-text.js';

const NAME = 200;
const [COLUMN, ROW, HEAD] = [62, 24, 70];
const FILL = { allow: '#c8ecd3', deny: '#eceef2', unknown: 'url(#unknown)', mixed: '#eaf6ee' } as const;

/** What is not documented has a broken edge. */
const EDGE = {
  documented: '',
  observed: ' stroke="#4b5568" stroke-dasharray="1 2"',
  assumed: ' stroke="#4b5568" stroke-dasharray="4 3"',
} as const;

export function matrixSvg(title: string, decisions: readonly Decision[], certainties: readonly Certainty[]): string {
  const parts: string[] = [];
  let y = HEAD;
  for (const [column, effect] of EFFECTS.entries()) {
    parts.push(svgText(NAME + column * COLUMN + COLUMN / 2, HEAD - 8, effect, 'middle', 600));
  }
  for (const { title: area, kinds } of AREAS) {
    const rows = kinds.filter((kind) => EFFECTS.some((effect) => cell(kind, effect).length > 0));
    parts.push(...(rows.length === 0 ? [] : [svgText(12, y + 17, area, 'start', 600)]));
    y += rows.length === 0 ? 0 : ROW;
    for (const kind of rows) {
      parts.push(svgText(20, y + 16, kindName(kind), 'start', 400));
      for (const [column, effect] of EFFECTS.entries()) {
        const { total, state, mark, certainty } = tally(cell(kind, effect), decisions, certainties);
        if (total > 0) {
          const edge = state === 'unknown' ? '' : EDGE[certainty];
          const x = NAME + column * COLUMN;
          parts.push(
            `<rect x="${x + 2}" y="${y + 2}" width="${COLUMN - 4}" height="${ROW - 4}" rx="4" fill="${FILL[state]}"${edge}/>`,
            svgText(x + COLUMN / 2, y + 16, mark, 'middle', 600),
          );
        }
      }
      y += ROW;
    }
  }
  const legend = `✓ allowed · 2/4 so many of so many · ? unknown, never counted as allowed · – denied · dotted edge: observed · dashed: assumed · catalogue ${CATALOG_VERSION} · unofficial`;
  const [width, height] = [NAME + EFFECTS.length * COLUMN + 12, y + 36];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff3d6"/><rect width="2" height="6" fill="#efd38a"/></pattern></defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${svgText(12, 28, title, 'start', 700, 16)}
${parts.join('\n')}
${svgText(12, y + 22, legend, 'start', 400, 11)}
</svg>`;
}
