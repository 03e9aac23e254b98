import { roomPerActor } from '../sizes';

/** Half the distance that two outlines keep: less of it where there are many. Pixels of the nominal room. */
export const marginFor = (actors: number): number => Math.min(4, Math.max(1, roomPerActor(actors) * 0.06));

/** From so many actors on, a person looks for groups first, and for single actors only then. */
export const isLarge = (actors: number): boolean => actors >= 400;

/** Large networks are spread out more, so that there is room to be seen between their communities. */
const SPREAD = 1.3;

/** Side of the square that an actor has to itself in a layout by ties. */
export const layoutRoom = (actors: number): number => roomPerActor(actors) * (isLarge(actors) ? SPREAD : 1);
