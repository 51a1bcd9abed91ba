// Changes of a table are put in place: scroll, focus and what was open stay. Everything else, and all of it where the
// browser does not know the Navigation API, is a page that is loaded.
const navigation = document.querySelector('.table-page') && window.navigation;
const focused = new Map();

navigation?.addEventListener('navigate', (event) => {
  const { key, url } = event.destination;
  const back = event.navigationType === 'traverse';
  if (
    !event.canIntercept ||
    event.hashChange ||
    event.downloadRequest !== null ||
    !(back || event.navigationType === 'push') ||
    new URL(url).pathname !== location.pathname
  ) {
    return;
  }
  const here = document.activeElement?.id ?? '';
  focused.set(navigation.currentEntry.key, here);
  event.intercept({
    focusReset: 'manual',
    scroll: back ? 'after-transition' : 'manual',
    handler: () => show(url, event.signal, back ? (focused.get(key) ?? '') : here, back),
  });
  document.body.setAttribute('aria-busy', 'true');
});

for (const end of ['navigatesuccess', 'navigateerror']) {
  navigation?.addEventListener(end, () => document.body.removeAttribute('aria-busy'));
}

async function show(url, signal, focus, back) {
  let answer;
  let next;
  try {
    // An error is a page too.
    answer = await fetch(url, { signal, headers: { Accept: 'text/html' } });
    next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch (error) {
    if (signal.aborted) {
      throw error;
    }
  }
  const page = next?.getElementById('page');
  if (!page) {
    // What is not one of our pages, or no answer at all, the browser shows best.
    location.reload();
    return;
  }
  put(page);
  document.title = next.title;
  if (answer.redirected) {
    history.replaceState(null, '', answer.url);
  }
  restore(focus, back);
}

/** Puts a page in place, with the menus open that were. */
function put(page) {
  const open = Array.from(document.querySelectorAll('#page details[id][open]'), ({ id }) => id);
  const scrolled = document.querySelector('#filters:popover-open')?.scrollTop;
  document.getElementById('page').replaceWith(document.adoptNode(page));
  for (const id of open) {
    document.getElementById(id)?.setAttribute('open', '');
  }
  const filters = document.getElementById('filters');
  if (filters && scrolled !== undefined) {
    filters.showPopover();
    filters.scrollTop = scrolled;
  }
}

/** Gives the focus back to what had it, or else to what tells how much was found. */
function restore(focus, back) {
  const total = document.getElementById('total');
  const again = document.getElementById(focus);
  again?.focus({ preventScroll: true });
  if (!again || document.activeElement !== again) {
    const instead = total ?? document.getElementById('main');
    instead.focus({ preventScroll: true });
    if (!back) {
      instead.scrollIntoView({ block: 'nearest' });
    }
  }
  document.getElementById('said').textContent =
    (total ?? document.querySelector('h1'))?.textContent ?? '';
}
