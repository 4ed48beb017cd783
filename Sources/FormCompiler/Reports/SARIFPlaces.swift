import FormJSON
import FormSource

/// Files, regions and changes of files as SARIF writes them.
struct SARIFPlaces {
  /// The base of file names, which the reader of the report resolves.
  static let base = "%SRCROOT%"

  private let places: SourcePlaces

  init(_ tree: SourceTree) {
    places = SourcePlaces(tree)
  }

  /// A location; a related one has an `id`.
  func location(
    _ span: ByteSpan,
    id: Int? = nil,
    message: JSONValue? = nil,
    subject: String? = nil
  ) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let id { members.append(.init("id", .integer(id))) }
    members.append(.init("physicalLocation", ["artifactLocation": artifact(span), "region": region(span)]))
    if let subject { members.append(.init("logicalLocations", [["fullyQualifiedName": .string(subject)]])) }
    if let message { members.append(.init("message", message)) }
    return .object(members)
  }

  /// The edits of a fix by file, the files in the order of their first edits.
  func fix(_ fix: Fix, description: JSONValue) -> JSONValue {
    var sources: [SourceID] = []
    for edit in fix.edits where !sources.contains(edit.span.source) { sources.append(edit.span.source) }
    let changes = sources.map { source -> JSONValue in
      let edits = fix.edits.filter { $0.span.source == source }
      return [
        "artifactLocation": artifact(.startOfFile(source)),
        "replacements": .array(edits.map(replacement)),
      ]
    }
    return [
      "description": description,
      "artifactChanges": .array(changes),
      "properties": ["safe": .bool(fix.isSafe)],
    ]
  }

  private func replacement(_ edit: Fix.Edit) -> JSONValue {
    let deleted = JSONValue.Member("deletedRegion", region(edit.span))
    guard !edit.text.isEmpty else { return .object([deleted]) }
    return .object([deleted, .init("insertedContent", ["text": .string(edit.text)])])
  }

  private func artifact(_ span: ByteSpan) -> JSONValue {
    ["uri": .string(Self.uri(places.file(span).path)), "uriBaseId": .string(Self.base)]
  }

  private func region(_ span: ByteSpan) -> JSONValue {
    let start = places.start(span)
    let end = places.end(span)
    return [
      "startLine": .integer(start.line),
      "startColumn": .integer(start.column),
      "endLine": .integer(end.line),
      "endColumn": .integer(end.column),
      "byteOffset": .integer(start.offset),
      "byteLength": .integer(end.offset - start.offset),
    ]
  }

  /// A path as a relative reference (RFC 3986): everything but letters, digits, `-._~` and `/` is percent-encoded.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
