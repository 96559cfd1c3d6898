/** "Her Finnish colleague", "his Iraqi counterpart": of another country than whoever acts. */
export const IS_PEER = /^(?:counterparts?|colleagues?|homologues?)$/;
