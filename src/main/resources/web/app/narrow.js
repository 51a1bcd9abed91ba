// Narrows the contents, and what is on the page, to what goes by a word.
const input = document.getElementById('narrow');

if (input) {
  const said = document.getElementById('said');
  input.closest('search').hidden = false;
  input.addEventListener('input', () => narrow(input.value.trim().toLowerCase(), said));
}

function narrow(word, said) {
  const found = new Set();
  for (const item of document.querySelectorAll('[data-words]')) {
    const fits = word === '' || item.dataset.words.toLowerCase().includes(word);
    item.hidden = !fits;
    if (fits) {
      found.add(item.querySelector('a')?.href ?? item.id);
    }
  }
  for (const group of document.querySelectorAll('[data-group]')) {
    const any = group.querySelector('[data-words]:not([hidden])') !== null;
    group.hidden = !any;
    if (group instanceof HTMLDetailsElement) {
      group.open = word === '' ? group.querySelector('[aria-current]') !== null : any;
    }
  }
  said.textContent = word === '' ? '' : input.dataset.found.replace('#', found.size);
}
