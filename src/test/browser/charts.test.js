// Charts are drawn from an answer that stands beside them; what fails says so and can be tried again.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, open, overflows, URL_OF_SERVER } from './explorer.js';

const drawing = (page) => page.locator('.drawing svg').first();

for (const name of ['exercises', 'troops', 'trade', 'network']) {
  describe(`the chart of ${name}`, () => {
    test('is drawn from the answer beside it', async (t) => {
      const page = await open(t, `/charts/${name}`);
      await drawing(page).waitFor();
      const path = await page.locator('.behind .call a').getAttribute('href');
      const answer = await (await fetch(URL_OF_SERVER + path)).json();
      const shown = JSON.parse(await page.locator('.behind .answer').textContent());
      assert.deepEqual(shown.data, answer.data);
      assert.ok((await page.locator('.drawing svg').locator('path, circle, rect').count()) > 5);
      assert.ok((await page.locator('.numbers-table tbody tr').count()) > 3);
    });

    test('follows the width of the window and the theme', async (t) => {
      const page = await open(t, `/charts/${name}`);
      await drawing(page).waitFor();
      const wide = (await drawing(page).boundingBox()).width;
      await page.setViewportSize({ width: 360, height: 740 });
      await page.waitForFunction((was) => document.querySelector('.drawing svg')?.getBoundingClientRect().width < was, wide);
      assert.equal(await overflows(page), 0);
      const before = await page.locator('.drawing').innerHTML();
      await page.getByRole('button', { name: 'Light or dark' }).click();
      await page.waitForFunction((was) => document.querySelector('.drawing').innerHTML !== was, before);
    });

    test('that gets no answer says so, and is drawn when tried again', async (t) => {
      const page = await open(t, null, { faults: [/status of 503/, /ERR_FAILED/] });
      let fail = (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"detail":"Not just now."}' });
      await page.route(/\/v1\//, (route) => fail(route));
      await page.goto(`/charts/${name}`);
      await page.locator('.state.failed').waitFor();
      assert.match(await page.locator('.state').innerText(), /503/);
      fail = (route) => route.abort();
      await page.locator('.retry').click();
      await page.locator('.state.failed').waitFor();
      fail = (route) => route.continue();
      await page.locator('.retry').click();
      await drawing(page).waitFor();
      assert.equal(await page.locator('.state').innerText(), '');
      assert.ok(await page.locator('.numbers-table').isVisible());
    });

    test('is taken away as a picture', async (t) => {
      const page = await open(t, `/charts/${name}`);
      await drawing(page).waitFor();
      for (const [button, start] of [
        ['svg', Buffer.from('<')],
        ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
      ]) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-save=${button}]`).click(),
        ]);
        assert.match(download.suggestedFilename(), new RegExp(`\\.${button}$`));
        const chunks = [];
        for await (const chunk of await download.createReadStream()) {
          chunks.push(chunk);
        }
        const file = Buffer.concat(chunks);
        assert.equal(file.subarray(0, start.length).compare(start), 0);
        assert.ok(file.length > 2000);
      }
    });
  });
}

test('what a chart is of is chosen in its form, and the address holds it', async (t) => {
  const page = await open(t, '/charts/exercises');
  await page.getByLabel('Year from').fill('2010');
  await page.getByLabel('Year to').fill('2015');
  await page.locator('.controls > button').click();
  await page.waitForURL(/year=2010\.\.2015/);
  await drawing(page).waitFor();
  assert.match(await page.locator('.behind .call code').innerText(), /year=2010\.\.2015/);
  const there = address(page);
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  await drawing(page).waitFor();
  await page.goForward();
  await page.waitForURL((url) => url.pathname + url.search === there);
  await drawing(page).waitFor();
});

test('an answer is copied for use elsewhere', async (t) => {
  const page = await open(t, '/charts/exercises', { permissions: ['clipboard-read', 'clipboard-write'] });
  const item = page.locator('.calls .call-curl, .calls li').first();
  await item.locator('summary').click();
  await item.locator('button.copy').click();
  await page.waitForFunction(() => document.getElementById('said').textContent !== '');
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    await item.locator('pre').textContent(),
  );
});
