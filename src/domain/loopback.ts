/** Is this host name, by its spelling, this very machine? Takes `hostname` of a URL, which has made one spelling of all. */
export const isLoopbackHost = (hostname: string): boolean => /^(?:127\.\d+\.\d+\.\d+|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
