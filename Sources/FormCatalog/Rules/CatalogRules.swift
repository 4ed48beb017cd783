package import FormSource

/// The rules whose findings come out of reading declarations.
package enum CatalogRules {
  package static let all: [Rule] = [
    DuplicateID.rule,
    EmptyValue.rule,
    ExpectedKey.rule,
    LostDocument.rule,
    MissingKey.rule,
    MissingSource.rule,
    OutsidePath.rule,
    UnknownChoice.rule,
    UnknownKey.rule,
    UnknownRule.rule,
    UnreadKey.rule,
    UnreadableFile.rule,
    WrongStructure.rule,
    WrongType.rule,
  ]
}
