// Written once for all requests: in a large project, synthesized comparisons of every property would take longer to
// compile than all the rest of the requests.
extension FormRequest {
  /// Whether two requests have the same answers, including those kept aside.
  public static func == (left: Self, right: Self) -> Bool {
    let (first, second) = (left.written, right.written)
    return AnswerExchange.areEqual(first.data, second.data)
      && AnswerExchange.areEqual(first.documents, second.documents)
  }

  /// Hashes the answers, including those kept aside.
  public func hash(into hasher: inout Hasher) {
    let written = written
    for (name, answer) in written.data + written.documents {
      hasher.combine(name)
      hasher.combine(answer)
    }
  }
}

extension AnswerExchange {
  /// Whether two lists of answers, both in the order of the fields, are equal.
  fileprivate static func areEqual(_ left: [(String, RawAnswer)], _ right: [(String, RawAnswer)]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
  }
}
