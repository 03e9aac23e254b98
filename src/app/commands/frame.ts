import { createContext, useContext } from 'react';
import { useWorkspace } from '../state/workspace';
import type { Around, Frame } from './command';

export const FrameContext = createContext<Frame | null>(null);

/** The frame around the screens. Only for components below the provider. */
export const useFrame = (): Frame => {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('useFrame needs the frame of an open project above it');
  return frame;
};

/** What commands act on. */
export const useAround = (): Around => {
  const workspace = useWorkspace();
  const frame = useFrame();
  return { workspace, frame };
};
