import mapshaper from 'mapshaper';

/** Runs mapshaper commands over in-memory files; returns the texts of its outputs by name. */
export async function runMapshaper(commands, files) {
  const outputs = await mapshaper.applyCommands(commands.join(' '), files);
  return Object.fromEntries(Object.entries(outputs).map(([name, data]) => [name, String(data)]));
}
