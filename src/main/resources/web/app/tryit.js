// Sends the call that a form asks for, and shows what comes. Without this the form leads to the raw answer.
const SHOWN = 100_000;
const HEADERS = ['Content-Type', 'ETag', 'Cache-Control', 'Link', 'Location', 'Retry-After'];
const form = document.getElementById('try');

if (form) {
  prepare(form, document.getElementById('tried'));
}

function prepare(form, tried) {
  const address = form.querySelector('.address output');
  const stop = form.querySelector('.stop');
  const elsewhere = document.querySelector('.elsewhere');
  let asked = null;
  let touched = false;

  update();
  form.addEventListener('input', () => {
    touched = true;
    update();
  });
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  stop.addEventListener('click', () => asked?.abort());

  function update() {
    const url = call(form);
    address.replaceChildren(url.includes('{') ? url : link(url, url));
    for (const row of form.querySelectorAll('[data-formats]')) {
      const fits = row.dataset.formats.split(' ').includes(form.elements._format?.value || '-');
      row.classList.toggle('off', !fits);
    }
    if (elsewhere) {
      follow('plain', call(form, ''));
      follow('table', call(form, 'csv'));
    }
  }

  /** Puts a call into the snippets in place of the one that stands there. It has nothing to quote. */
  function follow(which, url) {
    const before = elsewhere.dataset[which];
    if (before && touched) {
      const now = new URL(url, before).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
      for (const code of elsewhere.querySelectorAll('pre code')) {
        code.textContent = replaced(code.textContent, before, now);
      }
      elsewhere.dataset[which] = now;
    }
  }

  async function send() {
    asked?.abort();
    const mine = (asked = new AbortController());
    const url = call(form);
    const started = performance.now();
    begin();
    try {
      const answer = await fetch(url, { signal: mine.signal, cache: 'no-store' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      show(url, answer, bytes, performance.now() - started);
    } catch (error) {
      if (mine === asked) {
        say(error.name === 'AbortError' ? tried.dataset.stopped : tried.dataset.failed, true);
      }
    } finally {
      if (mine === asked) {
        end();
      }
    }
  }

  function begin() {
    stop.hidden = false;
    tried.hidden = false;
    tried.setAttribute('aria-busy', 'true');
    for (const part of ['.heads', '.mends', '.note', '.came']) {
      tried.querySelector(part).replaceChildren();
    }
    say(tried.dataset.asking, false);
  }

  function end() {
    stop.hidden = true;
    tried.removeAttribute('aria-busy');
    tried.scrollIntoView({ block: 'nearest' });
  }

  function say(text, bad) {
    const outcome = tried.querySelector('.outcome');
    outcome.textContent = text;
    outcome.classList.toggle('bad', bad);
  }

  function show(url, answer, bytes, time) {
    say(
      `${answer.status} ${answer.statusText} · ${Math.round(time)} ms · ${size(bytes.length)}`,
      !answer.ok,
    );
    tried.querySelector('.heads').replaceChildren(
      ...HEADERS.filter((name) => answer.headers.has(name)).flatMap((name) => [
        element('dt', name),
        element('dd', answer.headers.get(name)),
      ]),
    );
    const text = written(bytes);
    const note = tried.querySelector('.note');
    if (text === null) {
      note.replaceChildren(tried.dataset.binary, ' ', link(url, url, true));
      return;
    }
    const pretty = prettied(text, answer.headers.get('Content-Type') ?? '');
    if (text === '') {
      note.textContent = tried.dataset.empty;
    } else if (pretty.length > SHOWN) {
      note.replaceChildren(tried.dataset.cut, ' ', link(url, url));
    }
    tried.querySelector('.came').replaceChildren(...linked(pretty.slice(0, SHOWN)));
    if (answer.headers.get('Content-Type')?.startsWith('application/problem+json')) {
      tried.querySelector('.mends').replaceChildren(...JSON.parse(text).errors.map(fault));
    }
  }

  /** One thing that is wrong, with a button for each guess. */
  function fault({ parameter, value, detail, did_you_mean: guesses, allowed }) {
    const item = document.createElement('li');
    item.append(element('code', value === null ? parameter : `${parameter}=${value}`), ` ${detail}.`);
    const field = wrong(parameter, value);
    if (guesses.length > 0) {
      item.append(` ${tried.dataset.meant} `);
      for (const guess of guesses) {
        const button = element('button', guess);
        button.type = 'button';
        button.disabled = !field;
        button.addEventListener('click', () => {
          field.value = mended(field.value, value, guess);
          update();
          send();
        });
        item.append(button, ' ');
      }
    }
    if (allowed.length > 0) {
      const details = document.createElement('details');
      details.append(element('summary', tried.dataset.allowed), element('p', allowed.join(', ')));
      item.append(details);
    }
    return item;
  }

  /** The field in which a mistake stands; parts of a path have other names in problems. */
  function wrong(parameter, value) {
    const fields = [...form.elements].filter((field) => field.name && field.type === 'text');
    return (
      fields.find((field) => field.name === parameter) ??
      fields.find((field) => value !== null && field.value.split(',').includes(value))
    );
  }
}

/**
 * The address of the call that a form asks for.
 *
 * @param as a format in place of the one that is chosen, without what it does not take
 */
function call(form, as) {
  const values = new Map();
  for (const [name, value] of new FormData(form)) {
    const text = value.trim();
    const formats = document.getElementById(`parameter-${name}`)?.dataset.formats?.split(' ');
    const fits = as === undefined || !formats || formats.includes(as || '-');
    if (text !== '' && fits) {
      values.set(name, values.has(name) ? `${values.get(name)},${text}` : text);
    }
  }
  const path = form.dataset.path.replace(/\{(\w+)\}/g, (hole, name) => {
    const value = values.get(name);
    values.delete(name);
    return value === undefined ? hole : encodeURIComponent(value);
  });
  const format = as ?? values.get('_format');
  values.delete('_format');
  const query = [...values].map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return path + (format ? `.${format}` : '') + (query && `?${query}`);
}

function encoded(value) {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+').replaceAll("'", '%27');
}

/** Text with one address in place of another, but not of one that only begins like it. */
function replaced(text, before, now) {
  return text.split(before).reduce((all, rest) => all + (/^[\w?&./%-]/.test(rest) ? before : now) + rest);
}

/** Bytes as text, or null when they are none. */
function written(bytes) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function prettied(text, type) {
  if (!/json(;|$)/.test(type) || type.includes('ndjson')) {
    return text;
  }
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Text with what is an address in it made a link. */
function linked(text) {
  return text.split(/(?<=")((?:\/v1|https?:\/\/)[^"\\\s]*)(?=")/).map((part, at) => (at % 2 ? link(part, part) : part));
}

function link(href, text, download) {
  const anchor = element('a', text);
  anchor.href = href;
  anchor.rel = 'noopener';
  anchor.toggleAttribute('download', download === true);
  return anchor;
}

function mended(text, wrong, guess) {
  const items = text.split(',').map((item) => item.trim());
  return items.map((item) => (item === wrong ? (item.startsWith('-') ? `-${guess}` : guess) : item)).join(',');
}

function size(bytes) {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
