import FormSource
package import FormSyntax

/// A value without its place, as it is compiled: what emitters see instead of YAML.
package indirect enum PlainValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number beyond 64 bits, as decimal digits.
  case bigInteger(String)
  case float(Double)
  case text(String)
  case list([PlainValue])
  case map([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: PlainValue

    package init(_ key: String, _ value: PlainValue) {
      self.key = key
      self.value = value
    }
  }

  package init(_ value: Value) {
    switch value.content {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .integer(let number): self = .integer(number)
    case .bigInteger(let digits): self = .bigInteger(digits)
    case .float(let number): self = .float(number)
    case .string(let text), .symbol(let text): self = .text(text)
    case .array(let items): self = .list(items.map { PlainValue($0.value) })
    case .hash(let hash): self = .map(Self.members(hash))
    }
  }

  /// Whether it can be an answer: one value, or a list of them. What cannot is reported with its shape.
  package var isAnswer: Bool {
    switch self {
    case .null, .bool, .integer, .bigInteger, .float, .text: true
    case .list(let items): items.allSatisfy(\.isSingle)
    case .map: false
    }
  }

  private var isSingle: Bool {
    switch self {
    case .null, .bool, .integer, .bigInteger, .float, .text: true
    case .list, .map: false
    }
  }

  /// Of keys that differ in YAML but not in JSON (`1` and `"1"`), only the last one is kept.
  private static func members(_ hash: FormSyntax.Hash) -> [Member] {
    let members = hash.entries.map { Member($0.key.text, PlainValue($0.value)) }
    let isPlain = hash.entries.allSatisfy { if case .name = $0.key { true } else { false } }
    if isPlain { return members }
    var last: [ExactName: Int] = [:]
    for (index, member) in members.enumerated() { last[ExactName(member.key)] = index }
    return members.enumerated().filter { last[ExactName($1.key)] == $0 }.map(\.1)
  }
}
