package import FormJSON
package import FormSource

/// `diff --log --format json`: every commit, with its changes as in ``DiffJSON``. ``LogSchema`` is its contract.
package struct LogJSON {
  private let language: Language
  private var commits: [JSONValue] = []
  private var counts = LogCounts()

  package init(_ language: Language) {
    self.language = language
  }

  package mutating func add(_ commit: LoggedCommit, _ outcome: LoggedCommit.Outcome) {
    counts.add(outcome)
    var members: [JSONValue.Member] = [
      JSONValue.Member("hash", .string(commit.hash)), JSONValue.Member("date", .string(commit.day)),
      JSONValue.Member("subject", .string(commit.subject)),
    ]
    switch outcome {
    case .unchanged: members.append(JSONValue.Member("changes", []))
    case .changes(let diff):
      members.append(JSONValue.Member("changes", DiffJSON(diff, language).changes))
    case .unreadable(let words):
      members += [JSONValue.Member("changes", []), JSONValue.Member("unreadable", .string(words(language)))]
    }
    commits.append(.object(members))
  }

  package var json: JSONValue {
    [
      "commits": .array(commits),
      "summary": [
        "commits": .integer(counts.commits), "changing": .integer(counts.changing),
        "unreadable": .integer(counts.unreadable),
      ],
    ]
  }
}
