export { type CatalogueEntry, forgetProject, listProjects, rememberProject } from './catalogue';
export type { ProjectCommands } from './commands';
export type { ProjectContent } from './document';
export {
  createProject,
  createProjectInSteps,
  type OpenOutcome,
  openProject,
  type Project,
  type ProjectSnapshot,
} from './project';
export { erase as eraseProject, type StorageState } from './storage';
