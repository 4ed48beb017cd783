import FormSource

/// The type of a file, as a browser gives it with the file: `application/pdf`.
package enum MediaType {
  /// Whether a text is a full media type in small letters (RFC 6838, 4.2), without parameters: what the type of a file
  /// is compared with, character by character. Types under an unknown kind (`aplication/pdf`) or named after a file
  /// extension (`image/jpg`) or a program (`application/word`) are not: no browser gives them.
  package static func isFull(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, kinds.contains(String(parts[0])), isName(parts[1].utf8) else { return false }
    if programs[String(parts[1])] != nil { return false }
    return types[String(parts[1])].map { $0 == text || registeredTwins.contains(text) } ?? true
  }

  private static func isName(_ name: Substring.UTF8View) -> Bool {
    guard let first = name.first, isLetterOrDigit(first) else { return false }
    return name.allSatisfy { isLetterOrDigit($0) || "!#$&-^_.+".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The type that was meant by a file extension (`pdf`, `.PDF`), by a type in capitals, with parameters
  /// (`text/csv; charset=utf-8`) or misspelt (`aplication/pdf`, `image/jpg`); nil where it cannot be known.
  package static func meant(_ text: String) -> String? {
    let small = text.lowercased()
    if let type = types[small.first == "." ? String(small.dropFirst()) : small] { return type }
    let bare = String(small.prefix { $0 != ";" && $0 != " " })
    if isFull(bare) { return bare }
    let parts = bare.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    if let type = types[parts[1]] ?? programs[parts[1]] { return type }
    guard let kind = Suggestion.nearest(to: parts[0], among: kinds) else { return nil }
    let corrected = kind + "/" + parts[1]
    return isFull(corrected) ? corrected : nil
  }

  /// The kinds of files (IANA’s register of media types), without those of what is not kept in a file.
  private static let kinds = ["application", "audio", "font", "haptics", "image", "model", "text", "video"]

  /// Registered types that are named after an extension beside the usual type of such files.
  private static let registeredTwins = ["text/rtf", "text/xml"]

  /// The programs after which types are named that do not exist, with the type of the files that they save.
  private static let programs = [
    "excel": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "powerpoint": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "word": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]

  /// The files that administrations exchange (IANA’s register of media types).
  private static let types = [
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "png": "image/png",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "rtf": "application/rtf",
    "txt": "text/plain",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
  ]
}
