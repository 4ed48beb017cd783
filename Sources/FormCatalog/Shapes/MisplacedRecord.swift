/// Recognises forms among the definitions, and definitions among the forms.
enum MisplacedRecord {
  /// The shape that the entry has if it is not this one: it has no key of its own and several of the other.
  static func meant(_ entry: Cursor, in record: Record) -> Record? {
    let other: Record? =
      if record === FormShape.record {
        DefinitionShape.record
      } else if record === DefinitionShape.record {
        FormShape.record
      } else {
        nil
      }
    guard let other else { return nil }
    var count = 0
    for field in entry.fields {
      let isKnown = record.reads(field.name)
      let isOthers = other.reads(field.name)
      if isKnown, !isOthers { return nil }
      if isOthers, !isKnown { count += 1 }
    }
    return count > 1 ? other : nil
  }
}

extension Record {
  fileprivate func reads(_ name: String) -> Bool { place(of: name).map { keys[$0].isRead } ?? false }
}
