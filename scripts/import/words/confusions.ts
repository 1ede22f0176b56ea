/**
 * How an English OCR misreads Swedish print: what is meant, what is read, and the cost, −ln of the share of the
 * printed letters that are read so; `rare` marks those that English words suffer as well. Measured on pages set in
 * three typefaces, printed to PDF, drawn at 150–300 dots an inch and read by `tesseract -l eng` (which knows neither
 * å nor ä nor ö); evened out between typefaces (sans serif yields nearly always the bare letter, serif more é, d and
 * i) and rounded up where a reading was seen a few times only. Of digits and the comma only
 * the order counts, the likelier first: their shares were not measured.
 */
export type Confusion = { meant: string; read: string; cost: number; rare: boolean };

/** Printed letters, and what they are read as with the share of each; ∅ is nothing. Indented lines continue. */
const TABLE = `
å → a=.7 d=.1 é=.1 i=.01 4=.012 &=.006 ia=.004 aé=.004 éa=.004 dé=.002 ai=.002 A=.004 Aa=.002 ad=.001
    da=.001 o=.001 e=.001 €=.0005 a4=.002 ∅=.001
ä → a=.6 d=.13 é=.13 i=.05 4=.012 &=.012 aé=.012 ia=.006 ai=.004 éa=.004 ad=.006 da=.006 dé=.004 éd=.004
    éi=.002 ii=.004 id=.003 di=.003 A=.01 Aa=.001 iai=.0005 #=.003 @=.0026 e=.001 o=.001 ∅=.001 aéa=.0005
    4a=.0005 &d=.001 é&=.002 d&=.002
ö → o=.5 g=.002 é=.27 6=.09 d=.06 oé=.01 6é=.004 dé=.004 é6=.002 O=.006 0=.003 G=.003 @=.002 t=.002
    do=.003 od=.003 dd=.002 o6=.003 b=.001 a=.002 5=.001 s=.0005 S=.0005 ∅=.004 i=.0005 &=.001 ié=.0003
    id=.0003 6b=.0003 G6=.0005 éd=.003
é → é=.95 e=.05
l → 1=.004 I=.001 i=.001 |=.0005 ∅=.0002 1l=.0003
i → l=.0005 1=.002 |=.002 j=.0001 i1=.01 ∅=.0001
ll → I=.0002 II=.0005 l=.0003 ii=.0002
fi → ﬁ=.1 f=.0005 fl=.0003 fii=.0001
fl → ﬂ=.1 fi=.0005
ff → f=.0005
f → t=.0008 {=.0008 {f=.0002 r=.0001 l=.0002
t → f=.0003 l=.0003 r=.0002 i=.0001 ∅=.0002
tt → t=.0005 ft=.0002
r → t=.0001 ∅=.0002 n=.0001 i=.0001
rn → m=.001 n=.0005
m → rn=.0008 n=.0002 nn=.0001 mb=.0002
n → m=.0002 h=.0001 ri=.0001 u=.0001 r=.0001
h → n=.0003 b=.0002
b → h=.0002 o=.0003 d=.0001
u → ii=.0001 n=.0001
v → y=.0002 w=.0002 vw=.0004 V=.0005
vv → w=.3
y → v=.0002
k → kK=.0005 K=.0005 l=.0001 ic=.0001
e → c=.0003 o=.0002 é=.0004 a=.0001
c → e=.0002 C=.0005
o → 0=.0003 e=.0001 O=.0005 c=.0001
a → é=.0002 o=.0001 e=.0001
s → 5=.0002 S=.0005
d → cl=.0002 c=.0002 a=.0001
g → q=.0002 9=.0001
p → D=.0002 P=.0005
j → i=.0003
0 → O=.01 ©=.005 o=.003 oO=.0005 0)=.0005 e)=.0005 ie)=.0005 i)=.0005 ()=.0005 (0)=.0005 o)=.0002 O)=.0002
    Q)=.0002 ©)=.0002 ¢)=.0002 ie}=.0002 ie]=.0002 (o)=.0002 (O)=.0002 (Q)=.0002 (©)=.0002 (¢)=.0002
1 → l=.004 I=.004 |=.002 T=.0005
2 → Z=.0005 z=.0005
4 → A=.0005
5 → S=.001 s=.0005
7 → T=.002
8 → B=.001
, → .=.02 :=.0005 ;=.0005
`;

/** What a ringed or dotted letter is read as when it yields two characters, besides the pairs seen above. */
const DOUBLED = { å: 'aédi4&', ä: 'aédi4&', ö: 'oé6dOG' };
const DOUBLED_SHARE = 0.0007;

/** From this cost on the misreading of a letter that both languages have is rare. */
const RARE = 6;

const seen = rowsOf(TABLE);
const doubled = Object.entries(DOUBLED).flatMap(([meant, reads]) => {
  const pairs = [...reads].flatMap((a) => [...reads].map((b) => a + b));
  const known = new Set(seen.flatMap((each) => (each.meant === meant ? each.read : [])));
  return pairs
    .filter((read) => !known.has(read))
    .map((read) => ({ meant, read, cost: -Math.log(DOUBLED_SHARE) }));
});

/** Every confusion, the cheapest first. */
const CONFUSIONS = [...seen, ...doubled]
  .map((each): Confusion => ({
    ...each,
    rare: each.cost > RARE && (each.read === '' || !/[åäö]/.test(each.meant)),
  }))
  .sort((a, b) => a.cost - b.cost);

function rowsOf(table: string): Pick<Confusion, 'meant' | 'read' | 'cost'>[] {
  const rows = table.trim().replaceAll('\n    ', ' ').split('\n');
  return rows.flatMap((row) => {
    const [meant, reads] = row.split(' → ') as [string, string];
    const all = [...reads.matchAll(/(\S+)=(\S+)/g)] as unknown as [string, string, string][];
    return all.map(([, read, share]) => ({
      meant,
      read: read === '∅' ? '' : read,
      cost: -Math.log(Number(share)),
    }));
  });
}

/** Confusions by what was read; '' holds letters that vanished. */
export const BY_READ: ReadonlyMap<string, readonly Confusion[]> = Map.groupBy(CONFUSIONS, ({ read }) => read);

/** By a first character, the most that begin with it and that one printed letter, or two, were read as. */
export const LONGEST_READ: ReadonlyMap<string, number> = new Map(
  CONFUSIONS.toSorted((a, b) => a.read.length - b.read.length).map(({ read }) => [read[0]!, read.length]),
);

/**
 * What else is read for what; no word is restored by these, as no share was measured: .01 stands for what is usual, .001
 * for what is rare. Drawn are a border (│), a ring before a name (○), and one with something in it (⊘).
 *
 *   l → ! /    elsewhere words end with "!" and are parted by "/"
 *   - → “ ”    names have these before figures, tables of money do not
 *   │ → J      a letter wherever else than before a figure
 */
const SIGNS = `
- → –=.01 —=.01 ==.01 ~=.01 “=.001 ”=.001
+ → 4=.01 t=.01
/ → I=.01 l=.01 h=.01 H=.01 |=.01
% → ==.01 ~=.01
│ → |=.01 [=.01 ]=.01 {=.01 }=.01 _=.01 ~=.01 J=.001
○ → O=.01 Q=.01 Ö=.01 D=.01 0=.01 o=.01 @=.01 ©=.01 ®=.01
⊘ → U=.01 V=.01 W=.01 M=.01
✓ → v=.01 V=.01 √=.01 /=.01
l → !=.01 /=.01
I → l=.01 1=.01 |=.01
1 → L=.001
0 → °=.001
`;

/** What "%" is read as: by its shape, by an OCR that does not know it mostly, and at all. */
export const PERCENT = {
  shape: /^(?:%|[YHWB][A-Zao]|[yhw][ouw]|\d{1,3})$/,
  usual: /^(?:[024689]|[249][024689]|[0678][06]|9\d\d|2[46]\d|\D{1,2}|\D\d)$/,
  any: /^(?:\d{1,3}|[^\d\s,]{1,3}|\p{L}\d)$/u,
};

/** All that is read for something, the likeliest first; and the same by what is read. */
const ALL = [...CONFUSIONS, ...rowsOf(SIGNS)].sort((a, b) => a.cost - b.cost);
const ALL_BY_READ = Map.groupBy(ALL, ({ read }) => read);

/** From this share on what is read for a sign is usual. */
export const usual = 0.01;

/**
 * The single characters that some letters or signs are read as, as they stand between the brackets of a pattern; `least`
 * leaves out those that a smaller share of them is read as.
 */
export function likeAny(meant: string, least = 0): string {
  const likely = ALL.filter((each) => meant.includes(each.meant) && each.cost <= -Math.log(least));
  const single = new Set(likely.flatMap(({ read }) => (read.length === 1 ? read : [])));
  return [...single].map((each) => each.replace(/[\\^\][-]/, String.raw`\$&`)).join('');
}

/** Which of some letters or signs may have been read so, the likeliest first, with what speaks against each. */
export function meanings(read: string, meant: string): { meant: string; cost: number }[] {
  const itself = read.length === 1 && meant.includes(read) ? [{ meant: read, cost: 0 }] : [];
  return [...itself, ...(ALL_BY_READ.get(read) ?? []).filter((each) => meant.includes(each.meant))];
}

/** The likeliest of some letters or signs that was read so; undefined where none is. */
export function meantBy(read: string, meant: string): string | undefined {
  return meanings(read, meant)[0]?.meant;
}

/** Reads texts where nothing but some letters or signs can stand: each that is none of them is the likeliest of them. */
export function readerOf(meant: string): (text: string) => string {
  const like = new RegExp(`[${likeAny(meant)}]`, 'g');
  const own = new Map([...ALL_BY_READ.keys()].map((read) => [read, meantBy(read, meant)]));
  return (text) => text.replace(like, (read) => own.get(read)!);
}

/** Letters without rings, dots and accents, as most are read: "Årsmål" is "Arsmal". */
export function withoutDots(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Characters other than letters that may stand for a letter inside a word. */
export const LETTER_LIKE = [
  ...new Set(CONFUSIONS.filter(({ meant }) => /\p{L}/u.test(meant)).flatMap(({ read }) => [...read])),
].filter((c) => !/\p{L}/u.test(c));
