/// What people call the types of files.
package enum MediaType {
  /// The usual extension of a media type, without a dot and in lower case; nil for a type that is not known here.
  package static func fileExtension(of type: String) -> String? { extensions[type] }

  /// A media type as messages name it: the extension in capitals, or else the type itself.
  package static func shownName(of type: String) -> String { extensions[type]?.uppercased() ?? type }

  /// By media type, as registered at IANA (but for the one of StarOffice, which upstream accepts).
  package static let extensions = [
    "application/pdf": "pdf", "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.ms-excel": "xls", "application/vnd.sun.xml.calc": "sxc",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx", "text/csv": "csv",
    "application/vnd.oasis.opendocument.text": "odt", "application/msword": "doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/zip": "zip", "application/xml": "xml", "application/json": "json", "text/plain": "txt",
    "image/png": "png", "image/jpeg": "jpeg",
  ]
}
