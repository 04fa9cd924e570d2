const said = new Set<string>();

/** Tells whoever looks at the console, once. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Rapporteur: ${message}`);
}
