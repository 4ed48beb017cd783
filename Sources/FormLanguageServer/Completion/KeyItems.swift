import FormCatalog
import FormSource
import FormSubmission

/// The keys that a mapping can still have.
enum KeyItems {
  /// How a key is written.
  struct Layout {
    /// The column of the key.
    let column: Int
    let isFlow: Bool
    /// Whether its colon is there already.
    let hasColon: Bool
    let isQuoted: Bool
    let lineEnd: String
  }

  static func items(_ probe: Probe, _ names: Names, _ layout: Layout, replacing typed: ByteSpan) -> [CompletionItem] {
    var items: [CompletionItem] = []
    let place = probe.place
    if let record = place.record {
      let kind = record.name == Position.comparisons.name ? place.context.field.flatMap(names.kind) : nil
      let known = record.keys.filter { key in
        let fits = kind.flatMap { kind in Condition.Operator(rawValue: key.name).map(kind.admits) } ?? true
        return !probe.siblings.contains(key.name) && key.isOffered && fits
      }
      let ordered =
        known.filter { $0.status == .required } + known.filter { $0.status == .expected }
        + known.filter { $0.status == .optional }
      items += ordered.map { item($0, layout, replacing: typed) }
    }
    let words = place.isCondition ? ConditionShape.combinations + [ConditionShape.negation] : []
    if let reference = place.reference(ofKey: ""), !declares(reference, place.context.role) {
      let isAdapting = place.holder?.key.name == "fields"
      items += names.of(reference, inCondition: place.isCondition, adapting: isAdapting)
        .filter { !probe.siblings.contains($0.name) && !probe.listed.contains($0.name) }
        // No question is asked on the condition of its own answer.
        .filter { !place.isCondition || $0.name != place.context.field }
        .map { name in
          let shape = place.value(of: name.name).shape
          // A label is a text, although a class of labels may hold others.
          let text = text(name.name, place.context.role == .labels && shape.isTexts ? .text : shape, layout)
          return CompletionItem(
            name.name,
            name.kind,
            detail: name.detail,
            documentation: name.documentation,
            edit: Fix.Edit(typed, text)
          )
        }
    }
    items += words.map { word in
      CompletionItem(word, .key, edit: Fix.Edit(typed, text(word, place.value(of: word).shape, layout)))
    }
    return items
  }

  /// Whether the keys of this kind that a file has are declared there: each of those that are known is another entry’s.
  private static func declares(_ reference: Reference, _ role: SourceRole) -> Bool {
    switch (role, reference) {
    case (.definitions, .definition), (.forms, .form), (.blocks, .block), (.serviceProviders, .vendor),
      (.dataProviders, .dataProvider):
      true
    default: false
    }
  }

  private static func item(_ key: KeyShape, _ layout: Layout, replacing typed: ByteSpan) -> CompletionItem {
    let text = text(key.name, key.shape, layout)
    let isRequired = key.status == .required
    return CompletionItem(
      key.name,
      .key,
      detail: Words(
        fr: key.summary.french + (isRequired ? " (obligatoire)" : ""),
        en: key.summary.english + (isRequired ? " (required)" : "")
      ),
      documentation: Words(
        fr: "Attendu\u{A0}: \(key.shape.expectation.french)",
        en: "Expected: \(key.shape.expectation.english)"
      ),
      edit: Fix.Edit(typed, text),
      snippet: layout.hasColon ? nil : key.shape.choices.map { "\(text)${1|\($0.joined(separator: ","))|}" }
    )
  }

  /// The key with its colon, and the beginning of its value where that takes a line of its own.
  private static func text(_ name: String, _ shape: Shape, _ layout: Layout) -> String {
    if layout.hasColon || layout.isQuoted { return name }
    let key = YAMLWord(isFlow: layout.isFlow).text(name)
    if layout.isFlow { return "\(key): " }
    let indent = layout.lineEnd + String(repeating: " ", count: layout.column + 2)
    if shape.isList { return "\(key):\(indent)- " }
    return shape.isAlwaysKeyed ? "\(key):\(indent)" : "\(key): "
  }
}

extension KeyShape {
  /// Whether authors should write it.
  fileprivate var isOffered: Bool {
    switch status {
    case .required, .expected, .optional: true
    case .former, .ignored: false
    }
  }
}

extension Shape {
  /// The values that it admits, where they are few; nil where others are admitted.
  var choices: [String]? {
    switch self {
    case .choice(let names), .word(let names): names.map { YAMLWord(isFlow: false).text($0) }
    case .flag: ["true", "false"]
    case .text, .integer, .count, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar, .bound, .nothing, .secret,
      .condition,
      .texts,
      .either, .unread, .list, .map, .record:
      nil
    }
  }

  var isList: Bool { if case .list = self { true } else { false } }

  fileprivate var isTexts: Bool { if case .texts = self { true } else { false } }

  /// Whether nothing but keys can stand here.
  var isAlwaysKeyed: Bool {
    switch self {
    case .condition, .texts, .map, .record: true
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound, .nothing,
      .secret, .either, .unread, .list:
      false
    }
  }
}
