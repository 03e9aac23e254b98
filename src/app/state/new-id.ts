/** A new random id for a project. Not `randomUUID`: that is missing where the page is served without TLS. */
export const newProjectId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
