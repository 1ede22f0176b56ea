import type { Facts, ReportDoubt } from '../../../src/model.ts';
import type { Problem } from '../problem.ts';

/** What may be done about a doubt, beside accepting it. */
const remedies: Record<ReportDoubt['about'], string> = {
  board: 'Name the board, or mend its time, in content/registry/districts and import the report again',
  contents: 'Import the whole report',
  cut: 'Import the whole report',
  period: 'Look at what the original says',
  twice: 'Import the report by itself, each page once',
};

/**
 * Reports of which the import doubts that they are one whole report of their board and time. Whoever has looked at the
 * original may accept such a doubt, with the reason; the report's page shows it all the same.
 */
export function reportsInDoubt(reports: readonly Facts[]): Problem[] {
  return reports.flatMap(({ id, doubts }) =>
    doubts.flatMap((doubt) => {
      if (!('about' in doubt)) return [];
      const { about, reason, lines } = doubt;
      return [
        {
          file: `content/facts/${id}.json`,
          line: lines[0],
          rule: 'report-in-doubt',
          subject: `${id}/${about}/${lines[0]}`,
          reason,
          todo: `${remedies[about]}, or accept ${id}/${about}/${lines[0]} in content/registry/accepted.yml.`,
          acceptable: true,
        },
      ];
    }),
  );
}
