import { guideTitles } from '../guide-shapes';
import { hullTitles } from '../hulls/titles';
import type { OnScreen } from '../labels/names';
import { LabelPainter } from '../labels/paint';
import type { Picture } from '../renderer';
import { takenOnStage } from '../stage-room';
import { createCanvasLayer } from './canvas-layer';
import { frameOf } from './frame';
import { drawGuides, drawHulls, drawLoops } from './ground';
import type { MapSigma } from './new-sigma';

/** What lies beside WebGL: guides and hulls beneath it, loops between ties and actors, names on top. */
export interface Painting {
  /**
   * @param actors where actors are on the screen; asked for only where it is needed.
   * @param brief leave out names: the view moves, and there is too much to draw.
   */
  paint(picture: Picture, actors: () => readonly OnScreen[], brief: boolean): void;
}

export const createPainting = (sigma: MapSigma, fontFamily: string): Painting => {
  const ground = createCanvasLayer(sigma, 'ground', 'edges');
  const loops = createCanvasLayer(sigma, 'loops', 'nodes');
  const painter = new LabelPainter();

  return {
    paint(picture, actors, brief) {
      const { view, guides, hulls, roleNames } = picture;
      const { theme } = view;
      const frame = frameOf(sigma);
      const hasGround = guides.length > 0 || hulls.length > 0;
      ground.paint(
        hasGround
          ? (context) => {
              drawGuides(context, guides, frame, theme);
              drawHulls(context, hulls, frame);
            }
          : null,
      );
      const seen = view.scene.loops.length === 0 && brief ? [] : actors();
      loops.paint(view.scene.loops.length > 0 ? (context) => drawLoops(context, picture, seen, frame) : null);
      const context = sigma.getCanvases().labels?.getContext('2d');
      if (brief || context === null || context === undefined) return;
      const { width, height } = frame;
      painter.paint(context, seen, {
        width,
        height,
        view,
        fontFamily,
        scale: 1,
        roleNames,
        taken: takenOnStage(width, height),
        titles: [...guideTitles(guides, frame, theme), ...hullTitles(hulls, frame)],
      });
    },
  };
};
