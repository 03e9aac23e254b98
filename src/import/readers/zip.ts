/**
 * Just enough of the zip format to look into a workbook before anything is unpacked, and to unpack it within
 * bounds. Format: PKWARE APPNOTE 6.3.
 */

/** One file of an archive, as the list at its end declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes when unpacked; only declared. */
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The record at the end is this long, and a comment of at most this length may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** A workbook has a few dozen files. */
export const MOST_ENTRIES = 10_000;

/**
 * The files of an archive. `undefined`: the bytes are no archive, or one of more than `MOST_ENTRIES` files or
 * 4 GB. Never throws.
 */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return undefined;
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return undefined;
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
};

/**
 * Unpack one file of an archive.
 *
 * @param most Bytes that it may come to, whatever it declares: unpacking stops there.
 * @param isStopped Asked between pieces.
 * @returns the bytes; `undefined` where the archive is damaged, there are too many bytes, or it was stopped.
 */
export const unpack = async (
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  isStopped: () => boolean,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const view = viewOf(bytes);
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return undefined;
  const content = bytes.slice(start, start + packed);
  if (method === 0) return content.length > most ? undefined : content;
  if (method !== 8) return undefined;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(pieces, length);
      length += value.length;
      if (length > most || isStopped()) {
        await reader.cancel();
        return undefined;
      }
      pieces.push(value);
    }
  } catch {
    return undefined;
  }
};

/** An archive of these files, none of them packed. */
export const storedZip = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> => {
  const encoder = new TextEncoder();
  const named = files.map(({ name, bytes }) => ({ name: encoder.encode(name), bytes }));
  const heads = named.reduce((sum, { name }) => sum + 76 + 2 * name.length, END_LENGTH);
  const archive = new Uint8Array(named.reduce((sum, { bytes }) => sum + bytes.length, heads));
  const view = viewOf(archive);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, bytes } of named) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint32(at + 22, bytes.length, true);
    view.setUint16(at + 26, name.length, true);
    archive.set(name, at + 30);
    archive.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const list = at;
  for (const [i, { name, bytes }] of named.entries()) {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint32(at + 20, bytes.length, true);
    view.setUint32(at + 24, bytes.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, offsets[i]!, true);
    archive.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - list, true);
  view.setUint32(at + 16, list, true);
  return archive;
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
};

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
