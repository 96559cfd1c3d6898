/** Is it a word for a relative, of somebody told of ("her mother", "the mother said")? */
export const isKin = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:mother|father|parents?|brother|sister|wife|husband|widow|son|daughter|grandmother|grandfather|uncle|aunt|cousin)$/.test(word);
