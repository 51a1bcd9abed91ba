// Pictures of pages. For docs: the four of the README. Anywhere else: every view at three widths, light and dark, to be
// looked at.
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { VIEWS } from './pages.js';

/** By name. The height is that of the window, so that a picture is as large every time. */
const OF_THE_README = {
  start: { path: '/', height: 760 },
  table: { path: VIEWS['table-filtered'].path, height: 860 },
  record: { path: '/explore/exercises/peace-mission-2007', height: 860 },
};

const [into] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--disable-gpu', '--hide-scrollbars', '--disable-background-networking'],
});

async function picture(file, { path, width, height, theme, whole = false }) {
  const context = await browser.newContext({
    baseURL: process.env.KHORGOS_URL,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(into, file), fullPage: whole });
  await context.close();
}

if (basename(into) === 'docs') {
  for (const [name, view] of Object.entries(OF_THE_README)) {
    await picture(`${name}.png`, { width: 1280, theme: 'light', ...view });
  }
} else {
  for (const [name, { path }] of Object.entries(VIEWS)) {
    for (const width of [360, 900, 1440]) {
      for (const theme of ['light', 'dark']) {
        await picture(`${name}-${width}-${theme}.png`, { path, width, height: 900, theme, whole: true });
      }
    }
  }
}
await browser.close();
