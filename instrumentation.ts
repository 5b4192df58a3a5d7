/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { boot } = await import('#lib/runtime/boot.ts');
  boot();
}
