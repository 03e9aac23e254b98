/** The mixing step of MurmurHash3 (Appleby): every bit of the input changes half of the output. */
const mixed = (value: number): number => {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

const WARM_UP = 16;

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/**
 * Numbered streams of numbers in [0, 1) from one seed (xoshiro128**, Blackman & Vigna 2018): what block 7 of a task
 * draws does not depend on who drew the blocks before it. With 128 bits of state no two streams come near each
 * other; those of `seededRandom` are parts of one short circle, and many blocks would overlap.
 *
 * @param seed a whole number.
 * @param stream which stream, from 0.
 */
export const randomStream = (seed: number, stream: number): (() => number) => {
  let a = mixed((seed >>> 0) + 0x9e3779b9);
  let b = mixed(Math.floor(seed / 2 ** 32) ^ a);
  let c = mixed(stream ^ b);
  // Never all 0, from which the generator would not move.
  let d = mixed(c ^ 0x85ebca77) | 1;
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result / 2 ** 32;
  };
  // The first numbers do not depend on all of the state yet.
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
};
