export { type Around, type Command, type CommandId, type Frame, isEnabled, type Overlay } from './command';
export { FrameContext, useAround, useFrame } from './frame';
export { KeyHint } from './KeyHint';
export { Keys, useIsMac } from './Keys';
export { COMMANDS, commandOf } from './registry';
export { actorsIn, selectionOfActors } from './selected';
export { useCommandKeys } from './use-command-keys';
