import FormSource

/// A company’s name as people write it, to tell whether two of them mean the same company.
struct CompanyName {
  private let words: Set<String>
  private let joined: String

  init(_ text: String) {
    let all = Slug.of(text, separator: " ").split(separator: " ").map(String.init)
    words = Set(all).subtracting(Self.legalForms)
    joined = all.filter { !Self.legalForms.contains($0) }.joined()
  }

  /// Whether one is the other, or a shorter form of it: `Ciril` is `Ciril GROUP`, `AFI` is `Agence d’informatique (AFI)`.
  /// A word of the trade alone does not make two companies one.
  func agrees(with other: CompanyName) -> Bool {
    guard !joined.isEmpty else { return false }
    if joined == other.joined { return true }
    guard words.isSubset(of: other.words) || other.words.isSubset(of: words) else { return false }
    return !words.intersection(other.words).subtracting(Self.trade).isEmpty
  }

  private static let legalForms: Set = [
    "sa", "sas", "sasu", "sarl", "eurl", "snc", "scop", "scic", "selarl", "gie", "ste", "societe", "groupe", "group",
  ]

  /// Words that many vendors have in their names.
  private static let trade: Set = [
    "informatique", "logiciel", "logiciels", "software", "solution", "solutions", "service", "services", "systeme",
    "systemes", "technologie", "technologies", "editeur", "edition", "editions", "france", "francaise", "agence", "d",
    "de", "des", "du", "et", "l", "la", "le", "les",
  ]
}
