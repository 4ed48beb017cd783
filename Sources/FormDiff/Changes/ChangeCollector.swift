import FormSource

/// Collects changes, each cause once.
struct ChangeCollector {
  /// In the order in which they were met.
  private(set) var changes: [Change] = []
  private var places: [Cause: Int] = [:]
  private var touched: Set<Touch> = []

  /// Changes of one kind that say the same of the same places have one cause, whatever number of entries they touch.
  private struct Cause: Hashable {
    let kind: String
    let cause: String
    let before: ByteSpan?
    let after: ByteSpan?
  }

  private struct Touch: Hashable {
    let place: Int
    let subject: Change.Subject
  }

  mutating func add(_ change: Change) {
    let cause = Cause(
      kind: change.kind.id,
      cause: change.cause,
      before: change.before,
      after: change.after
    )
    let place = places[cause] ?? changes.count
    if place == changes.count {
      places[cause] = place
      changes.append(change)
      touched.formUnion(change.subjects.map { Touch(place: place, subject: $0) })
      return
    }
    for subject in change.subjects where touched.insert(Touch(place: place, subject: subject)).inserted {
      changes[place].subjects.append(subject)
    }
  }
}
