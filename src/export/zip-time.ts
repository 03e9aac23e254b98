/**
 * A zip archive holds the time at which it was made, for every file in it. Ours must not: the same network gives
 * the same bytes. Format: PKWARE APPNOTE 6.3.
 */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;

/** 1 January 1980, midnight: the earliest time that the format knows. */
const EARLIEST = 0x00210000;

const END_LENGTH = 22;

/**
 * A copy of the archive in which every file is of 1 January 1980.
 *
 * @throws Error when the bytes are no zip archive without a comment: a mistake of ours, never of a person's.
 */
export const withFixedTime = (archive: Uint8Array): Uint8Array => {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  const expect = (at: number, signature: number): void => {
    if (at < 0 || view.getUint32(at, true) !== signature) throw new Error('This is no plain zip archive.');
  };
  expect(end, END_RECORD);
  const files = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file++) {
    expect(at, CENTRAL_HEADER);
    const local = view.getUint32(at + 42, true);
    expect(local, LOCAL_HEADER);
    view.setUint32(at + 12, EARLIEST, true);
    view.setUint32(local + 10, EARLIEST, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + name! + extra! + comment!;
  }
  return bytes;
};
