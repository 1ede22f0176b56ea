import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../csv.ts';
import { grouped } from './group.ts';
import { invented, opened } from './invented.ts';
import { savedGroups, savedRows } from './saved.ts';

const rows = opened([
  { stadsdel: 'farsta', varde: 1.5, enhet: 'st', namn: '=1+1' },
  { stadsdel: null, varde: null, doubtful: true },
]);

test('saved rows have the shown columns, names beside ids, and their places in print', () => {
  const { columns, rows: saved } = savedRows(
    invented,
    rows,
    [0, 1],
    ['stadsdel', 'varde', 'namn'],
    'https://example.org/a/',
  );
  assert.equal(
    csv(columns, saved),
    [
      'district,district_name,value,name,doubtful,limited,report,page,line,address',
      'farsta,FARSTA,1.5,"\'=1+1",false,false,langholmen-2023-t1,,1,https://example.org/a/rapporter/langholmen-2023-t1/#L1',
      ',,,,true,false,langholmen-2023-t1,,2,https://example.org/a/rapporter/langholmen-2023-t1/#L2',
      '',
    ].join('\r\n'),
  );
});

test('saved groups leave empty what may not be said, and tell the unit of what is', () => {
  const groups = grouped(invented, rows, [0, 1], ['stadsdel'], 'varde');
  const { columns, rows: saved } = savedGroups(invented, groups, ['stadsdel']);
  assert.equal(
    csv(columns, saved),
    [
      'district,district_name,rows,doubtful,limited,figures,min,median,max,sum,unit',
      'farsta,FARSTA,1,0,0,1,1.5,1.5,1.5,1.5,st',
      ',,1,1,0,0,,,,,',
      '',
    ].join('\r\n'),
  );
});

test('what is grouped by unit keeps each group’s', () => {
  const mixed = opened([
    { sak: 'a', varde: 1, enhet: 'st' },
    { sak: 'b', varde: 2, enhet: 'st' },
    { sak: 'a', varde: 3, enhet: '%' },
  ]);
  const groups = grouped(invented, mixed, [0, 1, 2], ['enhet'], 'varde');
  const { columns, rows: saved } = savedGroups(invented, groups, ['enhet']);
  assert.deepEqual(
    saved.map(({ unit, median }) => [unit, median]),
    [
      ['st', null],
      ['%', 3],
    ],
  );
  assert.equal(columns.filter((one) => one === 'unit').length, 1);
});
