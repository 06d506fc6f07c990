export function freshDist(): number;
