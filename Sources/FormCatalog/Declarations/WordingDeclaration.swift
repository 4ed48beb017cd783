import FormSource
import FormSyntax

/// A section of upstream's locale file: the wordings of one form, of one definition, or of all (`default`).
package final class WordingDeclaration: Sendable {
  package let section: Located<String>
  let cursor: Cursor
  /// The places of the values that aliases repeat, here or in other sections.
  private let repeated: Set<ByteSpan>
  /// Its top-level keys.
  let names: Set<ExactName>

  init(_ section: Located<String>, _ cursor: Cursor, repeated: Set<ByteSpan>) {
    self.section = section
    self.repeated = repeated
    self.cursor = cursor
    names = Set((cursor.value.hash?.entries ?? []).map { ExactName($0.key.text) })
  }

  /// Whether aliases repeat it or a part of it. An alias is not repeated itself: what it stands for is.
  package var isRepeated: Bool { cursor.via == nil && repeated.contains(where: cursor.span.contains) }

  /// The text of the dotted key `name.part`, as I18n finds it: a key that contains a dot itself is never found.
  func text(of name: String, _ part: String) -> Located<String>? {
    guard name.utf8.contains(UInt8(ascii: ".")) else {
      // Most sections have nothing for most names.
      return names.contains(ExactName(name)) ? cursor[name]?[part]?.text : nil
    }
    var place: Cursor? = cursor
    for step in name.split(separator: ".") { place = place?[String(step)] }
    return place?[part]?.text
  }

  /// The text at a path of keys.
  package func text(at path: [String]) -> Located<String>? {
    var place: Cursor? = cursor
    for key in path { place = place?[key] }
    return place?.text
  }

  /// All texts by their path within the section, in order.
  package var texts: [(path: [String], text: Located<String>)] {
    var texts: [(path: [String], text: Located<String>)] = []
    forEachText { texts.append(($0, $1)) }
    return texts
  }

  /// Calls `body` for each text: putting large values into a list and taking them out takes longer than finding them.
  package func forEachText(_ body: (_ path: [String], _ text: Located<String>) -> Void) {
    var path: [String] = []
    Self.visit(cursor, &path, body)
  }

  /// Its fields, blocks and contacts, with their places.
  package var keys: [Located<String>] { cursor.fields.map(\.key) }

  /// Calls `body` for each name of a text that is not one of ``WordingShape`` (`label`, `info.title`…), with the record
  /// that it is in; without the titles of steps.
  package func forEachOtherPart(_ body: (_ name: Located<String>, _ record: Record) -> Void) {
    for field in cursor.fields where field.name != "steps" { Self.visitOthers(field.cursor, WordingShape.parts, body) }
  }

  /// The parts (`info`, `alert`…) with keys of which none is a text that is shown.
  package var lostParts: [(name: Located<String>, keys: [String], record: Record)] {
    cursor.fields.filter { $0.name != "steps" }.flatMap(\.cursor.fields).compactMap { part in
      guard let place = WordingShape.parts.place(of: part.name),
        let keys = part.cursor.value.hash?.entries.map(\.key.text),
        let record = WordingShape.parts.keys[place].shape.record,
        !keys.isEmpty, keys.allSatisfy({ record.place(of: $0) == nil })
      else { return nil }
      return (part.key, keys, record)
    }
  }

  private static func visitOthers(_ cursor: Cursor, _ record: Record, _ body: (Located<String>, Record) -> Void) {
    for field in cursor.fields {
      guard let place = record.place(of: field.name) else {
        if field.name != "<<" { body(field.key, record) }
        continue
      }
      // Most parts are texts.
      guard field.cursor.value.isMapping else { continue }
      switch record.keys[place].shape {
      case .record(let inner): visitOthers(field.cursor, inner, body)
      case .either(let shapes):
        for case .record(let inner) in shapes { visitOthers(field.cursor, inner, body) }
      case .map(let item):
        guard case .record(let inner) = item else { continue }
        for answer in field.cursor.fields { visitOthers(answer.cursor, inner, body) }
      case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
        .bound,
        .nothing,
        .secret, .condition, .texts, .unread, .list:
        continue
      }
    }
  }

  /// The steps that it gives titles to.
  package var steps: [Located<String>] { (cursor["steps"]?.fields ?? []).map(\.key) }

  /// The fields whose answers it names, each with these answers.
  package var answers: [(field: String, values: [Located<String>])] {
    cursor.fields.compactMap { field in
      field.cursor["values"].map { (field.name, $0.fields.map(\.key)) }
    }
  }

  /// The groups of scopes that it explains.
  package var groups: [Located<String>] { (cursor["scopes"]?["groups"]?.fields ?? []).map(\.key) }

  private static func visit(_ cursor: Cursor, _ path: inout [String], _ body: ([String], Located<String>) -> Void) {
    guard case .hash(let hash) = cursor.value.content else { return }
    let entries = hash.entries
    // Most of a project's texts are here: only what is needed is taken out of the entries.
    for index in entries.indices {
      let item = entries[index].item
      let inner = Cursor(item.value, via: cursor.via ?? item.via)
      path.append(entries[index].key.text)
      if let text = inner.text { body(path, text) } else { visit(inner, &path, body) }
      path.removeLast()
    }
  }
}

extension Shape {
  /// The keys that a value may have, where these are known.
  fileprivate var record: Record? {
    switch self {
    case .record(let record): record
    case .either(let shapes): shapes.lazy.compactMap(\.record).first
    case .text, .flag, .integer, .count, .choice, .word, .textOrWord, .webAddress, .pageAddress, .fileSize, .scalar,
      .bound, .nothing,
      .secret, .condition, .texts, .unread, .list, .map:
      nil
    }
  }
}
