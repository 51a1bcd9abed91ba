// How pages look and are reached: keyboard, themes, forced colours, paper.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { focus, open, seesNoBarriers } from './explorer.js';
import { VIEWS } from './pages.js';

const RECORD = '/explore/exercises/peace-mission-2007';
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('light and dark', () => {
  test('follow the system until one chooses, and the choice is remembered without a flash', async (t) => {
    const page = await open(t, '/', { theme: 'dark' });
    const dark = await ground(page);
    await page.getByRole('button', { name: 'Light or dark' }).click();
    const light = await ground(page);
    assert.notEqual(light, dark);
    // Whatever is painted first is painted in the theme that was chosen: it is set before there is a body.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.body && !window.first) {
          window.first = document.documentElement.dataset.theme ?? 'none';
        }
      }).observe(document, { childList: true, subtree: true });
    });
    for (const path of ['/explore/exercises', RECORD]) {
      await page.goto(path);
      assert.equal(await page.evaluate(() => window.first), 'light', path);
      assert.equal(await ground(page), light);
    }
    await page.getByRole('button', { name: 'Light or dark' }).click();
    assert.equal(await ground(page), dark);
  });

  test('are switched where storage is forbidden', async (t) => {
    const page = await open(t, null);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await page.goto('/');
    const before = await ground(page);
    await page.getByRole('button', { name: 'Light or dark' }).click();
    assert.notEqual(await ground(page), before);
  });
});

describe('by keyboard alone', () => {
  for (const name of ['start', 'search', 'table-filtered', 'record-exercise', 'problem-400']) {
    const { path, status } = VIEWS[name];
    test(`${name} is walked through from the skip link to the foot, and one sees where one is`, async (t) => {
      const page = await open(t, path, { status });
      await page.keyboard.press('Tab');
      assert.match(await focus(page), /^a Skip to the content/);
      assert.ok(await page.locator('.skip').evaluate((it) => it.getBoundingClientRect().top >= 0));
      await page.keyboard.press('Enter');
      assert.equal(await focus(page), 'main');
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.closest('main, footer')));
      await page.evaluate(() => document.activeElement.blur());
      await page.goto(path);
      const seen = await page.evaluate(() => {
        const it = document.querySelectorAll('a, button, input, summary, [tabindex="0"]');
        return it.length;
      });
      const order = [];
      for (let i = 0; i < seen + 1; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const it = document.activeElement;
          if (it === document.body) {
            return null;
          }
          const { outlineStyle, outlineWidth } = getComputedStyle(it);
          const box = it.getBoundingClientRect();
          const all = [...document.querySelectorAll('*')];
          return {
            at: all.indexOf(it),
            name: it.outerHTML.slice(0, 80),
            ringed: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
            within: box.bottom > 0 && box.top < innerHeight && box.width > 0,
          };
        });
        if (at === null) {
          break;
        }
        assert.ok(at.ringed, `one sees the focus on ${at.name}`);
        assert.ok(at.within, `it is on the screen: ${at.name}`);
        order.push(at);
      }
      assert.ok(order.length > 10);
      const positions = order.map(({ at }) => at);
      assert.deepEqual(positions, positions.toSorted((a, b) => a - b), 'in the order of reading');
    });
  }

  test('sources of a value are opened and followed', async (t) => {
    const page = await open(t, RECORD);
    const summary = page.locator('#personnel .sources summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('#personnel .sources ol').isVisible());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#source-/);
    assert.ok(await page.locator('.places li:target').isVisible());
    await summary.focus();
    await page.keyboard.press('Space');
    assert.ok(!(await page.locator('#personnel .sources ol').isVisible()));
  });

  test('a wide table is scrolled', async (t) => {
    const page = await open(t, '/explore/exercises', { width: 700 });
    await page.locator('.result .scroll').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.result .scroll').scrollLeft > 0);
  });
});

describe('other colours and no motion', () => {
  test('in forced colours one sees what is on, what is disputed and where the focus is', async (t) => {
    const page = await open(t, '/explore/exercises?framework=sco&facets=year,framework', {
      forcedColors: 'active',
    });
    const box = (id) =>
      page.locator(`${id} .box`).evaluate((it) => getComputedStyle(it).backgroundColor);
    const off = await page.locator('.option:not(.on) .box').first().evaluate((it) => getComputedStyle(it).backgroundColor);
    assert.notEqual(await box('#facet-framework-sco'), off);
    const bar = await page.locator('.bars rect').first().evaluate((it) => getComputedStyle(it).fill);
    assert.notEqual(bar, await ground(page));
    await page.locator('#facet-framework-sco').focus();
    await page.keyboard.press('Shift+Tab');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(ring, 'none');
  });

  test('nothing moves for whoever wants nothing to move', async (t) => {
    const page = await open(t, '/explore/exercises');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((it) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
        return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
    );
    assert.equal(moving, 0);
  });
});

describe('on paper', () => {
  test('a record is the record and its sources, without what is for the screen', async (t) => {
    const page = await open(t, RECORD, { theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['header.site', '.skip', 'footer .plain']) {
      assert.ok(!(await page.locator(gone).first().isVisible()), gone);
    }
    for (const there of ['h1', '#personnel .value', '.rival', '.places li', '.citation']) {
      assert.ok(await page.locator(there).first().isVisible(), there);
    }
    assert.equal(await page.locator('.places li').count(), await page.locator('.places li:visible').count());
    const colour = await page.evaluate(() => getComputedStyle(document.body).color);
    const [r, g, b] = colour.match(/\d+/g).map(Number);
    assert.ok(r + g + b < 200, `ink on paper, also from the dark: ${colour}`);
    const link = page.locator('.places a[rel=noopener]').first();
    const printed = await link.evaluate((it) => getComputedStyle(it, '::after').content);
    assert.ok(printed.includes('http'), printed);
    const pdf = await page.pdf({ format: 'A4' });
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  });

  test('a table is printed whole', async (t) => {
    const page = await open(t, '/explore/exercises?limit=20');
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['header.site', '.tools', '#filters', '.pages']) {
      assert.ok(!(await page.locator(gone).first().isVisible()), gone);
    }
    assert.equal(await page.locator('tbody tr').count(), 20);
  });
});

test('pages that were changed in place have no barriers either', async (t) => {
  const page = await open(t, '/explore/exercises');
  await page.locator('#facet-framework-sco').click();
  await page.waitForURL(/framework=sco/);
  await page.locator('.chips').waitFor();
  await page.locator('#columns').click();
  await seesNoBarriers(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filters' }).click();
  await seesNoBarriers(page);
});
