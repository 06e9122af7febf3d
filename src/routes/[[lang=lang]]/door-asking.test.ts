import { expect, it, vi } from 'vitest';
import { doorText } from '$lib/i18n/door/index.ts';
import { DoorAsking } from './door-asking.svelte.ts';

vi.mock('$app/state', () => ({
  page: { params: {}, route: { id: '/' }, url: new URL('http://localhost/') },
}));

const idle = { forget: () => undefined, hold: () => undefined };

it('asks no one who has just said to have no trade yet what they do', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  let begun = false;
  const door = new DoorAsking(() => ({ settings: [], avoid: [], at: null, like: [], begun, onask }));
  const nothing = { read: () => Promise.resolve({ place: null, reads: [] }), ...idle };
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

it('says that the answer did not come where words cannot be read, not that they name nothing', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const door = new DoorAsking(() => ({ settings: [], avoid: [], at: null, like: [], begun: false, onask }));
  const read = (place: string | null, lost: boolean) => ({
    read: () => Promise.resolve({ place, reads: [], lost }),
    ...idle,
  });
  door.fromChosen = 'H2913';
  [door.fromText, door.toText] = ['soudeur', 'nucléaire'];
  [door.fromField, door.toField] = [read(null, true), read(null, false)];
  await door.ask(false);
  expect([door.said, door.lost]).toEqual([doorText().failed, '']);
  [door.fromField, door.toField] = [read('H2913', false), read(null, true)];
  await door.ask(false);
  expect([door.said, door.lost]).toEqual([doorText().failed, '']);
  expect(onask).not.toHaveBeenCalled();
});

it('hears of a site that closes, whatever is wished after it', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const door = new DoorAsking(() => ({ settings: [], avoid: [], at: null, like: [], begun: false, onask }));
  const at = (place: string) => ({
    read: () => Promise.resolve({ place, reads: [] }),
    ...idle,
  });
  [door.fromText, door.toText] = ['cariste dans un entrepôt qui ferme', 'la laiterie à côté'];
  [door.fromField, door.toField] = [at('N1101'), at('secteur:industrie-laitiere')];
  await door.ask(false);
  expect((onask.mock.calls[0]?.[2] as { jobLoss: string }).jobLoss).toBe('site-closing');
});

it('puts back by one press what was taken from what is avoided', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const door = new DoorAsking(() => ({
    settings: ['allergenes', 'nuit'],
    avoid: ['viandes'],
    at: null,
    like: ['bois'],
    begun: false,
    onask,
  }));
  door.fromChosen = 'D1102';
  const asked = () => onask.mock.lastCall?.[0] as { settings: string[]; avoid: string[] };
  await door.bear('allergenes');
  expect(asked()).toMatchObject({ settings: ['nuit'], avoid: ['viandes'], like: ['bois'] });
  expect(door.said).toBe(doorText().borne(doorText().settings.allergenes));
  door.others[0]?.ask();
  expect(asked()).toMatchObject({ settings: ['allergenes', 'nuit'], avoid: ['viandes'] });
  expect([door.said, door.others]).toEqual(['', []]);
  await door.goAnywhere('Viandes');
  expect(asked()).toMatchObject({ settings: ['allergenes', 'nuit'], avoid: [] });
});

it('answers what one does beside a wish that nobody can read, and leaves it to be searched', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const door = new DoorAsking(() => ({ settings: [], avoid: [], at: null, like: [], begun: false, onask }));
  const at = (place: string | null) => ({
    read: () => Promise.resolve({ place, reads: [] }),
    ...idle,
  });
  [door.fromText, door.fromChosen, door.toText] = ['Soudeur', 'H2913', 'partir de là, je craque'];
  [door.fromField, door.toField] = [at('H2913'), at(null)];
  for (let press = 0; press < 2; press++) {
    await door.ask(false);
    expect(onask.mock.lastCall?.[0]).toMatchObject({ from: 'H2913', to: null });
    expect([door.said, door.lost]).toEqual([doorText().wide(door.toText), door.toText]);
  }
});

it('keeps the place wished where no industry is named, also when something is taken back', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const before = { settings: ['charges' as const], avoid: [], at: null, like: [], begun: false, onask };
  const door = new DoorAsking(() => ({ ...before, where: 'usine' }));
  const at = (place: string | null) => ({ read: () => Promise.resolve({ place, reads: [] }), ...idle });
  [door.fromText, door.fromChosen, door.toText] = ['Conducteur de poids lourd', 'N4101', 'une usine'];
  [door.fromField, door.toField] = [at('N4101'), at(null)];
  await door.ask(false);
  expect(onask.mock.lastCall?.[0]).toMatchObject({ from: 'N4101', to: null, where: 'usine' });
  await door.bear('charges');
  expect(onask.mock.lastCall?.[0]).toMatchObject({ settings: [], where: 'usine' });
  [door.toText, door.toField] = ['une laiterie', at('secteur:industrie-laitiere')];
  await door.ask(false);
  expect((onask.mock.lastCall?.[0] as { where?: string }).where).toBeUndefined();
});

it('asks of any operator what they make, and goes on from the trade that is chosen', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const hold = vi.fn();
  const door = new DoorAsking(() => ({ settings: [], avoid: [], at: null, like: [], begun: false, onask }));
  const reads = [{ kind: 'situation', value: 'interim', typed: 'en intérim', path: '/profil' } as const];
  const choices = [
    { id: 'H2105', title: 'Agent / Agente de production en industrie alimentaire' },
    { id: 'H3302', title: 'Agent / Agente de conditionnement' },
  ] as const;
  [door.fromText, door.toText] = ['ouvrière d’usine en intérim', 'la chimie'];
  door.fromField = {
    ...idle,
    hold,
    read: () => Promise.resolve({ place: null, reads, choices: [...choices] }),
  };
  door.toField = { ...idle, read: () => Promise.resolve({ place: 'secteur:chimie', reads: [] }) };
  await door.ask(false);
  expect(onask).not.toHaveBeenCalled();
  expect(door.said).toBe(doorText().which('ouvrière d’usine en intérim'));
  expect(door.others.map(({ name }) => name)).toEqual([doorText().made.H2105, doorText().made.H3302]);
  door.others[1]?.ask();
  await vi.waitFor(() => {
    expect(hold).toHaveBeenCalledOnce();
  });
  expect(onask.mock.lastCall?.[0]).toMatchObject({ from: 'H3302', to: 'secteur:chimie' });
  expect(onask.mock.lastCall?.[1]).toEqual(reads);
  expect([door.said, door.others]).toEqual(['', []]);
  expect((hold.mock.lastCall?.[1] as { place: string }).place).toBe('H3302');
});

it('offers each of several industries, in the order said, and keeps the others beside it', async () => {
  await doorText.load('fr');
  const onask = vi.fn();
  const door = new DoorAsking(() => ({ settings: [], avoid: [], at: null, like: [], begun: false, onask }));
  const others = [
    { typed: 'chimie', place: 'secteur:chimie' },
    { typed: 'aéro', place: 'secteur:aeronautique-spatial' },
  ];
  const either = { first: 'agro', others };
  door.fromChosen = 'H2913';
  [door.fromText, door.toText] = ['soudeur', 'agro, chimie ou aéro'];
  door.fromField = { read: () => Promise.resolve({ place: 'H2913', reads: [] }), ...idle };
  door.toField = {
    read: () => Promise.resolve({ place: 'filiere:alimentaire', reads: [], either }),
    ...idle,
  };
  await door.ask(false);
  expect(door.either?.others.map(({ typed }) => typed)).toEqual(['chimie', 'aéro']);
  const last = door.either?.others.at(-1);
  if (last) door.askOther(last);
  expect(door.either).toBeNull();
  const asked = onask.mock.calls.map(([query]) => query as { to: string; or: string[] });
  expect(asked.map(({ to, or }) => [to, ...or])).toEqual([
    ['filiere:alimentaire', 'secteur:chimie', 'secteur:aeronautique-spatial'],
    ['secteur:aeronautique-spatial', 'filiere:alimentaire', 'secteur:chimie'],
  ]);
});
