import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { joinNames } from '../format/names';
import type { Open } from './use-review';

/** Which questions are open. They never stand in the way of the import. */
export const Undecided = ({ open, asked }: { readonly open: Open; readonly asked: boolean }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.undecided' });
  const parts = [
    ...(open.words > 0 ? [t('words', { count: open.words })] : []),
    ...(open.duplicates > 0 ? [t('duplicates', { count: open.duplicates })] : []),
    ...(open.strength ? [t('strength')] : []),
  ];
  const what = joinNames(parts, { comma: t('comma'), and: t('and'), more: (names) => names });
  return (
    <Text size="sm" role="status">
      {!asked ? '' : parts.length === 0 ? t('none') : t('left', { what })}
    </Text>
  );
};
