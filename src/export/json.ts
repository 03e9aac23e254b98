/** Text of a JSON file: indented, one final line end, keys in the order in which they were written. */
export const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
