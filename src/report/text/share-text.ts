/** How people read a share: `10%`, `2.5%`. */
export const shareText = (share: number): string => `${Math.round(1000 * share) / 10}%`;
