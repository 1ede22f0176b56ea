/** Interface texts: filter. */
export const filterText = {
  shown: (shown: number, all: number) =>
    shown === 0
      ? 'Inget passar. Välj bort något.'
      : shown === all
        ? `Visar alla ${all}.`
        : `Visar ${shown} av ${all}.`,
  /** "3 av 7 aktiviteter" */
  part: (shown: number, whole: string) => `${shown} av ${whole}`,
};
