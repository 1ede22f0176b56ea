import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HeaderRule, headerRules, readRules } from '../../../src/headers.ts';
import { headersFile } from './file.ts';

test('each rule is a path below the base, with its headers indented under it', () => {
  const rules: HeaderRule[] = [
    { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*', 'X-One': 'two' } },
    { path: '/*.parquet', headers: { 'Content-Type': 'application/vnd.apache.parquet' } },
  ];
  assert.equal(
    headersFile(rules, '/kollen/'),
    `/kollen/data/*
  Access-Control-Allow-Origin: *
  X-One: two
/kollen/*.parquet
  Content-Type: application/vnd.apache.parquet
`,
  );
});

test('what is written is read back', () => {
  assert.deepEqual(readRules(headersFile(headerRules, '/kollen/'), '/kollen/'), headerRules);
});
