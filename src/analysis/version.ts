/** Version of the program; every result carries it. Equal to the one in package.json. */
export const VERSION = '0.1.0';
