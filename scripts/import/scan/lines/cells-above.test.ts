import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCellsBeside } from './cells-above.ts';

test('figures above a name whose units stand beside it are its row’s', () => {
  assert.deepEqual(
    withCellsBeside(['1935 1 142 793 Tertial 2', '@ Antal möten i hamnen möten moten möten 2024']),
    ['1935 1 142 793 Tertial 2', '@ Antal möten i hamnen möten moten möten 2024'],
  );
  assert.deepEqual(
    withCellsBeside(['1935 1 142 793 Tertial 2', '@ Antal besök i hamnen besök besok besök 2024']),
    ['@ Antal besök i hamnen 1935 1 142 793 Tertial 2 2024', 'besök besok besök'],
  );
  assert.deepEqual(withCellsBeside(['9 318 11390: 11390', '', '@ Antal meter brygga kvm kvm kvm 2024']), [
    '@ Antal meter brygga 9 318 11390: 11390 2024',
    '',
    'kvm kvm kvm',
  ]);
});

test('figures above the halves of their units stand with both, words between them', () => {
  const name = 'Antal hundar per hamn';
  assert.deepEqual(
    withCellsBeside(['15,1 barn/ 14,4 14,8 barn/', '', `${name} avd. barn/avd. Oka avd. 2024`]),
    [`${name} 15,1 barn/avd. 14,4 barn/avd. Oka 14,8 barn/avd. 2024`, ...['', '']],
  );
  for (const lines of [
    ['15,1 barn/ 14,4', `${name} avd. barn/avd. avd. 2024`],
    ['15,1 14,4 barn/', `${name} avd. barn/avd. 2024`],
  ])
    assert.deepEqual(withCellsBeside(lines), lines);
});

test('figures that are fewer than the units, or too far above, are another row’s', () => {
  for (const lines of [
    ['45', 'Antal meter brygga kvm kvm 2024'],
    ['45 48', '', '', 'Antal meter brygga kvm kvm 2024'],
    ['45 48', 'Antal meter brygga 5 kvm 8 kvm 2024'],
  ])
    assert.deepEqual(withCellsBeside(lines), lines);
});
