import FormSyntax

/// A section of upstream's locale file: the words of one form, one definition, or of all (`default`).
package struct WordingDeclaration: Sendable {
  package let section: Located<String>
  /// Texts by their dotted path within the section (`scopes.title`), in order.
  package let texts: [(path: [String], text: Located<String>)]

  init(_ section: Located<String>, _ cursor: Cursor) {
    self.section = section
    var texts: [(path: [String], text: Located<String>)] = []
    Self.collect(cursor, [], into: &texts)
    self.texts = texts
  }

  private static func collect(
    _ cursor: Cursor,
    _ path: [String],
    into texts: inout [(path: [String], text: Located<String>)]
  ) {
    for field in cursor.fields {
      let path = path + [field.key.value]
      if let text = field.cursor.text {
        texts.append((path, text))
      } else {
        collect(field.cursor, path, into: &texts)
      }
    }
  }
}
