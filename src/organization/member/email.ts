/** Addresses are compared in lower case. */
export function normalizedEmail(email: string): string {
  return email.trim().toLowerCase();
}
