/** Hand a file to the browser's download. `type` is its media type. */
export const download = (name: string, content: string | Uint8Array | Blob, type = mediaType(name)): void => {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this call has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv;charset=utf-8'],
  ['json', 'application/json'],
  ['gexf', 'application/gexf+xml'],
  ['graphml', 'application/graphml+xml'],
  ['png', 'image/png'],
]);

const mediaType = (name: string): string =>
  TYPES.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
