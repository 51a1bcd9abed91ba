// A menu closes when one turns to something else, and with Escape.
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});
document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('details.menu[open]');
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// On a phone the datasets stand in one line; the one that is shown is in sight.
// Not by scrollIntoView, after which newer browsers go on with the keyboard from there.
const current = document.querySelector('header nav [aria-current]');
for (let line = current?.parentElement; line?.closest('nav'); line = line.parentElement) {
  const middle = (element) => {
    const box = element.getBoundingClientRect();
    return box.left + box.width / 2;
  };
  line.scrollLeft += middle(current) - middle(line);
}
