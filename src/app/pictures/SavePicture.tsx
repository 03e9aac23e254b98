import { Button, NumberInput, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhoto, IconVector } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '../format/value';
import { download } from '../shell/download';
import classes from './PictureDialog.module.css';
import type { Page } from './page';
import { pictureName } from './picture-name';
import { NARROWEST, pngOf, widestOf } from './raster';

interface Props {
  readonly page: Page;
  /** Of the PNG. Pixels. */
  readonly width: number;
  onWidth(width: number): void;
  readonly projectName: string;
}

const STEP = 400;
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The two files that a picture can be saved as. */
export const SavePicture = ({ page, width, onWidth, projectName }: Props) => {
  const { t } = useTranslation('pictures');
  const [making, setMaking] = useState(false);
  const most = widestOf(page);
  const least = Math.min(NARROWEST, most);
  const wide = Math.min(width, most);
  /** What is being typed, until it is a width. */
  const [typed, setTyped] = useState<string | number | null>(null);
  const savePng = async () => {
    setMaking(true);
    try {
      download(pictureName(projectName, 'png'), await pngOf(page, wide));
    } catch {
      notifications.show({ color: 'red', title: t('failed'), message: t('failedText') });
    } finally {
      setMaking(false);
    }
  };
  const saveSvg = () => download(pictureName(projectName, 'svg'), `${XML}${page.svg}\n`, 'image/svg+xml');
  return (
    <div className={classes.save}>
      <NumberInput
        label={t('width')}
        description={t('widthHelp', {
          width: formatDecimal(wide),
          height: formatDecimal(Math.round((wide * page.height) / page.width)),
          most: formatDecimal(most),
        })}
        value={typed ?? wide}
        onChange={(value) => {
          setTyped(value);
          if (typeof value === 'number' && value >= least && value <= most) onWidth(Math.round(value));
        }}
        onBlur={() => {
          if (typeof typed === 'number') onWidth(Math.round(Math.min(most, Math.max(least, typed))));
          setTyped(null);
        }}
        min={least}
        max={most}
        step={STEP}
        allowDecimal={false}
        clampBehavior="none"
        thousandSeparator={'\u202f'}
      />
      <div className={classes.buttons}>
        <Button
          leftSection={<IconPhoto size={18} stroke={1.7} aria-hidden />}
          loading={making}
          onClick={() => void savePng()}
        >
          {t('savePng')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconVector size={18} stroke={1.7} aria-hidden />}
          onClick={saveSvg}
        >
          {t('saveSvg')}
        </Button>
      </div>
      <Text size="xs" c="dimmed">
        {t('formats')}
      </Text>
    </div>
  );
};
