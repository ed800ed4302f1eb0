/** A sentence with `#` for a number, in the form the language has for it. */
export const plural = (language, forms) => {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count) => forms[rules.select(count)].replace('#', number.format(count));
};
