import type { ChoosableColumn } from '../columns';
import { DateBounds } from './DateBounds';
import { NumberBounds } from './NumberBounds';
import { TextFilter } from './TextFilter';
import { ValueList } from './ValueList';

/** What asks for the values of a column: a list, bounds, or letters. */
export const ColumnFilter = ({ column }: { readonly column: ChoosableColumn }) => {
  switch (column.how) {
    case 'one-of':
      return <ValueList column={column} />;
    case 'between':
      return <NumberBounds column={column} />;
    case 'during':
      return <DateBounds column={column} />;
    case 'contains':
      return <TextFilter column={column} />;
  }
};
