/// One part of a `multipart/form-data` post: its headers, an empty line, its content.
struct MultipartPart {
  /// The first of each that is read here, its name in small letters: a part may have millions of others.
  private let headers: [(name: String, value: String)]
  private let content: FormPost.Bytes
  private let number: Int

  /// - Parameters:
  ///   - bytes: what is between two boundaries.
  ///   - lineEnd: how lines end.
  ///   - number: which part it is, from 1.
  /// - Throws: where the headers are not UTF-8.
  init(_ bytes: FormPost.Bytes, _ lineEnd: [UInt8], number: Int) throws(FormPost.Problem) {
    var headers: [(name: String, value: String)] = []
    var rest = bytes
    // Whether the last header is one of them; nil before the first.
    var isRead: Bool?
    while !rest.isEmpty, !rest.starts(with: lineEnd) {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      guard let line = String(validating: rest[..<end], as: UTF8.self) else { throw .notUTF8(part: number) }
      isRead = Self.add(line, to: &headers, isRead)
      rest = rest[end...].dropFirst()
    }
    // A part may end with its headers: its content is then empty.
    content = rest.dropFirst(lineEnd.count)
    self.headers = headers
    self.number = number
  }

  /// - Returns: whether the line is part of a header that is read here; `isRead` says so of the line before it.
  private static func add(_ line: String, to headers: inout [(name: String, value: String)], _ isRead: Bool?) -> Bool? {
    let line = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
    if line.first == " " || line.first == "\t", let isRead {
      // A line that begins with white space continues the header before it (RFC 5322, section 2.2.3).
      if isRead { headers[headers.count - 1].value += " " + line.trimmingBlanks }
      return isRead
    }
    guard let colon = line.firstIndex(of: ":") else { return isRead }
    let name = line[..<colon].trimmingBlanks.lowercased()
    guard known.contains(name), !headers.contains(where: { $0.name == name }) else { return false }
    headers.append((name, line[line.index(after: colon)...].trimmingBlanks))
    return true
  }

  private static let known = ["content-disposition", "content-type"]

  /// The answer that the part gives.
  var entry: FormPost.Entry {
    get throws(FormPost.Problem) {
      guard let disposition = headers.first(where: { $0.name == "content-disposition" }).map({ HeaderValue($0.value) }),
        disposition.value == "form-data", let name = disposition.text("name")
      else { throw .nameless(part: number) }
      guard let filename = disposition.text("filename") else {
        guard let text = String(validating: content, as: UTF8.self) else { throw .notUTF8(part: number) }
        return FormPost.Entry(name: name, value: .text(text))
      }
      let type = headers.first { $0.name == "content-type" }.map { HeaderValue($0.value).value }
      return FormPost.Entry(
        name: name,
        value: .file(name: filename, contentType: type ?? "application/octet-stream", content: content.indices)
      )
    }
  }
}

/// A header’s value and its parameters: `form-data; name="intitule"` (RFC 2045, section 5.1).
struct HeaderValue {
  /// In small letters.
  let value: String
  private var parameters: [String: String] = [:]

  init(_ text: String) {
    var scalars = text.unicodeScalars[...]
    value = Self.token(&scalars, until: ";").lowercased()
    while scalars.popFirst() != nil {
      let name = Self.token(&scalars, until: "=;").lowercased()
      guard scalars.first == "=" else { continue }
      scalars.removeFirst()
      let value = Self.value(&scalars)
      // Of parameters given twice the first counts.
      if parameters[name] == nil { parameters[name] = value }
    }
  }

  /// A parameter as it is meant. Browsers write quotation marks and line ends as `%22`, `%0D` and `%0A` (HTML, “multipart form
  /// data”); some other programs write the name of a file in the extended notation (RFC 8187), which then counts.
  func text(_ name: String) -> String? {
    if let extended = parameters[name + "*"].flatMap(Self.extended) { return extended }
    guard let text = parameters[name] else { return nil }
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    return [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")].reduce(text) { text, escape in
      text.split(separator: escape.0, omittingEmptySubsequences: false).joined(separator: escape.1)
    }
  }

  /// `UTF-8''%e2%82%ac.pdf`
  private static func extended(_ text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    return PercentEncoding.decode(parts[2].utf8, plusIsSpace: false).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// What precedes one of some characters, without blanks around it.
  private static func token(_ scalars: inout Substring.UnicodeScalarView, until ends: String) -> String {
    let end = scalars.firstIndex { ends.unicodeScalars.contains($0) } ?? scalars.endIndex
    defer { scalars = scalars[end...] }
    return Substring(scalars[..<end]).trimmingBlanks
  }

  /// A value, in quotation marks or without. Within them a backslash precedes a quotation mark or a backslash that is meant;
  /// any other is one, as in the paths that old browsers send.
  private static func value(_ scalars: inout Substring.UnicodeScalarView) -> String {
    while scalars.first == " " || scalars.first == "\t" { scalars.removeFirst() }
    guard scalars.first == "\"" else { return token(&scalars, until: ";") }
    scalars.removeFirst()
    var value = String.UnicodeScalarView()
    while let scalar = scalars.popFirst(), scalar != "\"" {
      if scalar == "\\", let next = scalars.first, next == "\"" || next == "\\" {
        value.append(next)
        scalars.removeFirst()
      } else {
        value.append(scalar)
      }
    }
    // What follows the quotation marks is no part of it.
    _ = token(&scalars, until: ";")
    return String(value)
  }
}

extension StringProtocol {
  /// Without spaces and tabs around it.
  fileprivate var trimmingBlanks: String {
    let start = unicodeScalars.drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(String.UnicodeScalarView(start[...$0])) } ?? ""
  }
}
