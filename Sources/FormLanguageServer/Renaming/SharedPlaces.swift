import FormCompiler
import FormSource

/// Places that give one name to several subjects: a list that definitions share by an alias, the words of all of them.
enum SharedPlaces {
  /// These subjects, and those that the same places declare: they can only be renamed together.
  static func together(_ subjects: Set<Subject>, in snapshot: Snapshot) -> Set<Subject> {
    var all = subjects
    var rest = Array(subjects)
    while let subject = rest.popLast() {
      for mention in snapshot.mentions.of(subject) where mention.isDeclaration {
        for other in others(at: mention, snapshot) where other.isDeclaration {
          if all.insert(other.subject).inserted { rest.append(other.subject) }
        }
      }
    }
    return all
  }

  /// Why some subjects cannot get another name: a place of theirs is also that of one which keeps it. Nil where none is.
  static func refusal(_ subjects: Set<Subject>, in snapshot: Snapshot) -> Words? {
    // A section that a form and a definition share: either may be meant.
    let sections = Set(subjects.filter { $0.isDefinition || $0.isForm }.map(\.isForm))
    for mention in subjects.flatMap({ snapshot.mentions.of($0) }).sorted(by: { $0.span < $1.span }) {
      let other = others(at: mention, snapshot).first { other in
        !subjects.contains(other.subject) || sections.count == 2 && other.subject != mention.subject
      }
      if let other { return RenameWords.shared(with: other.subject, at: mention.span, snapshot) }
    }
    return nil
  }

  private static func others(at mention: Mention, _ snapshot: Snapshot) -> [Mention] {
    snapshot.mentions.at(mention.span.start, in: mention.span.source).filter { $0.span == mention.span }
  }
}

extension Subject {
  fileprivate var isDefinition: Bool { if case .definition = self { true } else { false } }
  fileprivate var isForm: Bool { if case .form = self { true } else { false } }
}
