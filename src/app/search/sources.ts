import type { TFunction } from 'i18next';
import { METRICS, type MetricDeclaration } from '../../analysis/metrics';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import type { SavedView } from '../../project/view-state';
import type { Command } from '../commands/command';
import { COMMANDS } from '../commands/registry';
import { typeLabel } from '../format/words';
import { type Findable, findableActor, findableByName } from './match';

/** A tie with the names of its ends. */
export interface NamedTie {
  readonly tie: Relationship;
  readonly source: string;
  readonly target: string;
}

/** Whatever can be found, by what it is. */
export type Found =
  | { readonly what: 'actors'; readonly item: Stakeholder }
  | { readonly what: 'views'; readonly item: SavedView }
  | { readonly what: 'screens'; readonly item: Command }
  | { readonly what: 'commands'; readonly item: Command }
  | { readonly what: 'figures'; readonly item: MetricDeclaration }
  | { readonly what: 'ties'; readonly item: NamedTie };
export type FoundWhat = Found['what'];

/** Everything that can be found, folded once. Of equal fits, what stands first here is listed first. */
export interface Sources {
  readonly actors: readonly Findable<Stakeholder>[];
  readonly views: readonly Findable<SavedView>[];
  readonly screens: readonly Findable<Command>[];
  readonly commands: readonly Findable<Command>[];
  readonly figures: readonly Findable<MetricDeclaration>[];
  readonly ties: readonly Findable<NamedTie>[];
}

/** What of a project can be found. */
export const networkSources = ({ stakeholders, relationships }: PolicyNetwork) => {
  const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
  return {
    actors: stakeholders.map(findableActor),
    ties: relationships.map((tie) => {
      const source = names.get(tie.source) ?? tie.source;
      const target = names.get(tie.target) ?? tie.target;
      const title = `${source} ${target}`;
      return findableByName({ tie, source, target }, title, `${typeLabel(tie.type)} ${tie.type} ${tie.id}`);
    }),
  };
};

/** Saved views, by their names. */
export const viewSources = (views: readonly SavedView[]): Sources['views'] =>
  views.map((saved) => findableByName(saved, saved.name));

/** A label that is only a number by chance has no more and no less: nothing is sized by it. */
const SIZES = METRICS.filter(({ format }) => format !== 'label');

/** What is the same in every project. `t` reads the catalogue of commands. */
export const programSources = (t: TFunction<'commands'>) => {
  const findable = (command: Command) =>
    findableByName(command, t(`title.${command.id}`), t(`words.${command.id}`));
  const isScreen = ({ group }: Command) => group === 'screens';
  return {
    screens: COMMANDS.filter(isScreen).map(findable),
    // To look for the search that is open is no use.
    commands: COMMANDS.filter((command) => !isScreen(command) && command.id !== 'search').map(findable),
    figures: SIZES.map((metric) => findableByName<MetricDeclaration>(metric, metric.label, metric.key)),
  };
};
