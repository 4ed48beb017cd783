/// What a name in a file is the name of.
enum Reference: Hashable, Sendable {
  case definition
  /// A definition by the class of its requests, or by its identifier.
  case definitionClass
  case form
  case vendor
  case dataProvider
  case block
  case contact
  case field
  /// A field, a rule or a contact, which is taken away.
  case removable
  /// A field, a checkbox or a contact, which is given an answer or words.
  case answered
  /// An answer to the field that the place is about.
  case option
  case scope
  case scopeGroup
  case checkbox
  case rule
  /// A rule between answers, or the code of a violation.
  case cause
  /// A question or an outcome of an orientation.
  case question
  case outcome
  /// A section of the wordings: a form, its hyphens replaced, a definition, or all of them.
  case section
  /// A class of requests as Rails’ files of labels name it.
  case labelClass
  /// An entry of `life/`: a definition’s, or a common one.
  case lifeEntry
  /// A message of the life of a request, and one that is taken away: it may be a template too.
  case message
  case removableMessage
  /// An instructor’s template.
  case template
  /// A service that sends or receives messages.
  case service
  /// Who receives a message: a service, a contact, or one of those that every definition has.
  case addressee
  /// A rule of the linter.
  case lintRule
  /// A flag that must be on for a scope to be offered.
  case featureFlag
  /// A file of the project.
  case sourceFile
  /// A file that holds the text of a message.
  case textFile
}
