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
document
  .querySelector('header nav [aria-current]')
  ?.scrollIntoView({ block: 'nearest', inline: 'center' });
