import FormSource

/// Rows that say what an earlier one says, as after a form that was sent twice: the first one counts.
enum RepeatedRows {
  /// - Parameters:
  ///   - table: the table.
  ///   - mapping: says which of its columns are read.
  /// - Returns: the findings, by the place of each repeated row.
  static func findings(in table: AnswersTable, _ mapping: FittedMapping) -> [Int: Finding] {
    var first: [[String]: Int] = [:]
    var repeated: [Int: Int] = [:]
    for (place, row) in table.rows.enumerated() {
      let texts = mapping.texts(of: row, columns: table.header.count)
      if let before = first[texts] { repeated[place] = before } else { first[texts] = place }
    }
    if repeated.isEmpty { return [:] }
    let lines = LineIndex(table.bytes)
    return repeated.reduce(into: [:]) { findings, pair in
      guard let start = table.rows[pair.value].first?.span.start, let own = span(of: table.rows[pair.key]) else {
        return
      }
      findings[pair.key] = problem(lines.position(of: start).line).finding(at: own, .warning)
    }
  }

  private static func span(of row: [AnswersTable.Cell]) -> ByteSpan? {
    guard let first = row.first, let last = row.last else { return nil }
    return first.span.union(last.span)
  }

  private static func problem(_ line: Int) -> AnswerProblem {
    AnswerProblem(
      fr: "ligne identique à la ligne \(line)\u{A0}: ces réponses ne sont écrites qu’une fois",
      en: "the same row as line \(line): these answers are written once",
      advice: Words(
        fr: "retirez-la\u{A0}; s’il s’agit d’un autre formulaire, dites en quoi",
        en: "remove it; if it is about another form, say what differs"
      )
    )
  }
}
