import FormSource

extension [Finding] {
  /// The findings in parts that are written in parallel.
  ///
  /// A part has at most 40, since a project may have most of its findings in one file.
  var reportParts: [ArraySlice<Finding>] {
    stride(from: 0, to: count, by: 40).map { self[$0..<Swift.min($0 + 40, count)] }
  }
}
