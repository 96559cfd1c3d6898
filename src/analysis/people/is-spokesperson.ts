/** Whoever speaks for somebody, as the last word of a role. */
export const IS_SPOKESPERSON = /^spokes(?:man|woman|person)$/;
