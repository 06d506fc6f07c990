// The browser of the checks: found where it lies, or installed where that is Debian and a machine of CI.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { debian } from '../tools.mjs';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const advice = 'Install it (Debian: `apt-get install chromium`), or name its program in the variable CHROMIUM.';

/** What keeps the browser from asking for anything by itself; a page that asks for another host than loopback finds none. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The path of Chromium. Throws where there is none, and says how to get it. */
async function findChromium() {
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  if (!process.env['CI']) throw new Error(`There is no Chromium. ${advice}`);
  try {
    return await debian('chromium', 'chromium');
  } catch (error) {
    throw new Error(`There is no Chromium: ${error.message}. ${advice}`, { cause: error });
  }
}

/** Starts Chromium without a window. */
export const launch = async (more = []) =>
  chromium.launch({ executablePath: await findChromium(), args: [...switches, ...more] });
