import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, arrives, focus, open, overflows, total } from './explorer.js';
import { DATASETS, RELEASE } from './pages.js';

const chips = (page) => page.locator('.chips li a:not(.clear)').allInnerTexts();
const names = (page) => page.locator('td.leads').allInnerTexts();
/** What the footer says the page was drawn from. */
const data = (page) => page.locator('a.data').getAttribute('href');
const loads = async (page) => page.evaluate(() => performance.getEntriesByType('navigation')[0].startTime + performance.timeOrigin);

describe('a table', () => {
  test('is changed by a facet in place, and back by the same', async (t) => {
    const page = await open(t, '/explore/exercises');
    const loaded = await loads(page);
    const all = await total(page);
    const sco = page.locator('#facet-framework-sco');
    const counted = Number(await sco.locator('.count').innerText());
    await sco.click();
    await arrives(page, '/explore/exercises?framework=sco');
    assert.equal(await total(page), counted);
    assert.equal(await sco.getAttribute('aria-current'), 'true');
    assert.equal((await chips(page)).length, 1);
    assert.equal(await data(page), '/v1/exercises?framework=sco');
    assert.match(await page.locator('footer .quiet b + *, footer p').allInnerTexts().then(String), /framework=sco/);
    assert.equal(await page.locator('#said').textContent(), await page.locator('#total').textContent());
    await sco.click();
    await arrives(page, '/explore/exercises');
    assert.equal(await total(page), all);
    assert.equal(await loads(page), loaded, 'no page was loaded');
  });

  test('keeps scroll and focus when a facet far down is switched', async (t) => {
    const page = await open(t, '/explore/exercises', { height: 500 });
    const option = page.locator('.facet .option').last();
    const id = await option.getAttribute('id');
    await option.focus();
    await option.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 0);
    await page.keyboard.press('Enter');
    await page.locator('.chips li').first().waitFor();
    await page.locator('body:not([aria-busy])').waitFor();
    assert.equal(await focus(page), id);
    const now = await page.evaluate(() => scrollY);
    const most = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    assert.ok(Math.abs(now - Math.min(before, most)) < 2, `${before} -> ${now} of ${most}`);
  });

  test('combines values in four ways', async (t) => {
    const page = await open(t, '/explore/exercises?participant=china,kazakhstan');
    const found = new Set();
    for (const [mode, parameter] of [
      ['all of', 'participant_all'],
      ['only', 'participant_only'],
      ['none of', 'participant_not'],
      ['any of', 'participant'],
    ]) {
      await page.getByRole('link', { name: mode, exact: true }).first().click();
      await arrives(page, `/explore/exercises?${parameter}=china,kazakhstan`);
      assert.equal(
        await page.locator('.modes').first().locator('a[aria-current]').innerText(),
        mode,
      );
      found.add(await total(page));
    }
    assert.equal(found.size, 4);
  });

  test('is narrowed to a year by its bar and by its number', async (t) => {
    const page = await open(t, '/explore/exercises?facets=year');
    const loaded = await loads(page);
    await page.locator('.bars a').nth(15).click({ force: true });
    await page.locator('.chips li').first().waitFor();
    const year = new URL(page.url()).searchParams.get('year');
    assert.match(year, /^\d{4}$/);
    assert.equal(await loads(page), loaded);
    await page.goto('/explore/exercises?facets=year');
    await page.locator('#all-year summary').click();
    await page.locator(`#facet-year-${year}`).focus();
    await page.keyboard.press('Enter');
    await arrives(page, `/explore/exercises?facets=year&year=${year}`);
    assert.ok(await page.locator('#all-year').evaluate((details) => details.open));
    assert.equal(await focus(page), `facet-year-${year}`);
  });

  test('is sorted by its headings, which keep the focus', async (t) => {
    const page = await open(t, '/explore/exercises');
    await page.locator('#sort-personnel').focus();
    await page.keyboard.press('Enter');
    await arrives(page, '/explore/exercises?sort=personnel');
    const up = await names(page);
    assert.equal(await focus(page), 'sort-personnel');
    await page.keyboard.press('Enter');
    await arrives(page, '/explore/exercises?sort=-personnel');
    assert.equal(await page.locator('th.c-personnel').getAttribute('aria-sort'), 'descending');
    assert.notDeepEqual(await names(page), up);
  });

  test('shows the columns that were chosen', async (t) => {
    const page = await open(t, '/explore/agreements');
    await page.locator('#columns').click();
    const checked = page.locator('.choices input:checked');
    while ((await checked.count()) > 0) {
      await checked.first().uncheck();
    }
    for (const name of ['name', 'value', 'currency']) {
      await page.locator(`.choices input[value=${name}]`).check();
    }
    await page.getByRole('button', { name: 'Show these columns' }).click();
    await arrives(page, '/explore/agreements?fields=name,value,currency');
    assert.deepEqual(await page.locator('thead th').allInnerTexts(), ['Name', 'Value', 'Currency']);
    assert.equal(await page.locator('details.menu[open]').count(), 0);
    assert.equal(await focus(page), 'total');
  });

  test('is searched for words, and the field keeps them', async (t) => {
    const page = await open(t, '/explore/exercises?participant=china');
    await page.getByLabel('Words in these records').fill('antiterrorist');
    await page.keyboard.press('Enter');
    await arrives(page, '/explore/exercises?q=antiterrorist&participant=china');
    assert.ok((await total(page)) > 0);
    assert.equal(await focus(page), 'words');
    assert.equal(await page.getByLabel('Words in these records').inputValue(), 'antiterrorist');
    assert.match(await page.title(), /Exercises/);
  });

  test('takes years from two fields and shows one address for them', async (t) => {
    const page = await open(t, '/explore/exercises?participant=china&sort=name');
    await page.getByLabel('Year from').fill('2018');
    await page.getByLabel('Year to').fill('2019');
    await page.getByRole('button', { name: 'Apply' }).click();
    await arrives(page, '/explore/exercises?participant=china&sort=name,id&year=2018..2019');
    assert.equal(await page.getByLabel('Year from').inputValue(), '2018');
    assert.ok((await chips(page)).some((chip) => chip.includes('2018–2019')));
  });

  test('loses a filter with its chip, and all with the last', async (t) => {
    const page = await open(t, '/explore/exercises?framework=sco&participant=china,russia');
    assert.equal((await chips(page)).length, 3);
    await page.getByRole('link', { name: 'Drop the filter Participant: Russia' }).click();
    await arrives(page, '/explore/exercises?framework=sco&participant=china');
    assert.equal(await focus(page), 'total');
    await page.getByRole('link', { name: 'Drop all' }).click();
    await arrives(page, '/explore/exercises');
    assert.equal(await page.locator('.chips').count(), 0);
  });

  test('is read page by page, each from its top', async (t) => {
    const page = await open(t, '/explore/exercises?limit=10');
    const first = await names(page);
    const loaded = await loads(page);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/cursor=/);
    await page.locator('body:not([aria-busy])').waitFor();
    const second = await names(page);
    assert.equal(second.length, 10);
    assert.equal(first.filter((name) => second.includes(name)).length, 0);
    assert.equal(await focus(page), 'total');
    assert.ok(await page.locator('#total').evaluate((it) => it.getBoundingClientRect().top >= 0));
    await page.getByRole('link', { name: 'First page' }).click();
    await arrives(page, '/explore/exercises?limit=10');
    assert.deepEqual(await names(page), first);
    assert.equal(await loads(page), loaded);
  });

  test('that is empty tells which filter to drop', async (t) => {
    const page = await open(t, '/explore/exercises?framework=csto&participant=china&year=2003');
    const drop = page.locator('.empty li a').first();
    const promised = Number((await drop.innerText()).match(/would be (\d+)/)[1]);
    await drop.click();
    await page.locator('.empty').waitFor({ state: 'detached' });
    assert.equal(await total(page), promised);
    assert.equal((await chips(page)).length, 2);
  });

  test('is the same for whoever is sent its address', async (t) => {
    const mine = await open(t, '/explore/trade-figures');
    await mine.locator('.facet .option').first().click();
    await mine.locator('.chips li').first().waitFor();
    await mine.locator('th a').nth(1).click();
    await mine.waitForURL(/sort=/);
    await mine.locator('body:not([aria-busy])').waitFor();
    const theirs = await open(t, address(mine));
    const html = (page) => page.locator('#page').evaluate((it) => it.outerHTML.replace(/ open=""/g, ''));
    assert.equal(await html(theirs), await html(mine));
    assert.equal(await theirs.title(), await mine.title());
  });

  test('of an old release stays in it', async (t) => {
    const page = await open(t, `/explore/exercises?release=${RELEASE}`);
    await page.locator('#facet-framework-sco').click();
    await arrives(page, `/explore/exercises?framework=sco&release=${RELEASE}`);
    assert.equal(
      await page.getByRole('link', { name: 'See the newest' }).getAttribute('href'),
      '/explore/exercises?framework=sco',
    );
  });

  test('leads to downloads of all of it', async (t) => {
    const page = await open(t, '/explore/exercises');
    await page.locator('#facet-framework-sco').click();
    await arrives(page, '/explore/exercises?framework=sco');
    await page.getByText('Download all rows').click();
    const csv = await page.getByRole('link', { name: '.csv', exact: true }).getAttribute('href');
    assert.match(csv, /^\/v1\/exercises\.csv\?.*framework=sco/);
    assert.equal((await page.request.get(csv)).status(), 200);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('details.menu[open]').count(), 0);
    await page.locator('#columns').click();
    await page.getByText('Download all rows').click();
    assert.equal(await page.locator('details.menu[open]').count(), 1, 'one menu at a time');
    await page.locator('h1').click();
    assert.equal(await page.locator('details.menu[open]').count(), 0);
  });

  test('leaves a click to the browser when one wants a tab or a window of its own', async (t) => {
    const page = await open(t, '/explore/exercises');
    // Looked at where the browser would act, and stopped there: Playwright loses some of the tabs that it did not open.
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        document.body.dataset.taken = event.defaultPrevented;
        event.preventDefault();
      }),
    );
    for (const modifiers of [['Control'], ['Meta'], ['Shift']]) {
      await page.locator('#facet-framework-sco').click({ modifiers });
      assert.equal(await page.locator('body').getAttribute('data-taken'), 'false', modifiers[0]);
      assert.equal(address(page), '/explore/exercises');
    }
    const tab = await open(t, await page.locator('#facet-framework-sco').getAttribute('href'));
    assert.equal(address(tab), '/explore/exercises?framework=sco');
  });

  for (const dataset of DATASETS) {
    test(`of ${dataset} is narrowed and read without scripts`, async (t) => {
      const page = await open(t, `/explore/${dataset}`, { scripts: false });
      const option = page.locator('.facet .option').first();
      const counted = Number((await option.locator('.count').innerText()).replace(/\D/g, ''));
      await option.click();
      await page.locator('.chips li').first().waitFor();
      assert.equal(await total(page), counted);
    });
  }
});

describe('on a phone', () => {
  const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };

  test('filters stand in a drawer that stays open while one chooses', async (t) => {
    const page = await open(t, '/explore/exercises', PHONE);
    const drawer = page.locator('#filters');
    assert.ok(!(await drawer.isVisible()));
    await page.getByRole('button', { name: 'Filters' }).tap();
    assert.ok(await drawer.isVisible());
    const last = drawer.locator('.option').last();
    await last.scrollIntoViewIfNeeded();
    const scrolled = await drawer.evaluate((it) => it.scrollTop);
    const id = await last.getAttribute('id');
    await last.tap();
    await page.waitForURL(/\?/);
    await page.locator('body:not([aria-busy])').waitFor();
    assert.ok(await drawer.isVisible(), 'still open');
    const most = await drawer.evaluate((it) => it.scrollHeight - it.clientHeight);
    assert.ok(Math.abs((await drawer.evaluate((it) => it.scrollTop)) - Math.min(scrolled, most)) < 2);
    assert.equal(await focus(page), id);
    await page.getByRole('button', { name: 'Close' }).tap();
    assert.ok(!(await drawer.isVisible()));
    assert.equal(await overflows(page), 0);
  });

  test('the drawer is opened, walked through and closed by keyboard', async (t) => {
    const page = await open(t, '/explore/exercises', { width: 600 });
    await page.getByRole('button', { name: 'Filters' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#filters').waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    assert.match(await focus(page), /Close/);
    await page.keyboard.press('Escape');
    await page.locator('#filters').waitFor({ state: 'hidden' });
    assert.match(await focus(page), /Filters/);
  });

  test('the drawer works without scripts', async (t) => {
    const page = await open(t, '/explore/exercises', { ...PHONE, scripts: false });
    await page.getByRole('button', { name: 'Filters' }).tap();
    await page.locator('#facet-framework-sco').tap();
    await page.waitForURL(/framework=sco/);
    assert.equal((await chips(page)).length, 1);
  });

  test('menus stay within the screen', async (t) => {
    const page = await open(t, '/explore/exercises', PHONE);
    for (const name of ['Columns', 'Download all rows']) {
      await page.locator('summary').filter({ hasText: name }).tap();
      const box = await page.locator('details.menu[open] > :not(summary)').boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 360, `${name}: ${JSON.stringify(box)}`);
      assert.equal(await overflows(page), 0);
      await page.keyboard.press('Escape');
    }
  });
});
