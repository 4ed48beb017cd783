// Answers as people type them (Sources/FormSubmission/Reading/TypedAnswer.swift).

/**
 * An answer to a field as somebody typed or pasted it, read as it was meant: without the blanks around it, a line break
 * as one character, white space within an answer as its format has it.
 */
function typed(field, text) {
  if (!rules.types[field.type].typed || field.options) return text;
  const formats = [rules.types[field.type].format, field.of && rules.types[field.of].format, field.format];
  for (const { format } of field.constraints ?? []) formats.push(format);
  const within = formats.map((format) => rules.blank_within[format]).find((blank) => blank !== undefined);
  const read = trimmed(text.replace(/\r\n?/g, "\n"));
  if (within === undefined) return read;
  return Array.from(read, (character) => (isBlankText(character) ? within : character)).join("");
}
