/// What a file of the project declares.
package enum SourceRole: String, CaseIterable, Hashable, Sendable {
  case configuration
  case definitions
  case forms
  case serviceProviders
  case dataProviders
  case eligibility
  case wordings
  case labels
  case blocks
  case overlay
  /// What `datapass try` runs; nothing is compiled from it.
  case scenarios
  /// What happens to a request after it is sent.
  case life
  /// The text of a message, which a file of `life` names.
  case texts
  /// Nothing that is read: a file among the others whose name says nothing of what it declares.
  case unread
}

extension SourceRole {
  /// The order in which the files of a project are numbered; it does not follow the order of the cases.
  package static let readingOrder: [SourceRole] = [
    .configuration, .definitions, .forms, .serviceProviders, .dataProviders, .eligibility, .wordings, .labels, .blocks,
    .overlay, .scenarios, .life, .texts,
  ]

  /// Whether the files are texts for people, in which nothing is YAML.
  package var isPlainText: Bool { self == .texts }
}
