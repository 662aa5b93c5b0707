/** A line of text in a drawing that stands alone. */

export function svgText(x: number, y: number, content: string, anchor: string, weight: number, size = 12): string {
  const safe = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="system-ui, sans-serif" font-size="${size}" font-weight="${weight}" fill="#1b2333">${safe}</text>`;
}
