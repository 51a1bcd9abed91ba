// The first page: years are brushed by mouse, finger, key and number, and told; a link to them can be sent.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, focus, open, seesNoBarriers, URL_OF_SERVER } from './explorer.js';

const DATASETS = ['exercises', 'agreements', 'events'];

/** Where a year stands on the screen, some way down the drawing. */
async function at(page, year, down = 40) {
  return page.locator('.drawing').evaluate(
    (drawing, [year, down]) => {
      const { first, last } = drawing.dataset;
      const { left, top, width } = drawing.getBoundingClientRect();
      return { x: left + (width * (year - first + 0.5)) / (last - first + 1), y: top + down };
    },
    [year, down],
  );
}

async function drag(page, from, to, down) {
  const start = await at(page, from, down);
  const end = await at(page, to, down);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

async function dragHandle(page, end, to) {
  const { x, y, width, height } = await page.locator('.handle .grip').nth(end).boundingBox();
  const { x: there } = await at(page, to);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(there, y + height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Waits until the page tells of these years, and of no others. */
async function tells(page, years) {
  await page.locator('#happened:not([aria-busy=true]) h3', { hasText: new RegExp(`^${years}: `) }).waitFor();
}

const title = (page) => page.locator('#happened-title').textContent();
const fields = (page) => page.locator('.choose input[type=number]').evaluateAll((all) => all.map((it) => it.value));
const handle = (page, end) => page.getByRole('slider').nth(end);

/** What the API has in these years, as numbers in the order of the lanes. */
async function counts(years) {
  return Promise.all(
    DATASETS.map(async (dataset) => {
      const answer = await fetch(`${URL_OF_SERVER}/v1/timeline?dataset=${dataset}&year=${years}&limit=1`);
      return (await answer.json()).page.total;
    }),
  );
}

describe('years are brushed', () => {
  test('with the mouse: what happened is told, and the address holds it', async (t) => {
    const page = await open(t, '/');
    await drag(page, 1999, 2007);
    await tells(page, '1999–2007');
    assert.equal(address(page), '/?year=1999..2007');
    assert.deepEqual((await title(page)).split(': ')[1].match(/\d+/g).map(Number), await counts('1999..2007'));
    assert.equal(await page.locator('#said').textContent(), await title(page));
    assert.deepEqual(await fields(page), ['1999', '2007']);
    assert.match(await page.locator('#happened .open').getAttribute('href'), /^\/explore\/timeline\?.*year=1999\.\.2007$/);
    assert.match(await page.locator('#happened .call').textContent(), /^\/v1\/timeline\?.*year=1999\.\.2007$/);
    await seesNoBarriers(page);
  });

  test('with few questions, however long one drags', async (t) => {
    const page = await open(t, '/');
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await drag(page, 1995, 2020);
    await tells(page, '1995–2020');
    assert.ok(asked.length < 4, asked.join('\n'));
  });

  test('one by a click, and moved, and stretched at either end', async (t) => {
    const page = await open(t, '/');
    const { x, y } = await at(page, 2012);
    await page.mouse.click(x, y);
    await tells(page, '2012');
    assert.equal(address(page), '/?year=2012');
    await dragHandle(page, 1, 2015);
    await tells(page, '2012–2015');
    await dragHandle(page, 0, 2010);
    await tells(page, '2010–2015');
    await drag(page, 2012, 2002);
    await tells(page, '2000–2005');
    await dragHandle(page, 0, 2009);
    await tells(page, '2005–2009');
    await page.locator('#happened .clear').click();
    await tells(page, 'All years');
    assert.equal(address(page), '/');
    assert.deepEqual(await fields(page), ['', '']);
  });

  test('by key, and a reader of the screen is told which', async (t) => {
    const page = await open(t, '/');
    await handle(page, 0).focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await tells(page, '1997–\\d+');
    await handle(page, 1).focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    const last = Number(await handle(page, 1).getAttribute('aria-valuenow'));
    await tells(page, `1997–${last}`);
    assert.equal(await handle(page, 1).getAttribute('aria-valuetext'), String(last));
    assert.equal(await handle(page, 0).getAttribute('aria-valuemax'), String(last));
    await page.keyboard.press('Home');
    await tells(page, '1997');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await handle(page, 1).getAttribute('aria-valuenow'), '1997', 'the ends do not cross');
    await page.keyboard.press('End');
    await tells(page, '1997–\\d+');
    assert.equal(await focus(page), 'svg', 'the focus stays');
  });

  test('by number, in whatever order', async (t) => {
    const page = await open(t, '/');
    await page.getByLabel('From').fill('2007');
    await page.getByLabel('to', { exact: true }).fill('1999');
    await page.keyboard.press('Enter');
    await tells(page, '1999–2007');
    assert.deepEqual(await fields(page), ['1999', '2007']);
    await page.getByLabel('to', { exact: true }).fill('');
    await page.keyboard.press('Tab');
    await tells(page, '1999–\\d+');
  });

  test('with a finger, which scrolls the page upwards and downwards as ever', async (t) => {
    const page = await open(t, '/', { width: 360, height: 740, hasTouch: true, isMobile: true });
    await page.locator('.drawing').scrollIntoViewIfNeeded();
    const debug = await page.context().newCDPSession(page);
    const touch = (type, ...touchPoints) => debug.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', await at(page, 2001));
    for (let year = 2002; year <= 2009; year++) {
      await touch('touchMove', await at(page, year));
    }
    await touch('touchEnd');
    await tells(page, '2001–2009');
    const scrolled = await page.evaluate(() => scrollY);
    const { x, y } = await at(page, 2015, 140);
    await touch('touchStart', { x, y });
    for (let up = 10; up <= 120; up += 10) {
      await touch('touchMove', { x, y: y - up });
    }
    await touch('touchEnd');
    await page.waitForFunction((before) => scrollY > before, scrolled);
    assert.equal(address(page), '/?year=2001..2009');
    assert.deepEqual(await fields(page), ['2001', '2009']);
  });
});

describe('a link to years', () => {
  test('shows them again, with and without scripts', async (t) => {
    for (const scripts of [true, false]) {
      const page = await open(t, '/?year=1999..2007', { scripts });
      await tells(page, '1999–2007');
      assert.deepEqual(await fields(page), ['1999', '2007']);
      assert.equal(await page.locator('.year:not(.off)').count(), 9);
    }
  });

  test('is where one comes back to', async (t) => {
    const page = await open(t, '/');
    await drag(page, 2018, 2020);
    await tells(page, '2018–2020');
    await page.locator('#happened li a').first().click();
    await page.locator('article.record').waitFor();
    await page.goBack();
    await tells(page, '2018–2020');
    assert.equal(await handle(page, 0).getAttribute('aria-valuenow'), '2018');
    assert.equal(await handle(page, 1).getAttribute('aria-valuenow'), '2020');
    assert.deepEqual(await fields(page), ['2018', '2020']);
    await page.goForward();
    await page.locator('article.record').waitFor();
  });

  test('is made by the form without scripts, and so is one to their table', async (t) => {
    const page = await open(t, '/', { scripts: false });
    await page.getByLabel('From').fill('2003');
    await page.getByLabel('to', { exact: true }).fill('2005');
    await page.getByRole('button', { name: 'Show' }).click();
    await tells(page, '2003–2005');
    const table = await page.locator('#happened .open').getAttribute('href');
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.waitForURL(/explore/);
    assert.equal(address(page), table);
  });
});

describe('when the answer is slow or fails', () => {
  test('the page says that it looks, and what was asked last is told', async (t) => {
    const page = await open(t, '/');
    const waiting = [];
    await page.route(/year=2007$/, (route) => new Promise((go) => waiting.push(go)).then(() => route.continue().catch(() => {})));
    const slow = await at(page, 2007);
    const asked = page.waitForRequest(/year=2007$/);
    await page.mouse.click(slow.x, slow.y);
    await asked;
    assert.equal(await page.locator('#happened').getAttribute('aria-busy'), 'true');
    assert.ok(await page.locator('.waiting').isVisible());
    const { x, y } = await at(page, 2012);
    await page.mouse.click(x, y);
    await tells(page, '2012');
    waiting.forEach((go) => go());
    await page.waitForLoadState('networkidle');
    await tells(page, '2012');
    assert.equal(address(page), '/?year=2012');
  });

  test('it says so, in place of what was told before, and one can try again', async (t) => {
    const page = await open(t, '/?year=1999', { faults: [/status of 503/, /ERR_FAILED/] });
    let fails = (route) => route.fulfill({ status: 503, body: 'not now' });
    await page.route(/year=2007$/, (route) => fails(route));
    const { x, y } = await at(page, 2007);
    await page.mouse.click(x, y);
    await page.getByRole('alert').waitFor();
    assert.equal(await title(page), '2007');
    assert.equal(await page.locator('#happened li').count(), 0);
    await seesNoBarriers(page);
    fails = (route) => route.abort();
    const asked = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await asked;
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByRole('alert').count(), 1);
    fails = (route) => route.continue();
    await page.getByRole('button', { name: 'Try again' }).click();
    await tells(page, '2007');
    assert.equal(await focus(page), 'happened-title');
  });
});
