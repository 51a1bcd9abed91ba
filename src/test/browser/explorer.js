// Opens pages of the explorer as people do, and fails the test of whoever opened one for what people do not see:
// errors, violations of the content security policy, requests to other hosts.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import { chromium } from 'playwright-core';
import { URL_OF_SERVER } from './server.js';

export { URL_OF_SERVER };

const AXE = createRequire(import.meta.url)('axe-core').source;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;
after(() => browser?.close());

async function launched() {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return browser;
}

/**
 * A page in a browser of its own, with no history and nothing stored.
 *
 * @param t the test that opens it; it fails at its end if the page had faults
 * @param path where to, or null to go there by oneself
 * @param options status: the one that is expected; faults: what the test brings about by itself, as regular
 *     expressions; width, height, theme ('light', 'dark'), scripts (false: none); anything else that a
 *     context of Playwright takes
 */
export async function open(t, path, options = {}) {
  const {
    width = 1440,
    height = 900,
    theme = 'light',
    scripts = true,
    status = 200,
    faults: expected = [],
    ...others
  } = options;
  const context = await (
    await launched()
  ).newContext({
    baseURL: URL_OF_SERVER,
    viewport: { width, height },
    colorScheme: theme,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...others,
  });
  // Long, for machines that are busy with other things.
  context.setDefaultTimeout(30_000);
  // The browser itself reports a page that is a problem.
  const allowed = status < 400 ? expected : [...expected, new RegExp(`status of ${status}`)];
  const faults = [];
  const fault = (text) => allowed.some((pattern) => pattern.test(text)) || faults.push(text);
  context.on('weberror', (error) => fault(`error: ${error.error().stack}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      fault(`console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${URL_OF_SERVER}/`)) {
      fault(`another host: ${request.url()}`);
    }
  });
  if (scripts) {
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      ),
    );
  }
  t.after(async () => {
    await context.close();
    assert.ok(faults.length === 0, [path, ...faults].join('\n'));
  });
  const page = await context.newPage();
  if (path !== null) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), status, path);
  }
  return page;
}

/** Fails for everything that axe finds on the page as it stands. */
export async function seesNoBarriers(page) {
  // Through the debugger, which the content security policy of the page does not bind.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(AXE);
  }
  const found = await page.evaluate(
    async (tags) =>
      (await window.axe.run({ runOnly: tags, resultTypes: ['violations'] })).violations,
    RULES,
  );
  const told = found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary}`),
  );
  assert.ok(told.length === 0, [page.url(), ...told].join('\n'));
}

/** How many rows a table says there are on all its pages. */
export async function total(page) {
  const digits = (await page.locator('#total').textContent()).replace(/\D/g, '');
  return Number(digits);
}

/** Path and query of the address bar. */
export function address(page) {
  return page.url().slice(URL_OF_SERVER.length);
}

/** Waits until the address bar has this path and query, and the page that belongs to it is in place. */
export async function arrives(page, path) {
  await page.waitForURL((url) => url.pathname + url.search === path);
  await page.locator('body:not([aria-busy])').waitFor();
}

/** What has the focus: its id, or else its name and text. */
export async function focus(page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at.id || `${at.localName} ${at.textContent.trim().slice(0, 40)}`.trim();
  });
}

/** Whether one has to scroll sideways to see the whole page. */
export async function overflows(page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
