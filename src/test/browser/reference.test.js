// The manual of the API: calls that are tried, and what is found in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, seesNoBarriers } from './explorer.js';

const outcome = (page, text) => page.locator('.outcome', { hasText: text }).waitFor();
const address = (page) => page.locator('.address output').innerText();

test('a call is written while its form is filled, and so is it in every language', async (t) => {
  const page = await open(t, '/reference/calls/listExercises');
  assert.equal(await address(page), '/v1/exercises');
  await page.getByLabel('participant', { exact: true }).fill("china, it's");
  await page.locator('input[name=kind][value=exercise]').check();
  await page.locator('input[name=kind][value=patrol]').check();
  const query = 'kind=exercise,patrol&participant=china,+it%27s';
  assert.equal(await address(page), `/v1/exercises?${query}`);
  assert.match(await page.locator('.call-curl code').textContent(), new RegExp(`/v1/exercises.${query.replace('+', '.')}'$`));
  await page.getByLabel('limit').fill('3');
  assert.match(await page.locator('.call-sheets code').textContent(), /exercises\.csv\?kind=exercise,patrol&participant=china,\+it%27s"/);
  await page.getByLabel('Format', { exact: true }).selectOption('csv');
  assert.match(await page.locator('#parameter-limit').getAttribute('class'), /off/);
});

test('a call is sent, and what came is shown with its links', async (t) => {
  const page = await open(t, '/reference/calls/listExercises');
  await page.getByLabel('limit').fill('3');
  await page.getByRole('button', { name: 'Send' }).click();
  await outcome(page, /^200 OK · \d+ ms · [\d.]+ kB$/);
  for (const header of ['Content-Type', 'ETag', 'Cache-Control', 'Link']) {
    await page.locator('.heads dt', { hasText: header }).waitFor();
  }
  assert.equal(JSON.parse(await page.locator('.came').textContent()).data.length, 3);
  await page.locator('.came a[href^="/v1/exercises?"]').first().waitFor();
  await seesNoBarriers(page);
});

test('a mistake is mended by one click', async (t) => {
  const page = await open(t, '/reference/calls/listExercises', { faults: [/status of 400/] });
  await page.getByLabel('participant', { exact: true }).fill('chyna,tajikistan');
  await page.keyboard.press('Enter');
  await outcome(page, /^400/);
  await seesNoBarriers(page);
  await page.getByRole('button', { name: 'china' }).click();
  await outcome(page, /^200/);
  assert.equal(await page.getByLabel('participant', { exact: true }).inputValue(), 'china,tajikistan');
});

test('a part of the path is mended as well', async (t) => {
  const page = await open(t, '/reference/calls/getExercise', { faults: [/status of 404/] });
  await page.getByLabel('id', { exact: true }).fill('peace-misson-2007');
  await page.getByRole('button', { name: 'Send' }).click();
  await outcome(page, /^404/);
  await page.getByRole('button', { name: 'peace-mission-2007' }).click();
  await outcome(page, /^200/);
  assert.equal(await address(page), '/v1/exercises/peace-mission-2007');
});

test('text is shown as text, and a file is offered', async (t) => {
  const page = await open(t, '/reference/calls/listExercises');
  await page.getByLabel('Format', { exact: true }).selectOption('csv');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.came', { hasText: /^id,name/ }).waitFor();
  await page.getByLabel('Format', { exact: true }).selectOption('xlsx');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.tried .note a[download][href="/v1/exercises.xlsx"]').waitFor();
});

test('of a long answer the beginning is shown', async (t) => {
  const page = await open(t, '/reference/calls/listEvents');
  await page.getByLabel('limit').fill('1000');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.tried .note a[href="/v1/events?limit=1000"]').waitFor();
  assert.equal((await page.locator('.came').textContent()).length, 100_000);
});

test('one need not wait for an answer, and is told when none comes', async (t) => {
  const page = await open(t, '/reference/calls/listExercises', { faults: [/ERR_FAILED/] });
  await page.route(/\/v1\/exercises$/, () => {});
  await page.getByRole('button', { name: 'Send' }).click();
  await outcome(page, 'Asking');
  assert.equal(await page.locator('.tried').getAttribute('aria-busy'), 'true');
  await page.getByRole('button', { name: 'Stop' }).click();
  await outcome(page, 'Stopped');
  await page.unrouteAll();
  await page.route(/\/v1\/exercises$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Send' }).click();
  await outcome(page, 'No answer came');
});

test('without scripts the form leads to the raw answer', async (t) => {
  const page = await open(t, '/reference/calls/getExercise', {
    scripts: false,
    faults: [/favicon/, /status of 404/],
  });
  await page.getByLabel('id', { exact: true }).fill('peace-mission-2007');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL(/\/v1\/exercises\/peace-mission-2007$/);
  assert.match(await page.locator('body').innerText(), /"id"\s*:\s*"peace-mission-2007"/);
});

test('calls are found by their parameters', async (t) => {
  const page = await open(t, '/reference');
  await page.getByLabel('Find a call').fill('participant_only');
  const calls = page.locator('.call-list li:visible a');
  assert.deepEqual(await calls.allTextContents(), [
    'List events',
    'Count events in groups',
    'List exercises',
    'Count exercises in groups',
  ]);
  assert.match(await page.locator('#said').textContent(), /^4 /);
  await page.getByLabel('Find a call').fill('');
  assert.ok((await calls.count()) > 30);
});

test('on a phone the contents open over the page', async (t) => {
  const page = await open(t, '/reference/exercises', { width: 360 });
  assert.equal(await page.locator('#contents').isVisible(), false);
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.locator('#contents').getByRole('link', { name: 'List exercises' }).click();
  await page.waitForURL(/\/reference\/calls\/listExercises$/);
});
