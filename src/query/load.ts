/** Reading a published Parquet file in the browser: the columns that are asked for, and no other. */
import { gunzipSync } from 'fflate';
import {
  type AsyncBuffer,
  asyncBufferFromUrl,
  byteLengthFromUrl,
  parquetMetadataAsync,
  parquetRead,
} from 'hyparquet';
import type { Raw } from './view.ts';

/** A file up to this size, in bytes, is fetched whole: one request is quicker than several for its parts. */
const wholeUpTo = 256 * 1024;

/**
 * The columns of a Parquet file by name. Numbers are numbers, days are texts as YYYY-MM-DD.
 * @throws where the file cannot be fetched, is no Parquet or lacks a column.
 */
export async function loadColumns(url: string, columns: readonly string[]): Promise<Raw> {
  const file = await fileAt(url);
  const metadata = await parquetMetadataAsync(file);
  const size = Number(metadata.num_rows);
  const read = new Map(columns.map((name) => [name, new Array<Raw[string][number]>(size).fill(null)]));
  const seen = new Set<string>();
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    compressors: { GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }) },
    onChunk: ({ columnName, columnData, rowStart }) => {
      seen.add(columnName);
      const into = read.get(columnName)!;
      for (let n = 0; n < columnData.length; n++) into[rowStart + n] = plain(columnData[n]);
    },
  });
  const lost = size > 0 && columns.find((name) => !seen.has(name));
  if (lost) throw new Error(`${url} has no column ${lost}`);
  return Object.fromEntries(read);
}

async function fileAt(url: string): Promise<AsyncBuffer> {
  const byteLength = await byteLengthFromUrl(url);
  if (byteLength > wholeUpTo) return asyncBufferFromUrl({ url, byteLength });
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

function plain(value: unknown): Raw[string][number] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value as string | number | boolean;
}
