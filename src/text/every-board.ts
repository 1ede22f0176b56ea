/** "Nämnden", "Båda nämnderna", "Alla 3 nämnder": so many boards as the subject of a sentence. */
export function everyBoard(count: number): string {
  return count === 1 ? 'Nämnden' : count === 2 ? 'Båda nämnderna' : `Alla ${count} nämnder`;
}
