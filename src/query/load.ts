/** Reading a published Parquet file in the browser: the columns that are asked for, and no other. */
import { gunzipSync } from 'fflate';
import {
  type AsyncBuffer,
  asyncBufferFromUrl,
  byteLengthFromUrl,
  type ColumnMetaData,
  type Compressors,
  parquetMetadataAsync,
} from 'hyparquet';
// parquetRead, which plans what to fetch, brings filters that nobody asks for: a third of hyparquet.
import { readRowGroup } from 'hyparquet/src/rowgroup.js';
import type { Raw } from './view.ts';

/** A file up to this size, in bytes, is fetched whole: one request is quicker than several for its parts. */
const wholeUpTo = 256 * 1024;

const compressors: Compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
};

/**
 * The columns of a Parquet file by name. Numbers are numbers, days are texts as YYYY-MM-DD.
 * @throws where the file cannot be fetched, is no Parquet or lacks a column.
 */
export async function loadColumns(url: string, columns: readonly string[]): Promise<Raw> {
  const file = await fileAt(url);
  const metadata = await parquetMetadataAsync(file);
  const read = new Map(columns.map((name) => [name, [] as Raw[string][number][]]));
  for (const rowGroup of metadata.row_groups) {
    const held = new Map(rowGroup.columns.map(({ meta_data }) => [meta_data!.path_in_schema[0], meta_data!]));
    const chunks = columns.map((name) => {
      const columnMetadata = held.get(name);
      if (!columnMetadata) throw new Error(`${url} has no column ${name}`);
      return { columnMetadata, range: rangeOf(columnMetadata) };
    });
    const groupRows = Number(rowGroup.num_rows);
    const { asyncColumns } = readRowGroup(
      { file: await between(file, chunks), compressors },
      { metadata, rowStart: 0, fetches: [], groups: [] },
      { chunks, rowGroup, groupStart: 0, groupRows, selectStart: 0, selectEnd: groupRows },
    );
    const parts = await Promise.all(asyncColumns.map(({ data }) => data));
    columns.forEach((name, n) => {
      for (const values of parts[n]!.data) for (const value of values) read.get(name)!.push(plain(value));
    });
  }
  return Object.fromEntries(read);
}

async function fileAt(url: string): Promise<AsyncBuffer> {
  const byteLength = await byteLengthFromUrl(url);
  if (byteLength > wholeUpTo) return asyncBufferFromUrl({ url, byteLength });
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Where a column stands in its file, in bytes, the end not included. */
function rangeOf({ dictionary_page_offset, data_page_offset, total_compressed_size }: ColumnMetaData) {
  const startByte = Number(dictionary_page_offset ?? data_page_offset);
  return { startByte, endByte: startByte + Number(total_compressed_size) };
}

/** A file from the first of some columns to the last, in one request: those that are asked for stand together. */
async function between(
  file: AsyncBuffer,
  chunks: readonly { range: ReturnType<typeof rangeOf> }[],
): Promise<AsyncBuffer> {
  const from = Math.min(...chunks.map(({ range }) => range.startByte));
  const bytes = await file.slice(from, Math.max(...chunks.map(({ range }) => range.endByte)));
  return {
    byteLength: file.byteLength,
    slice: (start, end = file.byteLength) => bytes.slice(start - from, end - from),
  };
}

function plain(value: unknown): Raw[string][number] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value as string | number | boolean;
}
