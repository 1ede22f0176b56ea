/** A text with its white space folded, and without the places where a word may break. */
export function folded(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** The words of an element; "" where there is none. */
export function wordsOf(element: Element | null | undefined): string {
  return folded(element?.textContent ?? '');
}

/** The heading of a cell's column: what a card says before the cell, or the table's head above it. */
export function headOf(cell: HTMLTableCellElement): string {
  const above = cell.closest('table')?.querySelector('thead tr:last-child')?.children[cell.cellIndex];
  return folded(cell.dataset['label'] ?? above?.textContent ?? '');
}
