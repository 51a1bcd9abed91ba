// A combobox with a list of suggestions, after the pattern of the WAI-ARIA Authoring Practices:
// the focus stays in the field, aria-activedescendant tells which suggestion is meant.
const WAIT = 120;

for (const input of document.querySelectorAll('input[data-suggest]')) {
  suggest(input);
}

function suggest(input) {
  const list = document.getElementById(`${input.id}-list`);
  const said = document.getElementById('said');

  let active = -1;
  let timer = 0;
  let asked = null;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener('blur', () => setTimeout(close, WAIT));
  input.addEventListener('keydown', (event) => {
    const options = list.children.length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && list.hidden) {
      event.preventDefault();
      ask();
    } else if (list.hidden) {
      return;
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      move((active + 1) % options);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      move((active <= 0 ? options : active) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    }
  });

  async function ask() {
    asked?.abort();
    const text = input.value.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) {
      close();
      return;
    }
    asked = new AbortController();
    const release = input.form.elements.release?.value;
    const parameters = new URLSearchParams({ q: text, limit: '8', ...(release && { release }) });
    try {
      const answer = await fetch(`${input.dataset.suggest}?${parameters}`, { signal: asked.signal });
      if (answer.ok) {
        show((await answer.json()).data, release);
      }
    } catch {
      // The form works without suggestions.
    }
  }

  function show(suggestions, release) {
    list.replaceChildren(...suggestions.map((suggestion, at) => option(suggestion, at, release)));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    said.textContent = input.dataset.found.replace('#', suggestions.length);
  }

  function option({ name, hint, href, matched }, at, release) {
    const item = document.createElement('li');
    item.id = `${input.id}-${at}`;
    item.role = 'option';
    item.setAttribute('aria-selected', 'false');
    const page = href.replace('/v1/', '/explore/') + (release ? `?release=${release}` : '');
    item.addEventListener('click', () => location.assign(page));
    item.append(...highlighted(matched));
    if (matched.text !== name) {
      item.append(` (${name})`);
    }
    if (hint) {
      const quiet = document.createElement('span');
      quiet.className = 'quiet';
      quiet.textContent = ` ${hint}`;
      item.append(quiet);
    }
    return item;
  }

  function highlighted({ text, start, end }) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    return [text.slice(0, start), mark, text.slice(end)];
  }

  function move(to) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = to;
    const option = list.children[active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
