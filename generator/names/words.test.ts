import { describe, expect, it } from 'vitest';
import {
  acronymsAsWords,
  calmPascal,
  calmWords,
  camel,
  constant,
  parts,
  pascal,
  pascalField,
  pascalWith,
  singular,
  snake,
} from './words.js';

type Cases = readonly (readonly [given: string, want: string])[];

describe('parts: the runs of letters and digits', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['- _ .', []],
    ['snake_case', ['snake', 'case']],
    ['X-Forwarded-For', ['X', 'Forwarded', 'For']],
    ['/pets/{pet_id}', ['pets', 'pet', 'id']],
    ['naïve größe 日本', ['naïve', 'größe', '日本']],
    // One letter with a sign of its own is the letter that has it.
    ['cafe\u0301', ['café']],
    ['a😀b', ['a', 'b']],
    ['a\u3164b\ufe0fc\u{e0061}', ['a', 'b', 'c']],
  ])('%j', (given, want) => {
    expect(parts(given)).toEqual(want);
  });
});

describe('acronymsAsWords: several capitals are a word', () => {
  it.each<Cases[number]>([
    ['', ''],
    ['SCIMUser', 'ScimUser'],
    ['XYPoint', 'XyPoint'],
    ['NovaROIRequest', 'NovaRoiRequest'],
    ['listURL', 'listUrl'],
    ['ISO8601', 'Iso8601'],
    ['AChild', 'AChild'],
  ])('%s → %s', (given, want) => {
    expect(acronymsAsWords(given)).toBe(want);
  });
});

describe('pascal: inner capitals stay', () => {
  it.each<Cases[number]>([
    ['', ''],
    ['pet', 'Pet'],
    ['api__common_schemas__Creator', 'ApiCommonSchemasCreator'],
    ['Collection_Role_', 'CollectionRole'],
    ['ACHBankPaymentMethodCreate', 'ACHBankPaymentMethodCreate'],
    ['list_transactions', 'ListTransactions'],
    ['Response 200 Void Transaction', 'Response200VoidTransaction'],
    ['2fast', '2fast'],
    ['ß', 'SS'],
    ['𐐨x', '𐐀x'],
  ])('%j', (given, want) => {
    expect(pascal(given)).toBe(want);
  });
});

describe('calmPascal: words in capitals are words', () => {
  it.each<Cases[number]>([
    ['ON_SUCCESSFUL_TRANSACTION', 'OnSuccessfulTransaction'],
    ['RSA', 'Rsa'],
    ['camelCase', 'CamelCase'],
    ['Mixed UP', 'MixedUp'],
    ['123', '123'],
    ['a', 'A'],
  ])('%j', (given, want) => {
    expect(calmPascal(given)).toBe(want);
  });
});

describe('camel', () => {
  it.each<Cases[number]>([
    ['', ''],
    ['status_code', 'statusCode'],
    ['X-Forwarded-For', 'xForwardedFor'],
    ['CHANGE_CARD', 'changeCard'],
    ['APIKeyPair', 'apiKeyPair'],
    ['ID', 'id'],
    ['Id', 'id'],
    ['userID', 'userID'],
    ['user_ID', 'userId'],
    ['timestampISO8601', 'timestampIso8601'],
    ['account-updater jobs create', 'accountUpdaterJobsCreate'],
    ['__proto__', 'proto'],
    ['Ünder_score', 'ünderScore'],
    ['2nd', '2nd'],
    ['already', 'already'],
  ])('%j', (given, want) => {
    expect(camel(given)).toBe(want);
  });
});

describe('pascalField: camel with a capital', () => {
  it.each<Cases[number]>([
    ['', ''],
    ['status_code', 'StatusCode'],
    ['CHANGE_CARD', 'ChangeCard'],
    ['APIKeyPair', 'APIKeyPair'],
    ['id', 'Id'],
    ['timestampISO8601', 'TimestampIso8601'],
  ])('%j', (given, want) => {
    expect(pascalField(given)).toBe(want);
  });
});

describe('snake: every word in lower case', () => {
  it.each<Cases[number]>([
    ['', ''],
    ['status_code', 'status_code'],
    ['statusCode', 'status_code'],
    ['X-Forwarded-For', 'x_forwarded_for'],
    ['CHANGE_CARD', 'change_card'],
    ['APIKeyPair', 'api_key_pair'],
    ['userID', 'user_id'],
    ['timestampISO8601', 'timestamp_iso8601'],
    ['ISO8601Date', 'iso8601_date'],
    ['3DSecure', '3d_secure'],
    ['address2Line', 'address2_line'],
    ['_id', 'id'],
  ])('%j', (given, want) => {
    expect(snake(given)).toBe(want);
  });
});

describe('constant: snake in capitals', () => {
  it.each<Cases[number]>([
    ['onTime', 'ON_TIME'],
    ['one_way', 'ONE_WAY'],
    ['1h', '1H'],
  ])('%j', (given, want) => {
    expect(constant(given)).toBe(want);
  });
});

describe('pascalWith: some words stay in capitals', () => {
  it.each<Cases[number]>([
    ['id', 'ID'],
    ['icon_url', 'IconURL'],
    ['iconUrl', 'IconURL'],
    ['ids', 'Ids'],
    ['CHANGE_CARD', 'ChangeCard'],
    ['ewSID', 'EwSID'],
    ['id_2', 'ID2'],
    ['timestampISO8601', 'TimestampIso8601'],
  ])('%j', (given, want) => {
    expect(pascalWith(new Set(['id', 'url']), calmWords)(given)).toBe(want);
  });

  it.each<Cases[number]>([
    ['TaxId', 'TaxID'],
    ['ACHBank', 'ACHBank'],
    ['Collection_ROLE', 'CollectionROLE'],
  ])('and all others are as they are written: %j', (given, want) => {
    expect(pascalWith(new Set(['id', 'url']), parts)(given)).toBe(want);
  });
});

describe('singular: names of list items', () => {
  it.each<Cases[number]>([
    ['paymentMethods', 'paymentMethod'],
    ['Categories', 'Category'],
    ['Boxes', 'Box'],
    ['Matches', 'Match'],
    ['Address', 'Address'],
    ['Status', 'Status'],
    ['Analysis', 'Analysis'],
    ['Addresses', 'Address'],
    ['item', 'item'],
    ['', ''],
  ])('%j', (given, want) => {
    expect(singular(given)).toBe(want);
  });
});
