import FormSubmission

/// Says which files may be attached.
package enum FileWords {
  /// Nil if any file may be attached.
  static func text(_ limits: FieldLimits) -> String? {
    let remarks = remarks(limits)
    return remarks.isEmpty ? nil : remarks.map { "\($0)." }.joined(separator: " ")
  }

  /// The limits, one by one.
  static func remarks(_ limits: FieldLimits) -> [String] {
    var remarks: [String] = []
    if let size = limits.maximumSize {
      remarks.append("Taille maximale\u{A0}: \(amount(size))\(limits.maximumCount == 1 ? "" : " par fichier")")
    }
    if let types = limits.contentTypes {
      let words = types.map(name)
      remarks.append("\(words.count > 1 ? "Formats" : "Format")\u{A0}: \(words.joined(separator: ", "))")
    }
    if let count = limits.maximumCount { remarks.append(count == 1 ? "Un seul fichier" : "\(count) fichiers au plus") }
    return remarks
  }

  /// The size of a file, rounded to a whole number of the largest unit that it reaches.
  package static func size(_ bytes: Int) -> String {
    guard let unit = SizeUnit.all.first(where: { bytes >= $0.bytes }) else { return "\(bytes) octets" }
    return "\((bytes + unit.bytes / 2) / unit.bytes) \(unit.french)"
  }

  /// A hint without the sentences that say the size or the formats of files, each in its own way: `text` says them.
  static func without(limitsIn hint: String) -> String {
    hint.split(separator: ". ").filter { !saysLimits($0.lowercased()) }.joined(separator: ". ")
  }

  /// “Taille maximale : 10 Mo”, “Un à six fichiers de 10 Mo”, “Formats acceptés : pdf”
  private static func saysLimits(_ sentence: String) -> Bool {
    if sentence.hasPrefix("format") { return true }
    guard sentence.hasPrefix("taille") || sentence.contains("fichier") else { return false }
    let words = sentence.split { $0.isWhitespace || $0 == "." }
    return zip(words, words.dropFirst()).contains { amount, unit in
      amount.allSatisfy(\.isNumber) && ["ko", "mo", "go"].contains(unit)
    }
  }

  private static func amount(_ size: Int) -> String {
    SizeUnit.exactly(size).map { "\($0.amount) \($0.unit.french)" } ?? "\(size) octets"
  }

  /// What people call a media type.
  package static func name(of type: String) -> String { MediaType.fileExtension(of: type) ?? type }
}
