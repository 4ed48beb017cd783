import FormJSON
import FormSource
import FormSubmission

/// The same answers in each shape, out of a canonical submission: those whose verdict must not depend on the shape. Texts
/// are as somebody would have typed them, so that reading them as typed changes nothing.
struct SameAnswers {
  let canonical: [UInt8]
  let stored: [UInt8]
  let posted: [UInt8]

  /// Nil where the bytes are not an object with `data`.
  init?(_ bytes: [UInt8], _ schema: FormSchema) {
    let reading = JSONReader.read(bytes, source: SourceID(0))
    guard reading.problems.isEmpty, let data = reading.node?["data"]?.members else { return nil }
    var plain: [JSONValue.Member] = []
    var texts: [JSONValue.Member] = []
    var pairs: [String] = []
    for member in data {
      guard let field = schema[member.name], field.kind != .document, let answer = Answer(member.value, to: field)
      else {
        continue
      }
      plain.append(.init(member.name, answer.plain))
      texts.append(.init(member.name, .string(answer.stored)))
      pairs += answer.posted.map { Self.encoded(member.name) + (field.isMany ? "[]=" : "=") + Self.encoded($0) }
    }
    canonical = JSONWriter.write(["data": .object(plain)], .compact)
    stored = JSONWriter.write(["data": .object(texts)], .compact)
    posted = Array(pairs.joined(separator: "&").utf8)
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  private struct Answer {
    let plain: JSONValue
    let stored: String
    let posted: [String]

    init?(_ node: JSONNode, to field: FieldSchema) {
      switch node.content {
      case .string(let text) where !field.isMany && Self.isSettled(text, field):
        (plain, stored, posted) = (.string(text), text, [text])
      case .number where field.kind == .integer:
        guard let number = node.integer else { return nil }
        (plain, stored, posted) = (.integer(number), String(number), [String(number)])
      case .bool(let flag) where field.kind == .boolean:
        (plain, stored, posted) = (.bool(flag), flag ? "1" : "0", ["0"] + (flag ? ["1"] : []))
      case .array(let elements) where field.isMany:
        let items = elements.compactMap(\.string)
        guard items.count == elements.count, items.allSatisfy({ !BlankText.isBlank($0) && Self.isSettled($0, field) })
        else { return nil }
        plain = .array(items.map { .string($0) })
        stored = String(decoding: JSONWriter.write(plain, .compact), as: UTF8.self)
        posted = items
      case .null, .bool, .number, .string, .array, .object: return nil
      }
    }

    private static func isSettled(_ text: String, _ field: FieldSchema) -> Bool {
      guard case .text(let read) = field.read(typed: .text(text)) else { return false }
      return read.utf8.elementsEqual(text.utf8)
    }
  }
}
