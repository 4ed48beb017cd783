extension String {
  /// The text as it begins a line.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text as it continues a line: without its first capital, unless it is an abbreviation’s (`SIRET`).
  package var uncapitalized: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
