import type * as Y from 'yjs';
import type { PictureCommands } from './commands';
import type { Parts } from './document';
import { decodePlace, encodePlace, outdatedPlaces, placePrefix } from './place-rows';
import { decodeView, freeViewId, readView, viewNamed } from './view-rows';

/** How a command changes the document: as a step that can be undone, or quietly. */
export interface Ways {
  step(change: () => void): void;
  quietly(change: () => void): void;
}

/** Where actors stand, and how the network is looked at. Places are those of the layout that is looked at. */
export const pictureCommands = (
  { places, views, meta }: Parts,
  { step, quietly }: Ways,
): PictureCommands => ({
  placeActors: (moved, by) => {
    const { layout } = readView(meta.get('view'));
    const prefix = placePrefix(layout);
    const changed = [...moved].flatMap(([id, place]): [string, string][] => {
      const text = encodePlace(place);
      return places.get(prefix + id) === text ? [] : [[prefix + id, text]];
    });
    if (changed.length === 0) return;
    const write = () => {
      for (const [key, text] of changed) places.set(key, text);
    };
    if (by === 'hand') step(write);
    else {
      quietly(() => {
        for (const key of outdatedPlaces(places, layout)) places.delete(key);
        write();
      });
    }
  },
  layOutAgain: () => {
    const prefix = placePrefix(readView(meta.get('view')).layout);
    const loose = [...places.entries()].flatMap(([key, text]) =>
      key.startsWith(prefix) && decodePlace(text)?.pinned !== true ? [key] : [],
    );
    if (loose.length === 0) return;
    quietly(() => {
      for (const key of loose) places.delete(key);
    });
  },
  keepView: (view) => {
    const text = JSON.stringify(view);
    if (meta.get('view') !== text) quietly(() => meta.set('view', text));
  },
  saveView: (name, view) =>
    step(() => {
      const trimmed = name.trim();
      if (trimmed === '') return;
      const id = viewNamed(views, trimmed) ?? freeViewId(views);
      set(views, id, JSON.stringify({ id, name: trimmed, view }));
    }),
  renameView: (id, name) =>
    step(() => {
      const saved = decodeView(views.get(id));
      const trimmed = name.trim();
      if (saved !== null && trimmed !== '') set(views, id, JSON.stringify({ ...saved, name: trimmed }));
    }),
  deleteView: (id) =>
    step(() => {
      if (views.has(id)) views.delete(id);
    }),
});

const set = (map: Y.Map<string>, key: string, text: string): void => {
  if (map.get(key) !== text) map.set(key, text);
};
