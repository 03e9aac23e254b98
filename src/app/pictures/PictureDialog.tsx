import { Modal, Text } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import { FIRST_OPTIONS, type PictureOptions, storedOptions } from './options';
import classes from './PictureDialog.module.css';
import { PictureForm } from './PictureForm';
import { PicturePreview } from './PicturePreview';
import { SavePicture } from './SavePicture';
import { type Drawn, usePage } from './use-page';
import type { PictureLayers } from './vary';
import { keepWords, wordsFor } from './words';

const KEY = 'policy-network-mapper.pictures';
const NARROW = '(max-width: 48em)';
/** Pixels. */
const NARROW_MAP = 560;

/** Makes a picture of the map for a report: what it shows, what stands around it, and the file. */
export const PictureDialog = ({ onClose }: { onClose(): void }) => {
  const { t } = useTranslation('pictures');
  const { map } = useWorkspace();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  // The map as it was when the dialog opened: it lies behind the dialog, and nobody moves it.
  const [drawn] = useState(() => map.current?.drawn() ?? null);
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('title')}
      size="min(1180px, 96vw)"
      fullScreen={narrow}
      classNames={{ content: classes.content, body: classes.body, title: classes.title }}
      padding="md"
    >
      {drawn === null || drawn.frame.width === 0 ? (
        <Text>{t('nothing')}</Text>
      ) : (
        <PictureDesk drawn={drawn} />
      )}
    </Modal>
  );
};

/** Is anything on the map lit up or selected? */
const isLit = ({ view }: Drawn['picture']): boolean =>
  view.selected.size > 0 || view.onTheWay.size > 0 || view.roles.size > 0;

/** Preview and choices. Layers begin as on the screen; how a person likes their pictures is remembered. */
const PictureDesk = ({ drawn }: { readonly drawn: Drawn }) => {
  const { projectName, view } = useWorkspace();
  const [options, setOptions] = useLocalStorage<PictureOptions>({
    key: KEY,
    // A map as narrow as a telephone makes a page that nobody can print.
    defaultValue: drawn.frame.width < NARROW_MAP ? { ...FIRST_OPTIONS, extent: 'whole' } : FIRST_OPTIONS,
    getInitialValueInEffect: false,
    deserialize: storedOptions,
  });
  const [layers, setLayers] = useState<PictureLayers>(() => ({
    ...view.layers,
    ties: true,
    guides: true,
    lit: true,
  }));
  const [words, setWords] = useState(() => wordsFor(projectName));
  // Typing stays quick while a large map is drawn.
  const page = usePage(drawn, useDeferredValue(options), useDeferredValue(layers), useDeferredValue(words));
  return (
    <div className={classes.desk}>
      <PicturePreview page={page} />
      <div className={classes.side}>
        <PictureForm
          options={options}
          onOptions={(change) => setOptions({ ...options, ...change })}
          layers={layers}
          onLayers={(change) => setLayers({ ...layers, ...change })}
          words={words}
          onWords={(change) => {
            const next = { ...words, ...change };
            keepWords(projectName, next);
            setWords(next);
          }}
          hasGuides={drawn.picture.guides.length > 0}
          isLit={isLit(drawn.picture)}
        />
        <SavePicture
          page={page}
          width={options.width}
          onWidth={(width) => setOptions({ ...options, width })}
          projectName={projectName}
        />
      </div>
    </div>
  );
};
