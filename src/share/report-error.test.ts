import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorHref } from './report-error.ts';

const about = {
  figure: 'Utfall 7,5 % & mer',
  report: 'x-2023-t1',
  line: 281,
  page: 23,
  url: 'https://example.org/a/?b=c',
};

test('a link is filled with figure, report, line and page', () => {
  const href = errorHref('https://example.org/fel?t={figure}&r={report}:{line}:{page}&u={url}', about);
  const query = new URL(href).searchParams;
  assert.deepEqual(
    [query.get('t'), query.get('r'), query.get('u')],
    [about.figure, 'x-2023-t1:281:23', about.url],
  );
});

test('what is not known is left empty, and a link without places stays as it is', () => {
  assert.equal(
    errorHref('mailto:a@example.org?body={report}{line}{page}', {
      ...about,
      report: null,
      line: null,
      page: null,
    }),
    'mailto:a@example.org?body=',
  );
  assert.equal(errorHref('https://example.org/fel', about), 'https://example.org/fel');
});
