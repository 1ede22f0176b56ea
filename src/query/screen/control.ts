/** The controls that make filters, one kind each. */
import { element } from '../../compare/element.ts';
import { collate } from '../../collate.ts';
import { formatNumber } from '../../number.ts';
import { queryText as text } from '../../text/query.ts';
import { isDay } from '../day.ts';
import { none, type Filter, type QueryColumn } from '../view.ts';
import { wordIn } from '../word.ts';

/** A control of one column. */
export interface Control {
  root: HTMLElement;
  /** Shows what is chosen, and of choices how many rows each has. */
  show: (filter: Filter | undefined, counts: ReadonlyMap<string, number> | undefined) => void;
}

/** What a control tells when somebody has chosen; null: the column is free again. */
export type Change = (filter: Filter | null) => void;

/** The control that fits a column. */
export function controlOf(column: QueryColumn, change: Change): Control {
  if (column.kind === 'choice') return choiceControl(column, change);
  return column.kind === 'text' ? textControl(column, change) : spanControl(column, column.kind, change);
}

function choiceControl(column: QueryColumn, change: Change): Control {
  const id = `falt-${column.key}`;
  const select = element('select', { id });
  const chips = element('ul', { class: 'chips', 'aria-label': column.label });
  let chosen: readonly string[] = [];
  const set = (choices: readonly string[]) => change(choices.length > 0 ? { kind: 'choice', choices } : null);
  select.addEventListener('change', () => {
    if (select.value !== '') set([...chosen, select.value]);
  });
  const chip = (choice: string) => {
    const word = wordIn(column, choice);
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': text.remove(column.label, word) },
      word,
    );
    button.addEventListener('click', () => {
      set(chosen.filter((one) => one !== choice));
      select.focus();
    });
    return element('li', {}, button);
  };
  return {
    root: element('div', { class: 'control' }, element('label', { for: id }, column.label), select, chips),
    show(filter, counts = new Map()) {
      chosen = filter?.kind === 'choice' ? filter.choices : [];
      const options = [...counts]
        .filter(([choice]) => !chosen.includes(choice))
        .map(([choice, count]) => ({ choice, word: wordIn(column, choice), count }))
        // What is empty stands last: it is what fewest ask for.
        .sort((a, b) => Number(a.choice === none) - Number(b.choice === none) || collate(a.word, b.word));
      select.replaceChildren(
        element('option', { value: '' }, chosen.length > 0 ? text.add : text.all),
        ...options.map(({ choice, word, count }) =>
          element('option', { value: choice }, text.choice(word, formatNumber(count))),
        ),
      );
      chips.replaceChildren(...chosen.map(chip));
      chips.hidden = chosen.length === 0;
    },
  };
}

function textControl(column: QueryColumn, change: Change): Control {
  const id = `falt-${column.key}`;
  const input = element('input', {
    id,
    type: 'search',
    maxlength: '100',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.addEventListener('change', () => {
    const words = input.value.trim();
    change(words === '' ? null : { kind: 'text', text: words });
  });
  return {
    root: element(
      'div',
      { class: 'control' },
      element('label', { for: id }, text.containsOf(column.label)),
      input,
    ),
    show: (filter) => void (input.value = filter?.kind === 'text' ? filter.text : ''),
  };
}

function spanControl(column: QueryColumn, kind: 'number' | 'date', change: Change): Control {
  const input = (end: string, label: string) =>
    element('input', { 'aria-label': label, type: kind, id: `falt-${column.key}-${end}`, step: 'any' });
  const from = input('fran', text.fromOf(column.label));
  const to = input('till', text.toOf(column.label));
  const read = () => change(kind === 'number' ? numbers(from.value, to.value) : days(from.value, to.value));
  from.addEventListener('change', read);
  to.addEventListener('change', read);
  return {
    root: element(
      'fieldset',
      { class: 'control span' },
      element('legend', {}, column.label),
      element('span', { class: 'ends' }, from, element('span', { 'aria-hidden': 'true' }, '–'), to),
    ),
    show(filter) {
      const span = filter?.kind === 'number' || filter?.kind === 'date' ? filter : { from: null, to: null };
      from.value = String(span.from ?? '');
      to.value = String(span.to ?? '');
    },
  };
}

function numbers(start: string, end: string): Filter | null {
  const [from, to] = [start, end].map((one) =>
    one.trim() === '' || Number.isNaN(Number(one)) ? null : Number(one),
  );
  return from == null && to == null ? null : { kind: 'number', from: from ?? null, to: to ?? null };
}

function days(start: string, end: string): Filter | null {
  const [from, to] = [start, end].map((one) => (isDay(one) ? one : null));
  return from == null && to == null ? null : { kind: 'date', from: from ?? null, to: to ?? null };
}
