/// The two versions of an example that is written as one text: `name: ⟦Exempel⟧⟨Exemple⟩`.
struct ExampleVersions {
  /// With its marks.
  let failing: String
  let corrected: String

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.versions)
    failing = lines.compactMap(\.failing).joined(separator: "\n")
    corrected = lines.compactMap(\.corrected).joined(separator: "\n")
  }

  /// A line in both versions; `nil` where only the other one has it.
  private static func versions(of line: Substring) -> (failing: String?, corrected: String?) {
    var failing = ""
    var corrected = ""
    for part in line.split(separator: "⟩", omittingEmptySubsequences: false) {
      guard let start = part.firstIndex(of: "⟨") else {
        failing += part
        corrected += part
        continue
      }
      let before = part[..<start]
      failing += before
      corrected += before.last == "⟧" ? before[..<(before.lastIndex(of: "⟦") ?? start)] : before
      corrected += part[part.index(after: start)...]
    }
    corrected.removeAll { $0 == "⟦" || $0 == "⟧" }
    let isBlank = (failing.allSatisfy(\.isWhitespace), corrected.allSatisfy(\.isWhitespace))
    return (isBlank.0 && !isBlank.1 ? nil : failing, isBlank.1 && !isBlank.0 ? nil : corrected)
  }
}
