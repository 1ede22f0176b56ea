import { address, place } from './shared.ts';
import { column, type DataTable, said } from './table.ts';

/** Describes `corrections`. */
export const corrections: DataTable = {
  title: said('Rättelser', 'Corrections'),
  row: said(
    'ett fel i en rapport som har rättats för hand, eller en osäker siffra som har avgjorts',
    'an error of a report that was corrected by hand, or an uncertain figure that was decided',
  ),
  columns: [
    column(
      'id',
      'code',
      said('Id', 'Id'),
      said('Rättelsens id: rapport och rad.', 'Id of the correction: report and line.'),
    ),
    ...place(said('det rättade', 'what was corrected')),
    column(
      'indicator',
      'code',
      said('Indikator', 'Indicator'),
      said(
        'Indikatorns id; tomt där rättelsen inte gäller en indikator.',
        'Id of the indicator; empty where the correction is about none.',
      ),
    ),
    column(
      'printed',
      'text',
      said('Tryckt', 'As printed'),
      said(
        'Vad som står i rapporten; för en osäker siffra de läsningar som är möjliga.',
        'What stands in the report; of an uncertain figure the readings that are possible.',
      ),
    ),
    column(
      'shown',
      'text',
      said('Visas', 'Shown'),
      said(
        'Vad som visas och räknas i stället; tomt där ingenting står.',
        'What is shown and counted instead; empty where nothing stands.',
      ),
    ),
    column('reason', 'text', said('Skäl', 'Reason'), said('Varför.', 'Why.')),
    column(
      'date',
      'date',
      said('Datum', 'Date'),
      said('När rättelsen gjordes.', 'When the correction was made.'),
    ),
    address,
  ],
};
