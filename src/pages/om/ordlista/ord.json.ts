import { glossary } from '../../../glossary/list.ts';

/** Explanations by the term's anchor: fetched when the first term on a page is pointed at. */
export function GET(): Response {
  return Response.json(
    Object.fromEntries(
      glossary.flatMap(({ entries }) => entries.map(({ id, explanation }) => [id, explanation])),
    ),
  );
}
