import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PictureDialog.module.css';
import type { Page } from './page';

/** The very file that is saved, as an image: so it cannot look otherwise, and nothing in it can act. */
export const PicturePreview = ({ page }: { readonly page: Page }) => {
  const { t } = useTranslation('pictures');
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([page.svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [page]);
  return (
    <figure className={classes.preview}>
      {url !== undefined && (
        <img src={url} alt={t('preview')} width={page.width} height={page.height} className={classes.image} />
      )}
    </figure>
  );
};
