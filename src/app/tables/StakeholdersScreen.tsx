import { TableScreen } from './TableScreen';

/** The table of stakeholders. */
export const StakeholdersScreen = () => <TableScreen table="stakeholders" />;
