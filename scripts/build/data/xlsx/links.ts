import type { CellLink } from './cell.ts';
import { escaped } from './escaped.ts';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The links of a sheet, as they stand behind its rows and the buttons that filter them. */
export function hyperlinks(links: readonly CellLink[]): string {
  if (links.length === 0) return '';
  const each = links.map((link, n) => {
    // An address stands among the relations of the sheet, another sheet in the link itself.
    const target = 'address' in link ? `r:id="${id(n)}"` : `location="${escaped(`'${link.sheet}'!A1`)}"`;
    return `<hyperlink ref="${link.cell}" ${target}/>`;
  });
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

/** The addresses that a sheet leads to, as they stand among its relations. */
export function linkRelations(links: readonly CellLink[]): string {
  return links
    .map((link, n) =>
      'address' in link
        ? `<Relationship Id="${id(n)}" Type="${hyperlink}" Target="${escaped(link.address)}" TargetMode="External"/>`
        : '',
    )
    .join('');
}

function id(n: number): string {
  return `rId-link-${n + 1}`;
}
