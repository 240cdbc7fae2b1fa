// Writes clitics onto a name.

/** `clitics` joined to `name`: «ل» and «الجيش» give «للجيش», «و» and «مصراتة» give «ومصراتة». */
export function joinClitics(clitics: string, name: string): string {
  if (!clitics.endsWith('ل') || !name.startsWith('ال')) return clitics + name;
  const rest = name.slice(2);
  // Before a word that begins with lam the article is not written at all: «لله», «للبنان» keeps one lam of its own.
  return clitics + (rest.startsWith('ل') ? rest : `ل${rest}`);
}
