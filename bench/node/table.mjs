/** A table as Markdown, with numbers to the right. */
export function markdown(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => '-'.repeat(width + 1) + (at === 0 ? '-' : ':'));
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line), ''].join('\n');
}
