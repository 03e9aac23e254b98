export { applyUpdate } from './apply';
export { type CompareOptions, compareNetworks } from './compare';
export {
  changesNothing,
  type EditedFields,
  editedAttribute,
  type FieldChange,
  type FieldValue,
  OWN_ROW,
  type RowChange,
  type TableColumns,
  type TableUpdate,
  type UpdateChoices,
  type UpdatePlan,
  type UpdateScope,
} from './plan';
export { scopeOf, scopeOfNetwork } from './scope';
