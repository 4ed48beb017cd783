// Written once here: compared property by property, the many requests of a large configuration would take longer to
// compile than all the rest of them.
extension FormRequest {
  /// Whether two requests hold the same answers, what was kept aside included.
  public static func == (left: Self, right: Self) -> Bool {
    let (first, second) = (left.written, right.written)
    return AnswerExchange.areEqual(first.data, second.data)
      && AnswerExchange.areEqual(first.documents, second.documents)
  }

  public func hash(into hasher: inout Hasher) {
    let written = written
    for (name, answer) in written.data + written.documents {
      hasher.combine(name)
      hasher.combine(answer)
    }
  }
}

extension AnswerExchange {
  /// Both are in the order of the questions.
  fileprivate static func areEqual(_ left: [(String, RawAnswer)], _ right: [(String, RawAnswer)]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
  }
}
