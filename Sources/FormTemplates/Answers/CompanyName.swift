import FormSource

/// A company’s name as people write it, to tell whether two of them mean the same company.
struct CompanyName {
  private let words: Set<String>
  private let joined: String

  init(_ text: String) {
    // `S.A.S.` is a word.
    let all = Slug.whole(text.replacing(".", with: ""), separator: " ").split(separator: " ").map(String.init)
    let own = all.filter { !Self.legalForms.contains($0) }
    // A name may be nothing but a legal form, or be in another script.
    let kept = [own, all].first { !$0.isEmpty } ?? [AnswerText.folded(text)]
    words = Set(kept)
    joined = kept.joined()
  }

  /// Whether the names differ at most by words of the trade: `Ciril` is `Ciril GROUP`, `AFI` is `Agence d’informatique
  /// (AFI)`, `Horizon` is not `Horizon Famille`. A word of the trade alone does not make two companies one.
  func agrees(with other: CompanyName) -> Bool {
    if joined == other.joined { return true }
    let common = words.intersection(other.words).subtracting(Self.trade)
    return !common.isEmpty && words.symmetricDifference(other.words).isSubset(of: Self.trade)
  }

  /// Whether it is a shorter form of another name.
  func shortens(_ other: CompanyName) -> Bool {
    words.isSubset(of: other.words) && !words.subtracting(Self.trade).isEmpty
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
