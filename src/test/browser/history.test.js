import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, arrives, focus, open, total } from './explorer.js';

const scroll = (page) => page.evaluate(() => Math.round(scrollY));

test('back and forward bring each state of a table again, with focus and scroll', async (t) => {
  const page = await open(t, '/explore/exercises', { height: 600 });
  const all = await total(page);
  await page.evaluate(() => scrollTo(0, 400));
  await page.locator('#facet-framework-sco').focus();
  const deep = await scroll(page);
  await page.keyboard.press('Enter');
  await arrives(page, '/explore/exercises?framework=sco');
  const some = await total(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('#sort-name').click();
  await arrives(page, '/explore/exercises?framework=sco&sort=name');
  const title = await page.title();

  await page.goBack();
  await arrives(page, '/explore/exercises?framework=sco');
  assert.equal(await total(page), some);
  assert.equal(await focus(page), 'sort-name');
  await page.goBack();
  await arrives(page, '/explore/exercises');
  assert.equal(await total(page), all);
  assert.equal(await page.locator('.chips').count(), 0);
  assert.equal(await focus(page), 'facet-framework-sco');
  assert.equal(await scroll(page), deep);
  await page.goForward();
  await arrives(page, '/explore/exercises?framework=sco');
  assert.equal(await total(page), some);
  await page.goForward();
  await arrives(page, '/explore/exercises?framework=sco&sort=name');
  assert.equal(await page.locator('th.c-name').getAttribute('aria-sort'), 'ascending');
  assert.equal(await page.title(), title);
});

test('back from a record leads to the table as it was left', async (t) => {
  const page = await open(t, '/explore/exercises');
  await page.locator('#facet-framework-sco').click();
  await arrives(page, '/explore/exercises?framework=sco');
  const some = await total(page);
  await page.locator('td.leads a').first().click();
  await page.waitForURL(/exercises\/[a-z]/);
  await page.goBack();
  await arrives(page, '/explore/exercises?framework=sco');
  assert.equal(await total(page), some);
  await page.goBack();
  await arrives(page, '/explore/exercises');
  assert.ok((await total(page)) > some);
  await page.goForward();
  await page.goForward();
  await page.waitForURL(/exercises\/[a-z]/);
  assert.ok(await page.locator('article.record').isVisible());
});

test('back over another table shows no table under the address of another', async (t) => {
  const page = await open(t, '/explore/exercises');
  await page.locator('#facet-framework-sco').click();
  await arrives(page, '/explore/exercises?framework=sco');
  await page.getByRole('link', { name: 'Agreements', exact: true }).click();
  await arrives(page, '/explore/agreements');
  await page.locator('.facet .option').first().click();
  await page.locator('.chips li').first().waitFor();
  const walked = [];
  for (const step of ['goBack', 'goBack', 'goBack', 'goForward', 'goForward', 'goForward']) {
    await page[step]();
    await page.locator('body:not([aria-busy])').waitFor();
    walked.push(address(page));
    const heading = await page.locator('h1').innerText();
    assert.equal(address(page).startsWith(`/explore/${heading.toLowerCase()}`), true, address(page));
    const filtered = address(page).includes('?');
    assert.equal(await page.locator('.chips').count(), filtered ? 1 : 0, address(page));
  }
  assert.equal(new Set(walked).size, 4);
});

test('back leads out of a question that cannot be answered', async (t) => {
  const page = await open(t, '/explore/exercises', { faults: [/status of 400/] });
  await page.getByLabel('Year from').fill('twenty');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.locator('.problem').waitFor();
  assert.match(address(page), /year=/);
  assert.match(await page.title(), /cannot be answered/);
  assert.match(await page.locator('.faults').innerText(), /twenty/);
  assert.match(await page.locator('#said').textContent(), /cannot be answered/);
  assert.equal(await focus(page), 'main');
  await page.goBack();
  await arrives(page, '/explore/exercises');
  assert.ok((await total(page)) > 0);
  await page.goForward();
  await page.locator('.problem').waitFor();
  await page.reload();
  await page.locator('.problem').waitFor();
});

test('the place in a record that a mark leads to is one step back', async (t) => {
  const page = await open(t, '/explore/exercises/peace-mission-2007');
  await page.locator('#personnel .sources summary').click();
  await page.locator('#personnel .sources ol a').first().click();
  await page.waitForURL(/#source-\d+/);
  assert.ok(await page.locator('.places li:target').isVisible());
  await page.goBack();
  await page.waitForURL((url) => url.hash === '');
});
