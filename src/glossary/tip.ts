/**
 * Explains a term where it is met: under the pointer, under the keyboard's focus, and at the first tap. The link to
 * the glossary stays what it is; without this script it leads there. Explanations are fetched once, when first asked for.
 */
const tip = document.createElement('span');
tip.className = 'tip';
tip.id = 'ordforklaring';
tip.setAttribute('role', 'tooltip');
tip.hidden = true;

let explanations: Promise<Record<string, string>> | null = null;
let shown: HTMLAnchorElement | null = null;
let leaving = 0;

/** Undefined where it cannot be fetched: then the link alone must do. */
async function explain({ pathname, hash }: HTMLAnchorElement): Promise<string | undefined> {
  explanations ??= fetch(`${pathname}ord.json`).then((answer) => answer.json());
  try {
    return (await explanations)[hash.slice(1)];
  } catch {
    explanations = null;
    return undefined;
  }
}

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(leaving);
  if (shown === link) return;
  hide();
  shown = link;
  const text = await explain(link);
  if (!text || shown !== link) return;
  tip.textContent = text;
  tip.hidden = false;
  if (!tip.isConnected) document.body.append(tip);
  link.setAttribute('aria-describedby', tip.id);
  place(link);
}

/** Below the term, or above it where there is no room; never outside the window. */
function place(link: HTMLAnchorElement): void {
  const [term, box] = [link.getBoundingClientRect(), tip.getBoundingClientRect()];
  const below = term.bottom + box.height + 8 < innerHeight;
  const left = Math.max(8, Math.min(term.left, document.documentElement.clientWidth - box.width - 8));
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${(below ? term.bottom + 4 : term.top - box.height - 4) + scrollY}px`;
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute('aria-describedby');
  shown = null;
  tip.hidden = true;
}

const termOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const term = termOf(event.target);
  if (term) void show(term);
  else if (event.target instanceof Node && tip.contains(event.target)) clearTimeout(leaving);
  else if (shown && shown !== document.activeElement) leaving = window.setTimeout(hide, 200);
});
document.addEventListener('focusin', (event) => {
  const term = termOf(event.target);
  if (term) void show(term);
  else hide();
});
document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
/** The first tap explains, the second follows the link; a tap also moves the focus, before it is a click. */
let explained = true;
document.addEventListener('pointerdown', (event) => {
  explained = event.pointerType !== 'touch' || termOf(event.target) === shown;
});
document.addEventListener('click', (event) => {
  const term = termOf(event.target);
  if (term && !explained) {
    event.preventDefault();
    void show(term);
  } else if (!term && !(event.target instanceof Node && tip.contains(event.target))) hide();
});
