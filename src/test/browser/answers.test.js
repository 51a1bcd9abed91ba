// What a reader meets when the server is slow, fails, or cannot be reached.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, arrives, open, total } from './explorer.js';

/** Holds back what the pattern matches until it is let go. */
async function held(page, pattern) {
  const waiting = [];
  await page.route(pattern, (route) => new Promise((go) => waiting.push(go)).then(() => route.continue().catch(() => {})));
  return {
    async isAsked() {
      while (waiting.length === 0) {
        await page.waitForTimeout(20);
      }
    },
    letGo: () => waiting.splice(0).forEach((go) => go()),
  };
}

describe('when the answer is slow', () => {
  test('the table says that it is busy, and is put in place once', async (t) => {
    const page = await open(t, '/explore/exercises');
    const all = await total(page);
    const sco = await held(page, /framework=sco$/);
    await page.locator('#facet-framework-sco').click();
    await sco.isAsked();
    assert.equal(await page.locator('body').getAttribute('aria-busy'), 'true');
    assert.equal(await total(page), all);
    sco.letGo();
    await arrives(page, '/explore/exercises?framework=sco');
    assert.ok((await total(page)) < all);
    assert.equal(await page.locator('#page, #main').count(), 2);
  });

  test('what was asked last is shown, whatever comes last', async (t) => {
    const page = await open(t, '/explore/exercises');
    const sco = await held(page, /framework=sco$/);
    await page.locator('#facet-framework-sco').click();
    await sco.isAsked();
    await page.locator('#sort-name').click();
    await page.waitForURL(/sort=name/);
    await page.locator('th[aria-sort=ascending].c-name').waitFor();
    sco.letGo();
    await page.waitForLoadState('networkidle');
    await arrives(page, '/explore/exercises?sort=name');
    assert.equal(await page.locator('.chips').count(), 0);
  });

  test('one can go back, or elsewhere, without waiting', async (t) => {
    const page = await open(t, '/explore/exercises');
    const all = await total(page);
    const sco = await held(page, /framework=sco$/);
    await page.locator('#facet-framework-sco').click();
    await sco.isAsked();
    await page.goBack();
    await arrives(page, '/explore/exercises');
    sco.letGo();
    await page.waitForLoadState('networkidle');
    assert.equal(await total(page), all);
    assert.equal(address(page), '/explore/exercises');

    await page.locator('#facet-framework-sco').click();
    await sco.isAsked();
    await page.getByRole('link', { name: 'Agreements', exact: true }).click();
    await page.waitForURL(/agreements/);
    assert.equal(await page.locator('h1').innerText(), 'Agreements');
  });

  test('the form of the search works before suggestions come', async (t) => {
    const page = await open(t, '/');
    await held(page, /\/v1\/suggest/);
    await page.getByRole('combobox').fill('atasu');
    await page.keyboard.press('Enter');
    await arrives(page, '/search?q=atasu');
  });
});

describe('when the answer is an error', () => {
  for (const status of [500, 503]) {
    test(`${status}: the page that says so is shown, and one can go back`, async (t) => {
      const page = await open(t, '/explore/exercises', { faults: [/status of \d+/] });
      const problem = (await (await page.request.get('/nowhere', { headers: { Accept: 'text/html' } })).text()).replace(
        /<h1>.*<\/h1>/,
        '<h1>It failed</h1>',
      );
      await page.route(/framework=sco$/, (route) =>
        route.fulfill({ status, contentType: 'text/html;charset=UTF-8', body: problem }),
      );
      await page.locator('#facet-framework-sco').click();
      await page.getByRole('heading', { name: 'It failed' }).waitFor();
      assert.equal(address(page), '/explore/exercises?framework=sco');
      await page.goBack();
      await arrives(page, '/explore/exercises');
      assert.ok((await total(page)) > 0);
    });
  }

  test('what is no page of ours is shown as it is', async (t) => {
    const page = await open(t, '/explore/exercises', { faults: [/status of 502/] });
    await page.route(/framework=sco$/, (route) =>
      route.fulfill({ status: 502, contentType: 'text/plain', body: 'the balancer is tired' }),
    );
    await page.locator('#facet-framework-sco').click();
    await page.getByText('the balancer is tired').waitFor();
    await page.goBack();
    await arrives(page, '/explore/exercises');
    assert.ok((await total(page)) > 0);
  });

  test('without a network the browser says so, and one can go back', async (t) => {
    const page = await open(t, '/explore/exercises', { faults: [/ERR_FAILED/, /chrome-error/] });
    await page.route(/framework=sco$/, (route) => route.abort());
    await page.locator('#facet-framework-sco').click();
    await page.waitForURL(/chrome-error|framework=sco/);
    await page.locator('#total').waitFor({ state: 'detached' });
    await page.goBack();
    await arrives(page, '/explore/exercises');
    assert.ok((await total(page)) > 0);
  });

  test('suggestions that fail leave the search as it is', async (t) => {
    const page = await open(t, '/', { faults: [/status of 503/] });
    await page.route(/\/v1\/suggest/, (route) => route.fulfill({ status: 503, body: 'not now' }));
    const asked = page.waitForResponse(/suggest/);
    await page.getByRole('combobox').fill('atasu');
    await asked;
    assert.equal(await page.getByRole('combobox').getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('Enter');
    await arrives(page, '/search?q=atasu');
  });
});
