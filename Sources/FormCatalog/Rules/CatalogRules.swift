package import FormSource

/// The rules whose findings come from reading declarations.
package enum CatalogRules {
  package static let all: [Rule] = [
    CircularCondition.rule,
    DuplicateContact.rule,
    DuplicateID.rule,
    EmptyValue.rule,
    ExpectedKey.rule,
    ImpossibleCondition.rule,
    IneffectiveSetting.rule,
    LostDocument.rule,
    MalformedCondition.rule,
    MalformedLimit.rule,
    MalformedRule.rule,
    MisplacedByteOrderMark.rule,
    MissingKey.rule,
    MissingSource.rule,
    MistypedCondition.rule,
    NeedlessCondition.rule,
    NeedlessKey.rule,
    OutsidePath.rule,
    RefusedDefault.rule,
    UnknownAdaptation.rule,
    UnknownChoice.rule,
    UnknownConditionField.rule,
    UnknownContact.rule,
    UnknownKey.rule,
    UnknownRule.rule,
    UnknownRuleField.rule,
    UnknownRuleScope.rule,
    UnreadKey.rule,
    UnreadableFile.rule,
    UnusableAddress.rule,
    WrongStructure.rule,
    WrongType.rule,
  ]
}
