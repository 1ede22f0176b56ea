/**
 * Loaded before a build by NODE_OPTIONS, in its threads and processes too: the clock is four hundred days ahead, and every
 * folder lists its files the other way round.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const ahead = 400 * 24 * 60 * 60 * 1000;
const Clock = globalThis.Date;

globalThis.Date = class Date extends Clock {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Clock.now() + ahead] : parts));
  }

  static now() {
    return Clock.now() + ahead;
  }
};

const { readdir, readdirSync, globSync } = fs;
const reversed = (list) => [...list].reverse();
fs.readdirSync = (...given) => reversed(readdirSync(...given));
fs.globSync = (...given) => reversed(globSync(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, list) => done(error, list && reversed(list)));
};
const promised = fs.promises.readdir;
fs.promises.readdir = async (...given) => reversed(await promised(...given));
syncBuiltinESMExports();
