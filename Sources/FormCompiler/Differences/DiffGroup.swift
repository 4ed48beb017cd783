import FormDiff
import FormSource

/// Changes of one kind that mean the same for everyone, which reports tell together.
struct DiffGroup {
  let kind: ChangeKind
  let impacts: [Audience: Impact]
  private(set) var changes: [Change]

  var impact: Impact { changes[0].impact }

  /// All that they touch, each once, in the order in which it is met.
  var subjects: [Change.Subject] {
    var seen: Set<Change.Subject> = []
    return changes.flatMap(\.subjects).filter { seen.insert($0).inserted }
  }

  /// The greatest impact first; within one impact, in the order in which each kind is met first.
  static func groups(of changes: [Change]) -> [DiffGroup] {
    var groups: [DiffGroup] = []
    var places: [Key: Int] = [:]
    for change in changes {
      let key = Key(kind: change.kind, impacts: change.impacts)
      if let place = places[key] {
        groups[place].changes.append(change)
      } else {
        places[key] = groups.count
        groups.append(DiffGroup(kind: change.kind, impacts: change.impacts, changes: [change]))
      }
    }
    return Impact.allCases.sorted(by: >).flatMap { impact in groups.filter { $0.impact == impact } }
  }

  private struct Key: Hashable {
    let kind: ChangeKind
    let impacts: [Audience: Impact]
  }
}

/// What is said in the same words: of one entry, several messages; or of several entries, one.
struct DiffStatement {
  let subjects: [Change.Subject]
  private(set) var changes: [Change]

  /// In the order in which each is met first.
  static func statements(of group: DiffGroup) -> [DiffStatement] {
    var said: [Sentence] = []
    var places: [String: Int] = [:]
    for change in group.changes {
      // What is shown to be different by an example is told by itself.
      if change.evidence == nil, let place = places[change.message.french] {
        said[place].add(change.subjects)
      } else {
        if change.evidence == nil { places[change.message.french] = said.count }
        said.append(Sentence(change))
      }
    }
    var statements: [DiffStatement] = []
    var known: [[Change.Subject]: Int] = [:]
    for sentence in said {
      if let place = known[sentence.subjects] {
        statements[place].changes.append(sentence.change)
      } else {
        known[sentence.subjects] = statements.count
        statements.append(DiffStatement(subjects: sentence.subjects, changes: [sentence.change]))
      }
    }
    return statements
  }

  private struct Sentence {
    let change: Change
    private(set) var subjects: [Change.Subject]
    private var known: Set<Change.Subject>

    init(_ change: Change) {
      self.change = change
      subjects = change.subjects
      known = Set(change.subjects)
    }

    mutating func add(_ more: [Change.Subject]) {
      for subject in more where known.insert(subject).inserted { subjects.append(subject) }
    }
  }
}
