/// The label and the title of a fix that suggest a name for an unknown one.
package enum DidYouMean {
  package static func words(_ name: String) -> Words {
    Words(fr: "vouliez-vous dire \(Quoted(name).french)\u{A0}?", en: "did you mean \(Quoted(name).english)?")
  }

  /// The same for a name as it is written: where only invisible characters tell the two apart, that is said.
  package static func words(_ name: String, for written: String) -> Words {
    let unseen = written.unicodeScalars.filter(\.isInvisible)
    guard let first = unseen.first,
      String(String.UnicodeScalarView(written.unicodeScalars.filter { !$0.isInvisible })) == name
    else { return words(name) }
    let quoted = Quoted(name)
    return Words(
      fr:
        "un caractère invisible (\(first.code)) s’est glissé dans \(quoted.french)\u{A0}: effacez-le, ou récrivez le mot",
      en:
        "an invisible character (\(first.code)) has slipped into \(quoted.english): delete it, or write the word again"
    )
  }

  /// About several known names that are written as one; nil where it is something else.
  package static func separated(_ written: String, among known: some Collection<String>) -> Words? {
    let names = written.split(whereSeparator: { " ,;".contains($0) }).map(String.init)
    guard names.count > 1, names.allSatisfy(known.contains) else { return nil }
    let list = names.joined(separator: ", ")
    return Words(fr: "séparez les noms par des virgules\u{A0}: \(list)", en: "separate the names by commas: \(list)")
  }

  /// The names to choose from, where none is like the one that is written; nil where there are none, or too many to read.
  package static func oneOf(_ names: [String]) -> Words? {
    guard !names.isEmpty, names.count <= mostNames else { return nil }
    let list = names.joined(separator: ", ")
    return Words(fr: "écrivez l’un de ces noms\u{A0}: \(list)", en: "write one of these names: \(list)")
  }

  /// Where to read the names to choose from: `id` is a definition or a form.
  package static func shown(of id: String) -> Words {
    Words(fr: "les noms possibles\u{A0}: datapass show \(id)", en: "the possible names: datapass show \(id)")
  }

  /// The same for names without an order of their own.
  package static func oneOf(unordered names: some Collection<String>) -> Words? {
    names.count <= mostNames ? oneOf(names.sorted { $0.precedes($1) }) : nil
  }

  private static let mostNames = 24

  package static func title(_ name: String) -> Words {
    Words(fr: "Remplacer par \(Quoted(name).french)", en: "Replace with \(Quoted(name).english)")
  }
}
