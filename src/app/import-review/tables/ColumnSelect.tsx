import { useTranslation } from 'react-i18next';
import type { ColumnMatch, TableRole } from '../../../import/report';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../../model/columns';
import { LazySelect } from '../LazySelect';

/** No column of the model has this name. */
const KEPT = '-';

const COLUMNS: { readonly [Role in TableRole]: readonly string[] } = {
  stakeholders: STAKEHOLDER_COLUMNS.map(({ key }) => key),
  relationships: RELATIONSHIP_COLUMNS.map(({ key }) => key),
};

interface ColumnSelectProps {
  readonly match: ColumnMatch;
  readonly role: TableRole;
  onColumn(column: string | null): void;
}

/** Which column of the model a column of the file fills. */
export const ColumnSelect = ({ match: { header, column }, role, onColumn }: ColumnSelectProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  return (
    <LazySelect
      label={t('readAs', { header })}
      data={[{ value: KEPT, label: t('kept') }, ...COLUMNS[role]]}
      value={column ?? KEPT}
      shown={column ?? t('kept')}
      onChange={(value) => onColumn(value === KEPT ? null : value)}
      size="xs"
      width="100%"
      nothing={t('noColumn')}
      faint={column === null}
    />
  );
};
