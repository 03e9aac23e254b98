import { useTranslation } from 'react-i18next';
import type { Word } from './glossary';
import { HelpDot } from './HelpDot';

/** The help beside a word of the glossary. */
export const WordHelp = ({ word }: { readonly word: Word }) => {
  const { t } = useTranslation('help', { keyPrefix: 'glossary.entry' });
  return <HelpDot name={t(`${word}.name`)} text={t(`${word}.text`)} />;
};
