import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Accuracy } from '../../src/accuracy.ts';
import type { Facts } from '../../src/model.ts';
import { importReport } from '../import/report/import-report.ts';
import { bytesOf } from '../import/run/files.ts';
import type { Knowledge } from '../import/knowledge/knowledge.ts';
import { Annotation } from './annotation.ts';
import { readJson } from './read-json.ts';
import { score, type Tallies } from './score.ts';

/** A report as it was read, scored. */
export interface Scored {
  id: string;
  kind: Accuracy['kind'];
  tallies: Tallies;
}

/** An annotation and the report that it is of. */
interface Annotated {
  annotation: string;
  report: string;
}

/**
 * The annotations of a folder (`X.json`, `X.gold.json`, `X.part.json`) with their reports: `X.pdf` or `X.txt` beside
 * them or in `reports`. Rejects where a report is missing: an accuracy that leaves out what it cannot find is none.
 */
export async function annotatedIn(folder: string, reports: string | undefined): Promise<Annotated[]> {
  const folders = [folder, ...(reports ? [reports] : [])];
  const files = await Promise.all(
    folders.map(async (each) => (await readdir(each)).map((name) => join(each, name))),
  );
  const all = files.flat();
  const annotations = files[0]!.filter((name) => name.endsWith('.json')).sort();
  if (annotations.length === 0) throw new Error(`${folder}: no annotation (*.json). Check the path.`);
  return annotations.map((annotation) => {
    const stem = basename(annotation).replace(/(\.gold|\.part)?\.json$/, '');
    const report = all.find((path) => [`${stem}.pdf`, `${stem}.txt`].includes(basename(path)));
    if (!report)
      throw new Error(
        `${annotation}: no report ${stem}.pdf or ${stem}.txt beside it. Name its folder with --reports or REPORTS_DIR.`,
      );
    return { annotation, report };
  });
}

/** Imports a report and holds it against its annotation. */
export async function measure({ annotation, report }: Annotated, knowledge: Knowledge): Promise<Scored> {
  const expected = Annotation.safeParse(await readJson(annotation));
  if (!expected.success) {
    const [issue] = expected.error.issues;
    throw new Error(`${annotation}: ${issue?.path.join('.')}: ${issue?.message}. Mend the annotation.`);
  }
  const { facts } = await importReport(basename(report), await bytesOf(report), knowledge);
  return { id: facts.id, kind: kindOf(facts), tallies: score(facts, expected.data) };
}

function kindOf({ source }: Facts): Accuracy['kind'] {
  if (source.extraction === 'ocr') return 'scan';
  return /\.pdf$/i.test(source.name) ? 'pdf' : 'text';
}
