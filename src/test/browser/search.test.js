import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, arrives, focus, open, seesNoBarriers } from './explorer.js';
import { RELEASE } from './pages.js';

async function asked(page, text) {
  const field = page.getByRole('combobox');
  await field.pressSequentially(text);
  await page.locator('#find[aria-expanded=true]').waitFor();
  return field;
}

const meant = (page) =>
  page.evaluate(() => {
    const id = document.getElementById('find').getAttribute('aria-activedescendant');
    return id && document.getElementById(id).textContent;
  });

test('suggestions are walked through by keyboard', async (t) => {
  const page = await open(t, '/');
  const field = await asked(page, 'kazakh');
  const options = await page.getByRole('option').allTextContents();
  assert.ok(options.length > 2);
  assert.match(await page.locator('#said').textContent(), new RegExp(`^${options.length} `));
  await seesNoBarriers(page);
  await page.keyboard.press('ArrowDown');
  assert.equal(await meant(page), options[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await meant(page), options[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await meant(page), options.at(-1));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focus(page), 'find');
  assert.equal(await page.getByRole('option', { selected: true }).count(), 1);
  await page.keyboard.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.equal(await field.inputValue(), 'kazakh', 'what was typed stays');
  await page.keyboard.press('ArrowDown');
  await page.locator('#find[aria-expanded=true]').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/explore\/[a-z-]+\/[a-z0-9-]+$/);
});

test('Enter without a suggestion searches for what was typed', async (t) => {
  const page = await open(t, '/');
  await asked(page, 'atasu');
  await page.keyboard.press('Enter');
  await arrives(page, '/search?q=atasu');
  assert.equal(await page.getByRole('combobox').inputValue(), 'atasu');
});

test('a suggestion is chosen with the mouse', async (t) => {
  const page = await open(t, '/explore/exercises');
  await asked(page, 'peace');
  await page.getByRole('option').first().click();
  await page.locator('article.record').waitFor();
  assert.match(await page.locator('h1').innerText(), /peace/i);
});

test('suggestions go away with the focus', async (t) => {
  const page = await open(t, '/');
  await asked(page, 'kazakh');
  await page.keyboard.press('Tab');
  await page.locator('#find-list').waitFor({ state: 'hidden' });
  assert.match(await focus(page), /^button/);
});

test('of an old release, suggestions and search stay in it', async (t) => {
  const page = await open(t, `/?release=${RELEASE}`);
  const request = page.waitForRequest(/suggest/);
  await asked(page, 'peace');
  assert.match((await request).url(), new RegExp(`release=${RELEASE}`));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/explore\//);
  assert.match(address(page), new RegExp(`\\?release=${RELEASE}$`));
  await page.getByRole('combobox').fill('atasu');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/\/search/);
  assert.match(address(page), new RegExp(`release=${RELEASE}`));
});

test('the search works without scripts', async (t) => {
  const page = await open(t, '/', { scripts: false });
  await page.getByLabel('Search everything').fill('atasu');
  await page.getByRole('button', { name: 'Search' }).click();
  await arrives(page, '/search?q=atasu');
  assert.match(await page.locator('h2').first().innerText(), /\w/);
});
