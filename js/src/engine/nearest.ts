/** Which name was probably meant: for the engine to say, which is not always loaded, and not needed to decide. */

let nearest: ((operation: string) => void) | undefined;

/** Takes the engine's advice into use: a function that throws for an operation which does not exist. */
export function adviseWith(check: (operation: string) => void): void {
  nearest = check;
}

/** What the engine says about an operation that does not exist, or the bare fact while it is not loaded. */
export function advice(operation: string): string {
  try {
    nearest?.(operation);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return `no operation has the id \`${operation}\``;
}
