extension String {
  /// The most code points of a name or an answer that messages repeat.
  package static let mostRepeated = 60

  /// The text as messages repeat it: a name or an answer of a submission may be megabytes long. At most
  /// ``mostRepeated`` code points, then “…”.
  var shortened: String {
    let limit = Self.mostRepeated
    if utf8.count <= limit { return self }
    let start = unicodeScalars.prefix(limit)
    return start.endIndex == unicodeScalars.endIndex ? self : String(start) + "…"
  }
}
