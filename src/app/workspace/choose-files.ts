/** Ask for files with the browser's own dialog. Only in answer to a key or a press: browsers insist on that. */
export const chooseFiles = (give: (files: readonly File[]) => void): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) give(files);
  });
  input.click();
};
