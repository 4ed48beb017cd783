import FormSource

extension [Finding] {
  /// The findings in parts that are written in parallel.
  ///
  /// A part has findings of one file only, so that its lines are indexed once, and at most 40, since a project may have
  /// most of its findings in one file.
  var reportParts: [ArraySlice<Finding>] {
    var starts: [Int] = []
    for (place, finding) in enumerated() {
      let isNext = starts.last.map { place - $0 < 40 && self[$0].span.source == finding.span.source } ?? false
      if !isNext { starts.append(place) }
    }
    return zip(starts, starts.dropFirst() + [count]).map { self[$0..<$1] }
  }
}
