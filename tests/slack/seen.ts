/** What a person reads in a message or a window of Slack. */

/** All words in blocks, in order: texts, table cells, labels of buttons and options. */
export function wordsIn(blocks: unknown): string {
  const words: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'text') words.push(value);
    } else if (Array.isArray(value)) value.forEach((item) => { visit(item, ''); });
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(blocks, '');
  return words.join('\n');
}

/** Labels of the buttons, in order. */
export function buttonsIn(blocks: unknown): string[] {
  const labels: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'button') labels.push(wordsIn(value));
      else Object.values(value).forEach(visit);
    }
  };
  visit(blocks);
  return labels;
}
