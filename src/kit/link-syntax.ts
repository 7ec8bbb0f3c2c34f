/** What tells the link of a sheet or a parcel from any other fragment; small, because every tool's page looks for it. */
import type { SheetFault } from './shelf-storage.ts';

/** Why a link can't be opened. `cut`: a part is missing or changed. */
export type LinkFault = SheetFault | 'cut' | 'newer-link' | 'too-large';

/** The names and values that a fragment holds. @param fragment with or without `#` */
export const parametersOf = (fragment: string): URLSearchParams => new URLSearchParams(fragment.replace(/^#/, ''));

/** Whether a fragment claims to be a sheet. @param fragment with or without `#` */
export const holdsSheet = (fragment: string): boolean => parametersOf(fragment).has('sheet');

/** Whether a fragment claims to be something that another tool hands over. @param fragment with or without `#` */
export const holdsParcel = (fragment: string): boolean => parametersOf(fragment).has('parcel');
