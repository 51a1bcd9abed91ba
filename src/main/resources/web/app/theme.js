// Switches between light and dark; without this the system's theme holds.
const button = document.querySelector('button.theme');
const dark = matchMedia('(prefers-color-scheme: dark)');

button.hidden = false;
button.addEventListener('click', () => {
  const root = document.documentElement;
  const shown = root.dataset.theme ?? (dark.matches ? 'dark' : 'light');
  root.dataset.theme = shown === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // It holds for this page, then.
  }
});
