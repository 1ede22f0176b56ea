import { address, place } from './shared.ts';
import { column, type DataTable } from './table.ts';

/** Describes `corrections`. */
export const corrections: DataTable = {
  title: { sv: 'Rättelser', en: 'Corrections' },
  row: 'ett fel i en rapport som har rättats för hand',
  columns: [
    column('id', 'code', 'Rättelsens id: rapport och rad.'),
    ...place('det rättade'),
    column('indicator', 'code', 'Indikatorns id; tomt där rättelsen inte gäller en indikator.'),
    column('printed', 'text', 'Vad som står i rapporten.'),
    column('shown', 'text', 'Vad som visas och räknas i stället.'),
    column('reason', 'text', 'Varför.'),
    column('date', 'date', 'När rättelsen gjordes.'),
    address,
  ],
};
