// Pictures of pages. For docs: those of the README. Anywhere else: every view at three widths, light and dark, to be
// looked at.
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { VIEWS } from './pages.js';

/** By name. They are as large as the window, every time. */
const OF_THE_README = {
  start: '/',
  table: VIEWS['table-filtered'].path,
  record: VIEWS['record-exercise'].path,
  chart: VIEWS['chart-trade'].path,
};

const [into] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--disable-gpu', '--hide-scrollbars', '--disable-background-networking'],
});

async function reader(theme) {
  const context = await browser.newContext({
    baseURL: process.env.KHORGOS_URL,
    viewport: { width: 1280, height: 860 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

if (basename(into) === 'docs') {
  const page = await reader('light');
  for (const [name, path] of Object.entries(OF_THE_README)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(into, `${name}.png`) });
  }
} else {
  for (const theme of ['light', 'dark']) {
    const page = await reader(theme);
    for (const [name, { path }] of Object.entries(VIEWS)) {
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const width of [360, 900, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(into, `${name}-${width}-${theme}.png`), fullPage: true });
      }
    }
  }
}
await browser.close();
