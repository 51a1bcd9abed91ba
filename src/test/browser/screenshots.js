// Pictures of pages. For docs: those of the README. Anywhere else: every view at three widths, light and dark, to be
// looked at.
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { VIEWS } from './pages.js';

/** By name. They are as large as the window, every time. */
const OF_THE_README = {
  start: '/',
  table: VIEWS['table-filtered'].path,
  record: VIEWS['record-trade'].path,
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

/** A picture as WebP, a third of its size as PNG. */
async function small(png) {
  const page = await browser.newPage();
  const webp = await page.evaluate(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(webp);
}

if (basename(into) === 'docs') {
  const page = await reader('light');
  for (const [name, path] of Object.entries(OF_THE_README)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await writeFile(join(into, `${name}.webp`), await small(await page.screenshot()));
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
