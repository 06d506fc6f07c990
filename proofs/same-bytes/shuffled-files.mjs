// Loaded before a program: every list of files comes in another order, as file systems differ.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dice, shuffled } from './order.mjs';

const roll = dice(Number(process.env['SHUFFLED_FILES'] ?? 1));
const mixed = (names) => shuffled(names, roll);

const { readdirSync, readdir } = fs;
const { readdir: promised } = fs.promises;
fs.readdirSync = (...given) => mixed(readdirSync(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, names) => done(error, names && mixed(names)));
};
fs.promises.readdir = async (...given) => mixed(await promised(...given));
syncBuiltinESMExports();
