// The manual of the API, and Swagger UI, where its links lead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, overflows } from './explorer.js';

const OPERATION = '#operations-exercises-listExercises';

test('an entry of the dictionary is found by its name', async (t) => {
  const page = await open(t, '/reference/exercises');
  await page.getByLabel('Find a column or filter').fill('participant_only');
  const entries = page.locator('.entry:visible');
  assert.equal(await entries.count(), 1);
  assert.equal(await entries.getAttribute('id'), 'filter-participant');
  assert.match(await page.locator('#said').textContent(), /^1 /);
  await page.getByLabel('Find a column or filter').fill('');
  assert.ok((await entries.count()) > 30);
});

test('on a phone the contents open over the page', async (t) => {
  const page = await open(t, '/reference/exercises', { width: 360 });
  assert.equal(await page.locator('#contents').isVisible(), false);
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.locator('#contents').getByRole('link', { name: 'Events' }).click();
  await page.waitForURL(/\/reference\/events$/);
});

test('an endpoint opens in Swagger UI, where a request is sent and its response shown', async (t) => {
  const page = await open(t, '/reference');
  await page.getByRole('link', { name: 'List exercises' }).click();
  await page.waitForURL(/swagger-ui\/#\/exercises\/listExercises$/);
  const operation = page.locator(OPERATION);
  const participant = operation.locator('tr[data-param-name=participant]');
  await participant.getByRole('button', { name: 'Add string item' }).click();
  await participant.getByRole('textbox').fill('china');
  await operation.getByRole('button', { name: 'Execute' }).click();
  await operation.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();
  assert.match(await operation.locator('.request-url pre').innerText(), /\/v1\/exercises\?participant=china/);
  assert.match(await operation.locator('.live-responses-table pre').first().innerText(), /"peace-mission-2007"/);
});

test('Swagger UI resolves the schema of a response', async (t) => {
  const page = await open(t, '/q/swagger-ui/#/actors/getActor');
  const response = page.locator('#operations-actors-getActor .responses-table .response', { hasText: '200' });
  await response.getByRole('tab', { name: 'Schema' }).click();
  await response.locator('.json-schema-2020-12', { hasText: 'data' }).first().waitFor();
  assert.doesNotMatch(await response.innerText(), /\$ref/);
});

for (const theme of ['light', 'dark']) {
  test(`Swagger UI looks like the pages: ${theme}`, async (t) => {
    const look = (page) =>
      page.evaluate(() => {
        const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
        return { backgroundColor, color, fontFamily };
      });
    const swagger = await open(t, '/q/swagger-ui/#/exercises/listExercises', { theme, width: 360 });
    await swagger.locator(`${OPERATION} .parameters`).first().waitFor();
    assert.deepEqual(await look(swagger), await look(await open(t, '/reference', { theme })));
    assert.equal(await overflows(swagger), 0);
  });
}
