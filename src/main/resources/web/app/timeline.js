// Brushes the years of the first page. The page draws the timeline and tells what happened by itself;
// here the years are chosen by hand, and the same page is asked for what happened in them.
const WAIT = 200;
const STEP = 5;
const STILL = 4;
const SVG = 'http://www.w3.org/2000/svg';

const drawing = document.querySelector('.timeline .drawing');

if (drawing) {
  brush(drawing);
}

function brush(svg) {
  const first = Number(svg.dataset.first);
  const last = Number(svg.dataset.last);
  const form = svg.parentElement.querySelector('form.choose');
  const fields = form.querySelectorAll('input[type=number]');
  const shade = svg.querySelector('.shade');
  const years = svg.querySelectorAll('.year');
  const said = document.getElementById('said');
  const failed = document.getElementById('timeline-failed');
  const handles = [...fields].map((field, end) => handle(field.dataset.handle, end));

  let chosen = read(svg.dataset.from, svg.dataset.to);
  let drag = null;
  let moved = false;
  let timer = 0;
  let asked = null;

  svg.append(...handles);
  draw();

  // --- What is chosen

  /** Both ends, within what is drawn and in order. */
  function read(from, to) {
    const ends = [Number(from) || first, Number(to) || last].map(clamp);
    return ends.sort((a, b) => a - b);
  }

  function clamp(year) {
    return Math.min(last, Math.max(first, year));
  }

  function isAll() {
    return chosen[0] === first && chosen[1] === last;
  }

  function choose(from, to, typed = false) {
    const before = String(chosen);
    chosen = [clamp(Math.min(from, to)), clamp(Math.max(from, to))];
    if (String(chosen) !== before) {
      draw();
      mark(typed);
      askSoon();
    }
  }

  function inYears() {
    const years = chosen[0] === chosen[1] ? chosen[0] : `${chosen[0]}..${chosen[1]}`;
    const release = form.elements.release?.value;
    const parameters = new URLSearchParams({
      ...(release && { release }),
      ...(!isAll() && { year: years }),
    });
    return parameters.size ? `/?${parameters}` : '/';
  }

  // --- What is seen

  function percent(year) {
    return `${(100 * (year - first)) / (last - first + 1)}%`;
  }

  function draw() {
    const [from, to] = chosen;
    shade.setAttribute('x', percent(from));
    shade.setAttribute('width', percent(first + to - from + 1));
    shade.classList.toggle('none', isAll());
    handles.forEach((handle, end) => {
      handle.setAttribute('x', percent(chosen[end] + end));
      handle.setAttribute('aria-valuemin', end ? from : first);
      handle.setAttribute('aria-valuemax', end ? last : to);
      handle.setAttribute('aria-valuenow', chosen[end]);
      handle.setAttribute('aria-valuetext', chosen[end]);
    });
  }

  /** A field that is still to be typed in is left alone. */
  function mark(typed) {
    const [from, to] = chosen;
    years.forEach((year, i) => year.classList.toggle('off', first + i < from || first + i > to));
    fields.forEach((field, end) => {
      if (!typed || field.value) {
        field.value = isAll() ? '' : chosen[end];
      }
    });
  }

  /** An end of the brush, which can be taken hold of. */
  function handle(label, end) {
    const middle = svg.querySelector('.shade').height.baseVal.value / 2;
    const holder = part('svg', { class: 'handle', role: 'slider', tabindex: 0, 'aria-label': label });
    holder.append(
      part('rect', { class: 'reach', x: end ? -4 : -20, width: 24, height: 2 * middle }),
      part('line', { class: 'edge', y2: 2 * middle }),
      part('rect', { class: 'grip', x: -4, y: middle - 14, width: 8, height: 28, rx: 4 }),
    );
    holder.addEventListener('keydown', (event) => press(event, end));
    return holder;
  }

  function part(name, attributes) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }

  // --- By key

  function press(event, end) {
    const [from, to] = chosen;
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -STEP, PageUp: STEP };
    let year = chosen[end] + (by[event.key] ?? 0);
    if (event.key === 'Home') {
      year = end ? from : first;
    } else if (event.key === 'End') {
      year = end ? last : to;
    } else if (!(event.key in by)) {
      return;
    }
    event.preventDefault();
    if (end) {
      choose(from, Math.max(from, year));
    } else {
      choose(Math.min(to, year), to);
    }
  }

  // --- By mouse, pen or finger

  function yearAt(x) {
    const { left, width } = svg.getBoundingClientRect();
    return clamp(first + Math.floor(((x - left) / width) * (last - first + 1)));
  }

  svg.addEventListener('pointerdown', (event) => {
    moved = false;
    if (event.button !== 0 || !event.isPrimary) {
      return;
    }
    const end = handles.indexOf(event.target.closest('.handle'));
    const year = yearAt(event.clientX);
    const within = !isAll() && chosen[0] <= year && year <= chosen[1];
    const way = end >= 0 ? 'stretch' : within ? 'shift' : 'begin';
    drag = { pointer: event.pointerId, x: event.clientX, year, end, way, before: chosen };
  });

  svg.addEventListener('pointermove', (event) => {
    if (drag?.pointer !== event.pointerId) {
      return;
    }
    if (!moved && Math.abs(event.clientX - drag.x) < STILL) {
      return;
    }
    if (!moved) {
      moved = true;
      svg.setPointerCapture(event.pointerId);
      svg.parentElement.classList.add('brushing');
    }
    const year = yearAt(event.clientX);
    const [from, to] = drag.before;
    if (drag.way === 'stretch') {
      choose(drag.end ? from : year, drag.end ? year : to);
    } else if (drag.way === 'shift') {
      const by = Math.min(last - to, Math.max(first - from, year - drag.year));
      choose(from + by, to + by);
    } else {
      choose(drag.year, year);
    }
  });

  svg.addEventListener('pointerup', drop);
  // The finger scrolls the page: nothing was meant here.
  svg.addEventListener('pointercancel', (event) => {
    const before = drag?.before;
    drop(event);
    if (before) {
      choose(...before);
    }
  });

  function drop(event) {
    if (drag?.pointer === event.pointerId) {
      drag = null;
      svg.parentElement.classList.remove('brushing');
    }
  }

  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('click', (event) => moved && event.preventDefault());

  // --- By link and by field

  svg.parentElement.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const aside = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || aside || event.defaultPrevented) {
      return;
    }
    const url = new URL(link.href.baseVal ?? link.href, location.href);
    if (url.pathname === '/') {
      event.preventDefault();
      choose(...ends(url));
    }
  });

  function ends(url) {
    const asked = url.searchParams.get('year') ?? '';
    const [from, to = from] = asked.split('..');
    return read(from, to);
  }

  form.addEventListener('change', () => choose(...typed(), true));
  form.addEventListener('submit', (event) => {
    if (!event.submitter?.hasAttribute('formaction')) {
      event.preventDefault();
      choose(...typed(), true);
    }
  });

  function typed() {
    return read(fields[0].value, fields[1].value);
  }

  window.addEventListener('popstate', () => choose(...ends(new URL(location.href))));

  // --- What happened in them

  function askSoon() {
    clearTimeout(timer);
    asked?.abort();
    wait(true);
    timer = setTimeout(ask, WAIT);
  }

  function wait(on) {
    const happened = document.getElementById('happened');
    happened.setAttribute('aria-busy', String(on));
    happened.querySelector('.waiting').hidden = !on;
  }

  async function ask() {
    const address = inYears();
    history.replaceState(history.state, '', address);
    asked = new AbortController();
    wait(true);
    document.querySelector('#happened .failed')?.remove();
    try {
      const answer = await fetch(address, { headers: { Accept: 'text/html' }, signal: asked.signal });
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.getElementById('happened').replaceWith(page.getElementById('happened'));
      said.textContent = document.getElementById('happened-title').textContent;
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        tellFailure();
      }
    }
  }

  /** What was told before is of other years: it goes. */
  function tellFailure() {
    const happened = document.getElementById('happened');
    const told = failed.content.cloneNode(true);
    told.querySelector('button').addEventListener('click', () => {
      ask().then(() => document.getElementById('happened-title').focus());
    });
    wait(false);
    const title = happened.querySelector('h3');
    title.textContent = chosen[0] === chosen[1] ? chosen[0] : chosen.join('–');
    happened.querySelectorAll('ol, ol ~ .quiet, .leads').forEach((old) => old.remove());
    title.after(told);
  }
}
