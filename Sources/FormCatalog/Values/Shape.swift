package import FormSource
import FormSubmission

/// What a value of the language may be. One table of shapes serves the checks, the readers and the JSON Schemas that
/// editors use, so that a key is declared once.
package indirect enum Shape: Sendable {
  case text
  case flag
  case integer
  /// A whole number within bounds.
  case count(ClosedRange<Int>)
  /// One of these texts.
  case choice([String])
  /// One of these words, also where YAML reads a word as a yes or a no (`off`).
  case word([String])
  /// A text, or one of these words where YAML reads a word as a yes or a no.
  case textOrWord([String])
  /// An absolute web address (http or https) to which names are appended.
  case webAddress
  /// A web address (http or https), or a path from the root of the site: `/demandes`.
  case pageAddress
  /// The size of a file, with its unit: `10 MB`.
  case fileSize
  /// A text, a number, a yes or a no: it counts as it is written.
  case scalar
  /// A limit: a whole number, or a text that says a day. Which of them a field takes is checked with its type.
  case bound
  /// No value, where that says something.
  case nothing
  /// A value that the vault gives at deployment: `!secret {key: …, default: …}`.
  case secret
  /// A condition on answers; see ``ConditionShape``.
  case condition
  /// Texts by name, and such mappings within it, to any depth.
  case texts
  /// One of these, told apart by what they are made of: a text, a list or keys.
  case either([Shape])
  /// The value of a key that is never read: anything.
  case unread
  /// A list; lists within it are flattened where upstream flattens them.
  case list(Shape, isFlattened: Bool)
  /// A mapping with free keys, whose values all have one shape.
  case map(Shape)
  case record(Record)

  package static func list(of shape: Shape) -> Shape {
    .list(shape, isFlattened: false)
  }

  /// An answer that is given in advance: one value, or a list of them. Its field judges it.
  package static let answer = Shape.either([.scalar, .list(of: .scalar)])

  /// The same, where it may come from the vault.
  static let prefill = Shape.either([.scalar, .list(of: .either([.scalar, .secret])), .secret])

  /// Whether an author who wrote something else is told of it.
  private var isUsual: Bool {
    switch self {
    case .secret, .nothing: false
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound,
      .condition,
      .texts, .either, .unread, .list, .map, .record:
      true
    }
  }

  /// What an author would call such a value.
  package var expectation: Words {
    switch self {
    case .text, .textOrWord, .webAddress, .pageAddress: Words(fr: "un texte", en: "text")
    case .scalar: Words(fr: "un texte ou un nombre", en: "text or a number")
    case .bound: Words(fr: "un nombre entier ou une date", en: "a whole number or a date")
    case .condition: Words(fr: "une condition", en: "a condition")
    case .fileSize: Words(fr: "une taille, comme 10 MB", en: "a size, such as 10 MB")
    case .flag: Words(fr: "true ou false", en: "true or false")
    case .integer: Words(fr: "un nombre entier", en: "a whole number")
    case .count(let bounds):
      Words(
        fr: "un nombre entier de \(bounds.lowerBound) à \(bounds.upperBound)",
        en: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
      )
    case .choice(let names), .word(let names):
      Words(fr: "l’un de\u{A0}: \(names.joined(separator: ", "))", en: "one of: \(names.joined(separator: ", "))")
    case .either(let shapes):
      Words(
        fr: shapes.filter(\.isUsual).map(\.expectation.french).joined(separator: ", ou "),
        en: shapes.filter(\.isUsual).map(\.expectation.english).joined(separator: ", or ")
      )
    case .nothing: Words(fr: "rien", en: "nothing")
    case .secret: Words(fr: "!secret {key: …}", en: "!secret {key: …}")
    case .unread: Words(fr: "une valeur", en: "a value")
    case .list:
      Words(fr: "une liste (des lignes qui commencent par un tiret)", en: "a list (lines that begin with a dash)")
    case .map, .texts: Words(fr: "des clés et leurs valeurs", en: "keys and their values")
    case .record(let record):
      Words(
        fr: "\(record.title.french) (des clés et leurs valeurs)",
        en: "\(record.title.english) (keys and their values)"
      )
    }
  }
}

/// A mapping whose keys are known, all of them or some.
package final class Record: Sendable {
  /// The name of the shape, in JSON Schema's `$defs`.
  package let name: String
  /// What it declares, for messages: “a form”.
  package let title: Words
  package let keys: [KeyShape]
  /// What stands under any other key, for messages and checks; nil if there are no others.
  package let others: Shape?
  /// Keys of which an entry needs one; checked by who reads them.
  package let oneOf: [KeyShape]
  /// Whether one of these must be given here: no other level can give it.
  package let isOfOneLevel: Bool
  /// Keys that authors expect here although they are not known, and what to write instead.
  let advice: [String: Words]
  /// The keys whose absence is reported: one bit for each, by index.
  let wanted: UInt64
  /// The indices of the keys, by the length of their names: comparing the few of one length is faster than hashing.
  private let placesByLength: [[Int]]

  package init(
    _ name: String,
    _ title: Words,
    _ keys: [KeyShape],
    others: Shape? = nil,
    oneOf: [String] = [],
    isOfOneLevel: Bool = true,
    advice: [String: Words] = [:]
  ) {
    self.others = others
    self.oneOf = keys.filter { oneOf.contains($0.name) }
    self.isOfOneLevel = isOfOneLevel
    self.advice = advice
    self.name = name
    self.title = title
    self.keys = keys
    precondition(keys.count <= UInt64.bitWidth, "each key has its bit")
    wanted = keys.indices.reduce(0) { keys[$1].status.isWanted ? $0 | 1 << UInt64($1) : $0 }
    var placesByLength = [[Int]](repeating: [], count: (keys.map(\.name.utf8.count).max() ?? 0) + 1)
    for place in keys.indices { placesByLength[keys[place].name.utf8.count].append(place) }
    self.placesByLength = placesByLength
  }

  /// The same entry where another place may give what it must have.
  package var part: Record {
    Record(name + "_part", title, keys.map(\.optional), others: others, advice: advice)
  }

  package func place(of name: String) -> Int? {
    let length = name.utf8.count
    return length < placesByLength.count ? placesByLength[length].last { keys[$0].name == name } : nil
  }

  /// Whether it cannot be empty.
  var hasRequiredKeys: Bool { keys.contains { $0.status == .required } }
}

/// A key of a record.
package final class KeyShape: Sendable {
  package enum Status: Hashable, Sendable {
    case optional
    /// Without it upstream fails, or there is nothing to compile.
    case required
    /// Upstream starts without it, but an applicant or an instructor would notice its absence.
    case expected
    /// Upstream read it once and no longer does; the words say what replaced it.
    case former(Words)
    /// Written in real files, never read.
    case ignored(Words)

    /// Whether its absence is reported.
    var isWanted: Bool { self == .required || self == .expected }
  }

  package let name: String
  package let shape: Shape
  package let status: Status
  /// Whether an empty value is reported by who reads it and knows what is then missing.
  let isReadEmpty: Bool
  /// Whether it cannot stand without a value, although it may be left out.
  package let needsValue: Bool
  /// What it is for, for editors and messages.
  package let summary: Words

  package init(
    _ name: String,
    _ shape: Shape,
    _ status: Status = .optional,
    isReadEmpty: Bool = false,
    needsValue: Bool = false,
    _ summary: Words
  ) {
    self.isReadEmpty = isReadEmpty
    self.needsValue = needsValue
    self.name = name
    self.shape = shape
    self.status = status
    self.summary = summary
  }

  package convenience init(_ name: String, _ shape: Shape, _ status: Status = .optional, fr: String, en: String) {
    self.init(name, shape, status, Words(fr: fr, en: en))
  }

  /// The same key where it need not be given.
  fileprivate var optional: KeyShape {
    switch status {
    case .required, .expected: KeyShape(name, shape, .optional, summary)
    case .optional, .former, .ignored: self
    }
  }

  /// A key that upstream no longer reads; the words say what replaced it.
  static func former(_ name: String, fr: String, en: String) -> KeyShape {
    KeyShape(name, .unread, .former(Words(fr: fr, en: en)), fr: "Ancienne clé", en: "Former key")
  }
}

extension Words {
  /// The French words behind « à », which the article of a plural joins: « à un champ », « aux textes ».
  var frenchAfterA: String { french.hasPrefix("les ") ? "aux " + french.dropFirst(4) : "à " + french }
}
