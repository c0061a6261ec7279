/** What the command line and the Action end with. */

export const exitDone = 0;
export const exitError = 1;
export const exitChangesPending = 2;
export const exitInfeasible = 3;
export const exitConflict = 4;
export const exitInterrupted = 130;
