extension String {
  /// The text as messages repeat it: a name or an answer of a submission may be megabytes long. At most 60 code points,
  /// then “…”.
  var shortened: String {
    let limit = 60
    if utf8.count <= limit { return self }
    let start = unicodeScalars.prefix(limit)
    return start.endIndex == unicodeScalars.endIndex ? self : String(start) + "…"
  }
}
