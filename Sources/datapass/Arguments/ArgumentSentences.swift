/// The sentences of swift-argument-parser, which only speaks English. `%` stands for what the user wrote, or for a name of
/// ours. Of two that begin alike, the longer one comes first.
enum ArgumentSentences {
  /// The French for a sentence of the library, or for one that contains none of them: itself.
  static func french(_ sentence: String) -> String {
    for (english, french) in sentences {
      guard let parts = parts(of: sentence, english) else { continue }
      return filled(french, parts.map(plain)).replacing("<subcommand>", with: "<commande>")
    }
    return sentence
  }

  private static let sentences: [(english: String, french: String)] = [
    (
      "Unknown option '%'. Did you mean '%'?",
      "l’option «\u{A0}%\u{A0}» n’existe pas\u{A0}; vouliez-vous dire «\u{A0}%\u{A0}»\u{A0}?"
    ),
    ("Unknown option '%'", "l’option «\u{A0}%\u{A0}» n’existe pas"),
    (
      "   or: Missing value for '%' in '%'",
      "ou bien il manque la valeur de «\u{A0}%\u{A0}», dans «\u{A0}%\u{A0}»"
    ),
    ("Missing value for '%'", "il manque la valeur de «\u{A0}%\u{A0}»"),
    (
      "The option '%' does not take any value, but '%' was specified.",
      "l’option «\u{A0}%\u{A0}» ne prend pas de valeur\u{A0}: ôtez «\u{A0}%\u{A0}»"
    ),
    ("Unexpected argument '%'", "l’argument «\u{A0}%\u{A0}» est de trop"),
    ("% unexpected arguments: '%'", "% arguments sont de trop\u{A0}: «\u{A0}%\u{A0}»"),
    ("Missing expected argument '%'", "il manque l’argument «\u{A0}%\u{A0}»"),
    ("Missing one of: '%'", "il manque l’un de ces arguments\u{A0}: «\u{A0}%\u{A0}»"),
    (
      "The value '%' is invalid for '%'. Please provide one of the following:",
      "«\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}»\u{A0}; donnez l’une de ces valeurs\u{A0}:"
    ),
    (
      "The value '%' is invalid for '%'. Please provide one of %.",
      "«\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}»\u{A0}; donnez l’une de ces valeurs\u{A0}: %"
    ),
    ("The value '%' is invalid for '%': %", "«\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}»\u{A0}: %"),
    ("The value '%' is invalid for '%'", "«\u{A0}%\u{A0}» ne convient pas à «\u{A0}%\u{A0}»"),
    (
      "Value to be set with flag '%' had already been set with flag '%'",
      "«\u{A0}%\u{A0}» contredit «\u{A0}%\u{A0}»\u{A0}: gardez l’une des deux options"
    ),
    ("Missing required subcommand.", "il manque une commande"),
    ("Invalid option: %", "l’option «\u{A0}%\u{A0}» n’est pas bien écrite"),
    (
      "Can't generate completion scripts for '%'.",
      "aucun script de complétion n’existe pour «\u{A0}%\u{A0}»"
    ),
    ("Can't autodetect a supported shell.", "l’interpréteur de commandes n’est pas reconnu"),
    (
      "Please use --generate-completion-script=<shell> with one of:",
      "écrivez --generate-completion-script=<shell> avec l’un de ces noms\u{A0}:"
    ),
    ("  See '%' for detailed help.", "  «\u{A0}%\u{A0}» en dit plus sur chaque commande."),
    ("  See '%' for more information.", "  «\u{A0}%\u{A0}» en dit plus."),
    ("OVERVIEW: %", "%"),
    ("USAGE: %", "USAGE\u{A0}: %"),
    ("Usage: %", "Usage\u{A0}: %"),
    ("Help:  %", "Aide\u{A0}: %"),
    ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
    ("OPTIONS:", "OPTIONS\u{A0}:"),
    ("SUBCOMMANDS:", "COMMANDES\u{A0}:"),
    ("Show the version.", "Affiche la version."),
    ("Show help information.", "Affiche cette aide."),
    ("Show subcommand help information.", "Affiche l’aide d’une commande."),
    ("(values: %; default: %)", "(valeurs\u{A0}: %\u{A0}; par défaut\u{A0}: %)"),
    ("(values: %)", "(valeurs\u{A0}: %)"),
    ("(default: %)", "(par défaut\u{A0}: %)"),
  ]

  /// What stands for each `%` of a pattern; nil where the sentence is another one.
  private static func parts(of sentence: String, _ pattern: String) -> [String]? {
    let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
    guard sentence.hasPrefix(pieces[0]) else { return nil }
    var rest = sentence.dropFirst(pieces[0].count)
    guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
    var parts: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard let last = pieces.last, rest.hasSuffix(last) else { return nil }
    return parts + [String(rest.dropLast(last.count))]
  }

  private static func filled(_ pattern: String, _ parts: [String]) -> String {
    let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
    return zip(pieces, parts + [""]).map { $0 + $1 }.joined()
  }

  /// A list of the library without its quotes: `'a', 'b' or 'c'`, `'a' and 'b'`, `a', 'b`.
  private static func plain(_ list: String) -> String {
    guard list.contains("'") else { return list }
    return list.replacing("' or '", with: "', '").replacing("' and '", with: "', '").filter { $0 != "'" }
  }
}
