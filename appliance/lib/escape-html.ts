/** Text that stands in HTML or XML: nothing that people typed is ever mark-up. Source: WHATWG HTML, 13.3 (escaping a string). */
const NAMES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => NAMES[sign] ?? sign);
}
