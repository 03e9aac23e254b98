// The package's main file brings an XML parser along, and its browser file wants a DOM. The writer needs neither.
declare module 'graphology-gexf/common/writer.js' {
  import type { write } from 'graphology-gexf';

  const writer: typeof write;
  export default writer;
}
