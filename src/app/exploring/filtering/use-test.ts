import type { FilterColumn, FilterTest } from '../../../model/filters';
import { useWorkspace } from '../../state/workspace';
import { testOf, withFilter, withoutTest } from '../filters';

type TestOf<Is extends FilterTest['is']> = Extract<FilterTest, { is: Is }>;

/** The test of a column in the view of the open project, and how to set it; `null` takes it away. */
export const useTest = <Is extends FilterTest['is']>(
  column: FilterColumn,
  is: Is,
): readonly [test: TestOf<Is> | null, set: (test: TestOf<Is> | null) => void] => {
  const { view, setView } = useWorkspace();
  const set = (test: TestOf<Is> | null) => {
    const { rows, field, extra } = column;
    setView({
      filters:
        test === null
          ? withoutTest(view.filters, column, is)
          : withFilter(view.filters, { rows, field, extra, test }),
    });
  };
  return [testOf(view.filters, column, is), set];
};
