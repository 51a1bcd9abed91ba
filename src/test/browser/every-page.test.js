import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, overflows, seesNoBarriers } from './explorer.js';
import { VIEWS } from './pages.js';

for (const [name, { path, status, drawn = false }] of Object.entries(VIEWS)) {
  describe(name, () => {
    test('nobody meets a barrier in it, in the light or in the dark', async (t) => {
      const page = await open(t, path, { status });
      await seesNoBarriers(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await seesNoBarriers(page);
      await page.setViewportSize({ width: 360, height: 800 });
      await seesNoBarriers(page);
    });

    test('is as wide as a phone, a tablet or a desk, and no wider', async (t) => {
      const page = await open(t, path, { status });
      for (const width of [320, 360, 900, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await overflows(page), 0, `${width} px`);
      }
    });

    test('says the same without scripts', async (t) => {
      const [plain, scripted] = await Promise.all([
        open(t, path, { status, scripts: false }),
        open(t, path, { status }),
      ]);
      // What is drawn is told by the table below the drawing. Only scripts have use for the buttons that copy.
      const text = async (page) =>
        (await page.locator(drawn ? '.numbers-table' : 'main').innerText()).replaceAll(/^Copy\n/gm, '');
      assert.equal(await text(plain), await text(scripted));
    });
  });
}
