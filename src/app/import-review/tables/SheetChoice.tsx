import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface SheetChoiceProps {
  readonly sheets: readonly string[];
  readonly chosen: readonly string[];
  onChoose(sheets: readonly string[]): void;
}

/** Values are places: Mantine looks them up in an object, and a sheet may be called `constructor`. */
export const SheetChoice = ({ sheets, chosen, onChoose }: SheetChoiceProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const value = sheets.flatMap((sheet, place) => (chosen.includes(sheet) ? [String(place)] : []));
  return (
    <Checkbox.Group
      label={t('sheets')}
      value={value}
      onChange={(places) => {
        const next = sheets.filter((_, place) => places.includes(String(place)));
        // Without a sheet there is no table; then the file is removed.
        if (next.length > 0) onChoose(next);
      }}
      mt="sm"
    >
      <Group gap="md" mt={4}>
        {sheets.map((sheet, place) => (
          // Two sheets of a workbook cannot have one name.
          <Checkbox key={sheet} value={String(place)} label={sheet} size="sm" />
        ))}
      </Group>
    </Checkbox.Group>
  );
};
