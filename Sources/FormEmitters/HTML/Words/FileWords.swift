import FormSubmission

/// Says which files may be attached.
enum FileWords {
  /// Nil if any file may be attached.
  static func text(_ limits: FieldLimits) -> String? {
    var sentences: [String] = []
    if let size = limits.maximumSize { sentences.append("Taille maximale : \(amount(size)).") }
    if let types = limits.contentTypes {
      let words = types.map { names[$0] ?? $0 }
      sentences.append("\(words.count > 1 ? "Formats" : "Format") : \(words.joined(separator: ", ")).")
    }
    if let count = limits.maximumCount, count > 1 { sentences.append("\(count) fichiers au plus.") }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
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
    size < 1_048_576 ? "\(size / 1024) Ko" : "\(size / 1_048_576) Mo"
  }

  private static let names = [
    "application/pdf": "pdf", "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.ms-excel": "xls", "application/vnd.sun.xml.calc": "sxc",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx", "text/csv": "csv",
    "image/png": "png", "image/jpeg": "jpeg",
  ]
}
