import { TableScreen } from './TableScreen';

/** The table of relationships. */
export const RelationshipsScreen = () => <TableScreen table="relationships" />;
