import FormSource

/// Finds the definition that a form names by its identifier or by its class.
package struct DefinitionNames {
  private let exact: [ExactName: Int]
  private let classes: [String: Int]
  private let letters: [String: Int]

  /// - Parameter ids: the identifiers of all definitions; of those that differ by nothing, the last one counts.
  package init(_ ids: [String]) {
    exact = Dictionary(ids.enumerated().map { (ExactName($1), $0) }, uniquingKeysWith: { $1 })
    letters = Dictionary(ids.enumerated().map { (RubyText.classLetters($1), $0) }, uniquingKeysWith: { $1 })
    // Only where two identifiers have the same letters does the spelling of the class decide.
    classes =
      letters.count == exact.count
      ? [:] : Dictionary(ids.enumerated().map { (ClassName.of($1), $0) }, uniquingKeysWith: { $1 })
  }

  /// The place of a definition among the identifiers: the one that has this very name comes first, then the one whose
  /// class has it, then one with the same letters.
  package func place(of name: String) -> Int? {
    exact[ExactName(name)] ?? classes[name] ?? letters[RubyText.classLetters(name)]
  }
}
