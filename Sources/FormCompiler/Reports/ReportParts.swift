import FormSource

extension [Finding] {
  /// The findings as they are written, some at a time, on all cores: nothing else is left to do then.
  ///
  /// Findings that come together are of one file, so that its lines are looked for once; there are not too many of them,
  /// since a project may have most of its findings in one file.
  var reportParts: [ArraySlice<Finding>] {
    var starts: [Int] = []
    for (place, finding) in enumerated() {
      let isNext = starts.last.map { place - $0 < 40 && self[$0].span.source == finding.span.source } ?? false
      if !isNext { starts.append(place) }
    }
    return zip(starts, starts.dropFirst() + [count]).map { self[$0..<$1] }
  }
}
