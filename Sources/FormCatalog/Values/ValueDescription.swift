import FormSource
package import FormSyntax

extension Value {
  /// What an author would call this value.
  var description: Words {
    switch content {
    case .null: Words(fr: "rien", en: "nothing")
    case .bool(let flag): Words(fr: flag ? "un oui" : "un non", en: flag ? "a yes" : "a no")
    case .integer(let number): Words(fr: "le nombre \(number)", en: "the number \(number)")
    case .bigInteger(let digits): Words(fr: "le nombre \(digits)", en: "the number \(digits)")
    case .float(let number): Words(fr: "le nombre \(number)", en: "the number \(number)")
    case .string(let text): Words(fr: "le texte \(Quoted(text).french)", en: "the text \(Quoted(text).english)")
    case .symbol(let name): Words(fr: "le symbole\u{A0}:\(name)", en: "the symbol :\(name)")
    case .array: Words(fr: "une liste", en: "a list")
    case .hash: Words(fr: "des clés", en: "keys")
    }
  }
}

extension Value {
  /// Whether nothing is written; what the vault gives at deployment is something.
  var isEmpty: Bool { isNull && !isUnknown && deferred == nil }

  /// Whether it is a text, a number, a yes or a no.
  var isSingle: Bool {
    switch content {
    case .bool, .integer, .bigInteger, .float, .string, .symbol: true
    case .null, .array, .hash: false
    }
  }

  /// Whether it can be an answer: one value, or a list of them.
  var isAnswer: Bool { isSingle || array?.allSatisfy(\.value.isSingle) ?? false }
}

extension Shape {
  /// Whether such a value is written as one text, number or word.
  var isScalar: Bool {
    switch self {
    case .text, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound, .flag, .integer, .count, .choice,
      .word:
      true
    case .nothing, .secret, .condition, .texts, .unread, .list, .map, .record: false
    case .either(let shapes): shapes.contains(where: \.isScalar)
    }
  }

  /// Whether such a value can be keys and their values.
  package var isKeyed: Bool {
    switch self {
    case .text, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound, .flag, .integer, .count, .choice,
      .word:
      false
    case .nothing, .secret, .unread, .list: false
    case .condition, .texts, .map, .record: true
    case .either(let shapes): shapes.contains(where: \.isKeyed)
    }
  }

  /// Whether a text may stand here.
  package var admitsText: Bool {
    switch self {
    case .text, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .choice, .word: true
    case .bound, .flag, .integer, .count, .nothing, .secret, .unread, .list, .condition, .texts, .map, .record: false
    case .either(let shapes): shapes.contains(where: \.admitsText)
    }
  }

  /// Whether a value is made of what such values are: a text or a number, a list, or keys.
  package func hasForm(of value: Value) -> Bool {
    switch self {
    case .text, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound, .flag, .integer, .count, .choice,
      .word:
      value.isSingle
    case .nothing: value.isNull
    case .secret: value.deferred != nil
    case .list: value.isList
    case .condition, .texts, .map, .record: value.isMapping
    case .either(let shapes): shapes.contains { $0.hasForm(of: value) }
    case .unread: true
    }
  }
}

extension KeyShape {
  /// Whether a value has the form that the key’s must have, as far as one sees at once.
  func mayBe(_ value: Value) -> Bool {
    value.isNull ? shape.isScalar : shape.hasForm(of: value)
  }

  /// Whether upstream reads the key.
  var isRead: Bool {
    switch status {
    case .optional, .required, .expected: true
    case .former, .ignored: false
    }
  }
}

extension Cursor {
  /// A short place for a finding about a whole mapping: its first key.
  var headSpan: ByteSpan {
    value.hash?.entries.first { $0.item.via == nil }?.keySpan ?? ByteSpan(span.source, span.start, span.start)
  }
}
