import { expect, it } from 'vitest';
import { byPrecedence, type Bid } from './by-precedence.js';

/** A bid from its candidates and what goes before them: `2: A AB` has the precedence 2, `!P: A` the pin `P`. */
function bid(text: string, index: number): Bid {
  const [front = '', rest = ''] = text.split(': ');
  const candidates = rest.split(' ');
  const pin = front.startsWith('!') ? front.slice(1) : undefined;
  return { id: String(index), candidates, precedence: pin === undefined ? Number(front) : 0, pin };
}

const scope = {
  fold: (name: string) => name.toLowerCase(),
  legal: (name: string) => (name === 'Map' ? 'MapModel' : name),
  taken: ['Taken'],
};

it.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['the first keeps a name that others could have', ['0: A XA', '0: A YA'], ['A', 'YA']],
  ['one of a higher precedence takes it over', ['0: A XA', '1: A YA'], ['XA', 'A']],
  ['and those after it do not', ['0: A XA', '1: A YA', '0: A ZA'], ['XA', 'A', 'ZA']],
  ['the one that lost it gets its next free candidate', ['0: XA', '0: A XA XXA', '1: A YA'], ['XA', 'XXA', 'A']],
  ['a taken name belongs to nobody', ['1: Taken XTaken'], ['XTaken']],
  ['names that differ in case are one', ['0: Ab', '0: AB XAB'], ['Ab', 'XAB']],
  ['a name that is not legal is changed first', ['0: Map XMap', '0: Map YMap'], ['MapModel', 'YMap']],
  ['without a free candidate, the last one is numbered', ['0: A', '0: A', '0: A'], ['A', 'A2', 'A3']],
  ['also where it is taken over', ['0: A', '1: A'], ['A2', 'A']],
  ['a pin goes before all, wherever it stands', ['2: A XA', '!A: B'], ['XA', 'A']],
  ['a candidate replaces a pin that is taken', ['!Taken: B'], ['B']],
])('%s', (_, bids, want) => {
  const grants = byPrecedence(bids.map(bid), scope);
  expect(bids.map((__, index) => grants.get(String(index))?.name)).toEqual(want);
});

it('says which name was wanted where another one is given', () => {
  const grants = byPrecedence(['0: A XA', '0: A YA'].map(bid), scope);
  expect([...grants.values()]).toEqual([{ name: 'A' }, { name: 'YA', wanted: 'A' }]);
});
