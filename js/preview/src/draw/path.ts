/** Lays out a way of escalation from top to bottom: what is held, what each rule gives, where it ends. */

import type { EscalationPath, EscalationPremise } from 'instantly-rbac';

import { operationOf } from '../catalogue.js';
import { gainName } from '../words.js';
import { svgText } from './svg-text.js';

export interface Box {
  readonly kind: 'start' | 'rule' | 'gain' | 'end';
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly certainty: string | null;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

export const WIDTH = 320;
const LINE = 18;
const PADDING = 10;
const GAP = 26;
const CHARACTERS = 42;

export function layout({ edges }: EscalationPath): Layout {
  const boxes: Box[] = [];
  let y = 0;
  const add = (kind: Box['kind'], text: string, certainty: string | null = null) => {
    const lines = wrap(text);
    const height = lines.length * LINE + 2 * PADDING;
    boxes.push({ kind, y, height, lines, certainty });
    y += height + GAP;
  };
  const gained = new Set<string>();
  for (const [index, edge] of edges.entries()) {
    const fresh = edge.from.filter((premise) => !(typeof premise === 'object' && 'has' in premise && gained.has(premise.has)));
    if (fresh.length > 0) {
      add('start', fresh.map(premiseText).join(' and '));
    }
    add('rule', `${edge.id}: ${edge.how}`, edge.certainty);
    gained.add(edge.to);
    add(index === edges.length - 1 ? 'end' : 'gain', gainName(edge.to));
  }
  return { width: WIDTH, height: y - GAP, boxes };
}

function premiseText(premise: EscalationPremise): string {
  if (premise === 'any_operation') {
    return 'Any working key';
  }
  if ('can' in premise) {
    return operationOf(premise.can)?.summary ?? premise.can;
  }
  if ('may_call' in premise) {
    return `${operationOf(premise.may_call)?.summary ?? premise.may_call} (no scope documented)`;
  }
  return 'holds' in premise ? premise.holds : gainName(premise.has);
}

/** The same as a drawing that stands alone, in light colours. */
export function pathSvg(path: EscalationPath): string {
  const { width, height, boxes } = layout(path);
  const parts = boxes.flatMap(({ kind, y, height: tall, lines, certainty }, index) => [
    ...(index === 0 ? [] : [`<path d="M${width / 2} ${y - 24}V${y - 3}m-4 -6l4 6l4 -6" fill="none" stroke="#515b6f"/>`]),
    `<rect y="${y}" width="${width}" height="${tall}" rx="${kind === 'rule' ? 2 : 10}" fill="${kind === 'rule' ? '#f4f5f8' : '#ffffff'}" stroke="${kind === 'end' ? '#8c1d18' : '#848ea1'}"${certainty === 'assumed' ? ' stroke-dasharray="5 4"' : ''}/>`,
    ...lines.map((line, row) => svgText(width / 2, y + 24 + row * LINE, line, 'middle', 400, 13)),
  ]);
  const [wide, tall] = [width + 24, height + 24];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="-12 -12 ${wide} ${tall}">
<rect x="-12" y="-12" width="${wide}" height="${tall}" fill="#ffffff"/>
${parts.join('\n')}
</svg>`;
}

/** SVG does not break lines. */
function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line !== '' && line.length + word.length >= CHARACTERS) {
      lines.push(word);
    } else {
      lines[last] = line === '' ? word : `${line} ${word}`;
    }
  }
  return lines;
}
