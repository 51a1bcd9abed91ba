// Narrows the entries of a dictionary to those whose name contains the text.
const input = document.getElementById('narrow');

if (input) {
  const said = document.getElementById('said');
  input.closest('search').hidden = false;
  input.addEventListener('input', () => narrow(input.value.trim().toLowerCase(), said));
}

function narrow(text, said) {
  let found = 0;
  for (const entry of document.querySelectorAll('[data-words]')) {
    entry.hidden = !entry.dataset.words.toLowerCase().includes(text);
    found += entry.hidden ? 0 : 1;
  }
  for (const group of document.querySelectorAll('[data-group]')) {
    group.hidden = group.querySelector('[data-words]:not([hidden])') === null;
  }
  said.textContent = text === '' ? '' : input.dataset.found.replace('#', found);
}
