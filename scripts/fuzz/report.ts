/** The smallest whole report there is, with a body of one's own, which may hold the economy: for tests. */
export function report(
  body: string,
  title = 'Tertialrapport Tertial 1 2023 för Bromma stadsdelsnämnd',
): string {
  const end = /^Uppföljning av ekonomi/m.test(body) ? '' : '\nUppföljning av ekonomi\n\nAttesterat av\n';
  return `${title}\n\nSammanfattande analys\n\n${body}\n${end}`;
}

/** The header of a four-month report's Indikator table. */
export const indicatorHeader =
  'Indikator\tPeriodens utfall\tUtfall män/ pojkar\tUtfall kvinnor/ flickor\tUtfall VB 2022\tPrognos helår\tÅrsmål\tKF:s årsmål\tPeriod';

/** The header of its Aktivitet table. */
export const activityHeader = 'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse';

/** A goal of the council and one of the board, for rows to stand under. */
export const councilGoal = 'KF:s mål för verksamhetsområdet: 1.1 Barn växer';
export const boardGoal = 'Nämndmål: 1.1.1 Unga har fritid';
