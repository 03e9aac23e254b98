// comlink has declarations beside this file, but not under its full name, which Node needs.
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Endpoint } from 'comlink';

  const nodeEndpoint: (port: import('comlink/dist/esm/node-adapter').NodeEndpoint) => Endpoint;
  export default nodeEndpoint;
}
