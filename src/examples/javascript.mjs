// npm install hyparquet
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';

const data = '{{data}}';

async function rows(table, columns) {
  const file = await asyncBufferFromUrl({ url: `${data}${table}.parquet` });
  return parquetReadObjects({ file, columns, compressors: { GZIP: (bytes) => gunzipSync(bytes) } });
}

const names = new Map((await rows('districts', ['id', 'name'])).map(({ id, name }) => [id, name]));
const columns = ['district', 'indicator', 'measure', 'year', 'span', 'reported', 'text', 'worth', 'caveats'];
const answer = (await rows('observations', columns))
  .filter((row) => row.indicator === 'sjukfranvaro' && row.measure === 'utfall')
  .filter((row) => row.span === 'ar' && row.reported === null) // hela år
  .filter((row) => row.worth !== 'osaker' && row.caveats === null) // utan osäkra och sådana med förbehåll
  .sort((a, b) => (a.district < b.district ? -1 : a.district > b.district ? 1 : a.year - b.year));

for (const row of answer) console.log(`${names.get(row.district)}, ${row.year}: ${row.text}`);
