/** Swedish letters that ASCII URLs write without their marks. */
const plain: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', è: 'e', ü: 'u', æ: 'a', ø: 'o' };

/** ASCII form of a Swedish name for ids and URLs: "Hässelby-Vällingby" → "hasselby-vallingby". */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[åäöéèüæø]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
