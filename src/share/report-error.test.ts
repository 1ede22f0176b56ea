import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { errorHref, errorLink } from './report-error.ts';

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

test('whatever a figure says, it is one value of the link, which leads where it led', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), (figure, url) => {
      const said = { ...about, figure, url };
      const web = new URL(errorHref('https://example.org/fel?t={figure}&u={url}&n={line}', said));
      assert.deepEqual([...web.searchParams], [['t', figure], ['u', url], ['n', '281']]); // prettier-ignore
      assert.equal(web.origin + web.pathname + web.hash, 'https://example.org/fel');
      const mail = errorHref('mailto:a@example.org?subject={figure}&body={url}', said);
      assert.match(mail, /^mailto:a@example\.org\?subject=[^&?#\s]*&body=[^&?#\s]*$/);
    }),
  );
});

test('a page links to the filled-in address for errors, else to the contact, else to nothing', () => {
  const own = {
    reportErrors: 'mailto:fel@example.org?subject={figure}&body={report}:{line} {url}',
    contact: 'kontakt@example.org',
    site: 'https://example.org',
  };
  assert.deepEqual(errorLink('/rattelser/', own), {
    href: 'mailto:fel@example.org?subject=&body=: https%3A%2F%2Fexample.org%2Frattelser%2F',
    label: 'Rapportera ett fel',
  });
  assert.deepEqual(errorLink('/rattelser/', { ...own, reportErrors: null }), {
    href: 'mailto:kontakt@example.org',
    label: 'Kontakta utgivaren',
  });
  assert.equal(errorLink('/rattelser/', { ...own, reportErrors: null, contact: null }), null);
});
