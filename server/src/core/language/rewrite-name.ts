// Puts another form of a name where one stands, with what was joined to it: clitics stay.

/**
 * The whole written word `whole`, in which `written` is the name and `clitics` was joined before it, with `form` in
 * place of the name. Where preposition and article have fused («للجيش»), the new form loses its article too.
 */
export function rewriteName(whole: string, written: string, clitics: string, form: string): string {
  if (!clitics) return form;
  const prefix = whole.endsWith(written) && whole !== written ? whole.slice(0, whole.length - written.length) : clitics;
  return joinClitics(prefix, form);
}

/** `clitics` joined to `name`: «ل» and «الجيش» give «للجيش», «و» and «مصراتة» give «ومصراتة». */
export function joinClitics(clitics: string, name: string): string {
  if (!clitics.endsWith('ل') || !name.startsWith('ال')) return clitics + name;
  const rest = name.slice(2);
  // Before a word that begins with lam the article is not written at all: «لله», «للبنان» keeps one lam of its own.
  return clitics + (rest.startsWith('ل') ? rest : `ل${rest}`);
}
