import { Checkbox, NativeSelect, SegmentedControl, Switch, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPINGS } from '../../project/view-state';
import { SCHEMES } from '../map/color';
import { EXTENTS, type PictureOptions, SHAPES, WRITINGS } from './options';
import classes from './PictureDialog.module.css';
import type { PictureLayers } from './vary';
import type { PictureWords } from './words';

interface Props {
  readonly options: PictureOptions;
  onOptions(change: Partial<PictureOptions>): void;
  readonly layers: PictureLayers;
  onLayers(change: Partial<PictureLayers>): void;
  readonly words: PictureWords;
  onWords(change: Partial<PictureWords>): void;
  /** The layout has lines and words of its own. */
  readonly hasGuides: boolean;
  readonly isLit: boolean;
}

const NAMES = ['important', 'all', 'none'] as const;
const HULLS = ['none', ...GROUPINGS] as const;

/** Everything that can be chosen of a picture. */
export const PictureForm = (props: Props) => {
  const { t } = useTranslation('pictures');
  const { options, onOptions, words, onWords } = props;
  return (
    <div className={classes.form}>
      <Part title={t('words')}>
        <TextInput
          label={t('heading')}
          value={words.title}
          onChange={(event) => onWords({ title: event.currentTarget.value })}
        />
        <TextInput
          label={t('subtitle')}
          value={words.subtitle}
          onChange={(event) => onWords({ subtitle: event.currentTarget.value })}
        />
        <Textarea
          label={t('note')}
          placeholder={t('noteHint')}
          autosize
          minRows={1}
          maxRows={4}
          value={words.note}
          onChange={(event) => onWords({ note: event.currentTarget.value })}
        />
        <Switch
          label={t('showLegend')}
          checked={options.legend}
          onChange={(event) => onOptions({ legend: event.currentTarget.checked })}
        />
        <Switch
          label={t('showDate')}
          checked={options.date}
          onChange={(event) => onOptions({ date: event.currentTarget.checked })}
        />
      </Part>
      <Part title={t('look')}>
        <SegmentedControl
          aria-label={t('look')}
          fullWidth
          value={options.scheme}
          onChange={(scheme) => onOptions({ scheme })}
          data={SCHEMES.map((value) => ({ value, label: t(`scheme_${value}`) }))}
        />
      </Part>
      <Part title={t('part')}>
        <SegmentedControl
          aria-label={t('part')}
          fullWidth
          value={options.extent}
          onChange={(extent) => onOptions({ extent })}
          data={EXTENTS.map((value) => ({ value, label: t(`extent_${value}`) }))}
        />
        {options.extent === 'whole' && <WholeMap options={options} onOptions={onOptions} />}
      </Part>
      <LayerChoices {...props} />
    </div>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.part}>
      <h3 id={id} className={classes.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
};

const WholeMap = ({ options, onOptions }: Pick<Props, 'options' | 'onOptions'>) => {
  const { t } = useTranslation('pictures');
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('shape')}
        value={options.shape}
        onChange={({ currentTarget }) => {
          const shape = SHAPES.find((one) => one === currentTarget.value);
          if (shape !== undefined) onOptions({ shape });
        }}
        data={SHAPES.map((value) => ({ value, label: t(`shape_${value}`) }))}
      />
      <NativeSelect
        label={t('writing')}
        value={options.writing}
        onChange={({ currentTarget }) => {
          const writing = WRITINGS.find((one) => one === currentTarget.value);
          if (writing !== undefined) onOptions({ writing });
        }}
        data={WRITINGS.map((value) => ({ value, label: t(`writing_${value}`) }))}
      />
    </div>
  );
};

const LayerChoices = ({
  layers,
  onLayers,
  hasGuides,
  isLit,
}: Pick<Props, 'layers' | 'onLayers' | 'hasGuides' | 'isLit'>) => {
  const { t } = useTranslation('pictures');
  const switches = [
    'ties' as const,
    'badges' as const,
    ...(hasGuides ? (['guides'] as const) : []),
    ...(isLit ? (['lit'] as const) : []),
  ];
  return (
    <Part title={t('layers')}>
      <div className={classes.pair}>
        <NativeSelect
          label={t('names')}
          value={layers.names}
          onChange={({ currentTarget }) => {
            const names = NAMES.find((one) => one === currentTarget.value);
            if (names !== undefined) onLayers({ names });
          }}
          data={NAMES.map((value) => ({ value, label: t(`names_${value}`) }))}
        />
        <NativeSelect
          label={t('hulls')}
          value={layers.hulls}
          onChange={({ currentTarget }) => {
            const hulls = HULLS.find((one) => one === currentTarget.value);
            if (hulls !== undefined) onLayers({ hulls });
          }}
          data={HULLS.map((value) => ({ value, label: t(`hulls_${value}`) }))}
        />
      </div>
      {switches.map((layer) => (
        <Checkbox
          key={layer}
          label={t(`layer_${layer}`)}
          checked={layers[layer]}
          onChange={(event) => onLayers({ [layer]: event.currentTarget.checked })}
        />
      ))}
    </Part>
  );
};
