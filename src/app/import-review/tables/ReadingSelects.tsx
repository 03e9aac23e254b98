import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENCODINGS } from '../../../import/encoding/candidates';
import { TABLE_SHAPES } from '../../../import/table';
import { delimiterWord } from '../../report/delimiter';
import type { ReviewTable } from '../../worker/review-table';
import { type ChoiceChange, DELIMITERS, type ReadingChoice } from '../choices';
import classes from './Tables.module.css';

/** Mantine's Select knows no empty value; this one stands for 'find out by itself'. */
const AUTO = 'auto';

interface ReadingSelectsProps {
  readonly preview: ReviewTable | undefined;
  readonly choice: ReadingChoice;
  onChoice(change: ChoiceChange): void;
}

/** How a table is read. The first choice of each is what the import found out; graph files leave nothing open. */
export const ReadingSelects = ({ preview, choice, onChoice }: ReadingSelectsProps) => {
  const { t } = useTranslation('importReview');
  const { t: ofReport } = useTranslation('report');
  const format = preview?.format ?? 'csv';
  if (format !== 'csv' && format !== 'xlsx') return null;

  /** The found value is known only where nothing was chosen. */
  const auto = (asked: unknown, found: string | null | undefined, word: (value: string) => string) => ({
    value: AUTO,
    label:
      asked !== undefined || found === null || found === undefined || found === ''
        ? t('file.auto')
        : t('file.autoFound', { found: word(found) }),
  });
  const given = (value: string | null) => (value === null || value === AUTO ? undefined : value);
  const encodingName = (encoding: string) =>
    ENCODINGS.some(({ label }) => label === encoding) ? t(`encodings.${encoding}`) : encoding;
  const lineName = (line: string) => (line === '0' ? t('file.noHeader') : t('file.headerIn', { line }));
  const lines = [...new Set(['0', ...(choice.headerLine === undefined ? [] : [String(choice.headerLine)])])];
  const foundLine = preview === undefined ? undefined : String(preview.headerLine ?? 0);

  return (
    <div className={classes.selects}>
      <Select
        label={t('file.role')}
        data={[
          auto(choice.role, preview?.role, (role) => t(`file.${role}`)),
          { value: 'stakeholders', label: t('file.stakeholders') },
          { value: 'relationships', label: t('file.relationships') },
        ]}
        value={choice.role ?? AUTO}
        onChange={(value) =>
          onChoice({ role: value === 'stakeholders' || value === 'relationships' ? value : undefined })
        }
        allowDeselect={false}
      />
      <Select
        label={t('file.shape')}
        data={[
          auto(choice.shape, preview?.shape, (shape) => t(`shapes.${shape}`)),
          ...TABLE_SHAPES.map((value) => ({ value, label: t(`shapes.${value}`) })),
        ]}
        value={choice.shape ?? AUTO}
        onChange={(value) => onChoice({ shape: TABLE_SHAPES.find((shape) => shape === value) })}
        allowDeselect={false}
      />
      <Select
        label={t('file.header')}
        data={[
          auto(choice.headerLine, foundLine, lineName),
          ...lines.map((value) => ({ value, label: lineName(value) })),
        ]}
        value={choice.headerLine === undefined ? AUTO : String(choice.headerLine)}
        onChange={(value) => {
          const line = given(value);
          onChoice({ headerLine: line === undefined ? undefined : Number(line) });
        }}
        allowDeselect={false}
      />
      {format === 'csv' && (
        <>
          <Select
            label={t('file.encoding')}
            className={classes.wide}
            data={[
              auto(choice.encoding, preview?.encoding, encodingName),
              ...ENCODINGS.map(({ label }) => ({ value: label, label: encodingName(label) })),
            ]}
            value={choice.encoding ?? AUTO}
            onChange={(value) => onChoice({ encoding: given(value) })}
            allowDeselect={false}
          />
          <Select
            label={t('file.delimiter')}
            data={[
              auto(choice.delimiter, preview?.delimiter, (sign) => delimiterWord(sign, ofReport)),
              ...DELIMITERS.map((value) => ({ value, label: delimiterWord(value, ofReport) })),
            ]}
            value={choice.delimiter ?? AUTO}
            onChange={(value) => onChoice({ delimiter: given(value) })}
            allowDeselect={false}
          />
        </>
      )}
    </div>
  );
};
