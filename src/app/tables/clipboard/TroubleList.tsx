import { List, ScrollArea, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PasteTrouble } from './plan-paste';

/** The rest is counted: nobody reads a hundred lines in a dialog. */
const MOST_LISTED = 50;
const LONGEST = 80;

/** What was not understood, line by line, with what to do about it. */
export const TroubleList = ({ troubles }: { readonly troubles: readonly PasteTrouble[] }) => {
  const { t } = useTranslation('tables');
  return (
    <ScrollArea.Autosize mah={220} type="auto" viewportProps={{ tabIndex: 0 }}>
      <List size="sm" spacing={4}>
        {troubles.slice(0, MOST_LISTED).map(({ line, field, text, problem }) => (
          <List.Item key={`${line} ${field?.id ?? ''} ${problem}`}>
            <strong>
              {field === null
                ? t('pasteTroubleRow', { line })
                : t('pasteTroubleCell', { line, column: field.label })}
            </strong>{' '}
            {text !== '' && `“${text.slice(0, LONGEST)}” – `}
            {t(`problem_${problem}`)}
          </List.Item>
        ))}
      </List>
      {troubles.length > MOST_LISTED && (
        <Text size="sm">{t('pasteTroublesMore', { count: troubles.length - MOST_LISTED })}</Text>
      )}
    </ScrollArea.Autosize>
  );
};
