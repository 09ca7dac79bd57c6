/**
 * JSON with one item of each top-level list on a line, so that a changed province is a
 * changed line; other values are written compactly.
 */
export function formatJson(value) {
  const entries = Object.entries(value).map(([key, item]) => {
    const isList = Array.isArray(item) && typeof item[0] === 'object';
    const body = isList
      ? `[\n    ${item.map((row) => JSON.stringify(row)).join(',\n    ')}\n  ]`
      : JSON.stringify(item);
    return `  ${JSON.stringify(key)}: ${body}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
