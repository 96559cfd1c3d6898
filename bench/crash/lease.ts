/** Shorter than anybody may set it, so that what a killed process held is free again soon. */
export const LEASE_SECONDS = 15;
