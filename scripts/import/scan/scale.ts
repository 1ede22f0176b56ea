import type { Column } from '../../../src/model.ts';
import type { Header } from '../table/header.ts';
import { figureForm } from './cell-line.ts';
import { withComma } from './figure.ts';
import { letters } from '../lines/letters.ts';
import type { ScanRecord } from './record.ts';

/** Names that begin alike for so many letters measure the same thing. */
const alike = 20;

/**
 * A figure alone in its row has no neighbour to be measured by, but the report may hold another row of the same
 * measure: "Självvärdering utifrån läroplansuppdraget" is 3,4 there and "35" here. That is a doubt, no proof.
 */
export function doubtScale(records: readonly ScanRecord[], header: Header): void {
  const values = records.map((record) => figuresOf(record));
  records.forEach((record, at) => {
    if (record.doubts.length) return;
    values[at]!.forEach(({ text, unit, slot }) => {
      if (text.includes(',') || values[at]!.some((each) => each.text.includes(','))) return;
      const same = values.flatMap((each, other) =>
        other !== at && shareName(records[other]!, record) ? [...each, ...openFigures(records[other]!)] : [],
      );
      if (same.length < 2 || !same.every((each) => each.text.includes(',') && each.unit === unit)) return;
      const sizes = same.map((each) => Number(each.text.replace(',', '.')));
      const ways = withComma(text).filter(
        (way) => way.value >= Math.min(...sizes) / 2 && way.value <= Math.max(...sizes) * 2,
      );
      if (ways.length !== 1 || Number(text) < 4 * Math.max(...sizes)) return;
      const end = unit === '' ? '' : ` ${unit}`;
      record.doubts.push({
        cell: header.columns[slot + 1]!.role as Column,
        reason: 'Samma mått har decimalkomma på annan plats i rapporten; ett komma kan ha fallit bort',
        candidates: [`${text}${end}`, `${ways[0]!.text}${end}`],
      });
    });
  });
}

function figuresOf(record: ScanRecord): { text: string; unit: string; slot: number }[] {
  return record.slots.slice(0, -1).flatMap((parts, slot) => {
    const match = parts[0] ? figureForm.exec(parts[0].text.replace(' ', '')) : null;
    return match ? [{ text: match[1]!, unit: match[2] ?? '', slot }] : [];
  });
}

/** Figures of a record that stand under no column for certain: they are of its size all the same. */
function openFigures({ doubts }: ScanRecord): { text: string; unit: string }[] {
  const lone = new Set(doubts.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : [])));
  return [...lone].flatMap((text) => {
    const match = figureForm.exec(text.replace(' ', ''));
    return match ? [{ text: match[1]!, unit: match[2] ?? '' }] : [];
  });
}

function shareName(a: ScanRecord, b: ScanRecord): boolean {
  const [one, two] = [a, b].map((each) => letters(each.name.map((part) => part.text).join('')));
  for (let at = 0; at + alike <= two!.length; at += 5)
    if (one!.includes(two!.slice(at, at + alike))) return true;
  return false;
}
