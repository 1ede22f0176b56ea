import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnNames, dictionary, tableNames } from './dictionary.ts';

const languages = ['sv', 'en'] as const;

test('a column has a name and, in each language, a title of its own', () => {
  for (const name of tableNames) {
    const names = columnNames(name);
    assert.equal(new Set(names).size, names.length, name);
    for (const language of languages) {
      const titles = dictionary[name].columns.map(({ title }) => title[language]);
      assert.deepEqual(
        titles.filter((title, n) => title === '' || titles.indexOf(title) !== n),
        [],
        `${name}, ${language}`,
      );
    }
  }
});

test('a column is described in whole sentences, in both languages', () => {
  for (const name of tableNames)
    for (const { name: column, description } of dictionary[name].columns)
      for (const language of languages)
        assert.match(description[language], /\.$/, `${name}.${column}, ${language}`);
});
