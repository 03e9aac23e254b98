export { RelationshipsScreen } from './RelationshipsScreen';
export { StakeholdersScreen } from './StakeholdersScreen';
