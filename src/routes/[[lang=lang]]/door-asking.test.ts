import { expect, it, vi } from 'vitest';
import { doorText } from '$lib/i18n/door/index.ts';
import { DoorAsking } from './door-asking.svelte.ts';

vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: '/' }, url: new URL('http://localhost/') },
}));

it('asks no one who has just said to have no trade yet what they do', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  let begun = false;
  const door = new DoorAsking(() => ({ settings: [], avoid: [], begun, onask }));
  const nothing = { read: () => Promise.resolve({ place: null, reads: [] }), forget: () => undefined };
  [door.fromField, door.toField] = [nothing, nothing];
  await door.ask(true);
  expect([door.said === '', onask.mock.calls.length]).toEqual([false, 0]);
  await door.begin(false);
  begun = true;
  await door.ask(true);
  await door.ask(false);
  expect(door.said).toBe('');
  expect(onask.mock.calls.map(([query]) => (query as { from: string }).from)).toEqual([
    'debut',
    'debut',
    'debut',
  ]);
});
