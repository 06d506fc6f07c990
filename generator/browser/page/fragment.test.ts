import { describe, expect, test } from 'vitest';
import { isFieldOf, soughtIn } from './fragment.js';

describe('a fragment', () => {
  test.each([
    ['', 'id', ''],
    ['#', 'id', ''],
    ['#body.user', 'id', 'body.user'],
    ['#body.na%20me', 'id', 'body.na me'],
    ['#find=amount', 'find', 'amount'],
    ['#find=a%3Db', 'find', 'a=b'],
    ['#value=GB', 'value', 'GB'],
    ['#100%', 'id', '100%'],
  ])('%s asks for the %s %s', (hash, what, name) => {
    expect(soughtIn(hash)).toEqual({ what, name });
  });
});

describe('the id of a field', () => {
  test.each([
    ['body.user.street', 'street', true],
    ['street', 'street', true],
    ['body.a.b', 'a.b', true],
    ['body(Card).street', 'street', true],
    ['body.first-name', 'first name', true],
    ['body.home_street', 'street', false],
    ['body.street.number', 'street', false],
  ])('%s: of %s is %s', (id, name, is) => {
    expect(isFieldOf(id, name)).toBe(is);
  });
});
