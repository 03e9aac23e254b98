/** A file name for the picture of a map: the project's name without what file systems refuse. */
export const pictureName = (project: string, format: 'png' | 'svg'): string => {
  const plain = project
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'map' : plain}.${format}`;
};
