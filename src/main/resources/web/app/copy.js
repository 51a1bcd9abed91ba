// Copies the text that stands in the same item of a list as the button.
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest('button.copy');
  if (!button) {
    return;
  }
  const text = button.closest('li').querySelector('pre');
  const said = document.getElementById('said');
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = button.dataset.copied;
    button.classList.add('done');
    button.addEventListener('blur', () => button.classList.remove('done'), { once: true });
  } catch {
    // Only a page over https may write to the clipboard; elsewhere it is made ready for the keys.
    text.closest('details').open = true;
    getSelection().selectAllChildren(text);
    said.textContent = button.dataset.selected;
  }
});
