package import FormSource

/// The rules of the linter, in the order of their names.
package enum LintRules {
  /// Those that look at the resolved catalogue.
  package static let overCatalog: [any CatalogRule.Type] = [
    DuplicateScope.self,
    BrokenStaticRule.self,
    IncompleteStaticBlock.self,
    OrientationCycle.self,
    RefusedPrefill.self,
    UnknownBlock.self,
    UnknownDataProvider.self,
    UnknownDefinition.self,
    UnknownEligibilityDefinition.self,
    UnknownIntegratedDefinition.self,
    UnknownOrientationTarget.self,
    UnknownPlaceholder.self,
    UnknownPrefillField.self,
    UnknownPreviousForm.self,
    UnknownScope.self,
    UnknownServiceProvider.self,
    UnknownStageDefinition.self,
    UnknownStageForm.self,
    UnknownStep.self,
    UnreachableForm.self,
    UnreachableQuestion.self,
    UnstartableOrientationForm.self,
  ]

  /// Those that look at one text at a time.
  package static let overTexts: [any TextRule.Type] = [
    LiteralEscape.self,
    LiteralMarkdown.self,
    LostLineBreak.self,
    MalformedLegalIdentifier.self,
  ]

  /// Those that look at the HTML of one text at a time.
  package static let overMarkup: [any MarkupRule.Type] = [
    BrokenMarkup.self,
    LiteralMarkup.self,
    RemovedTag.self,
    SloppyMarkup.self,
    UnknownMarkupTag.self,
    UnsafeMarkup.self,
  ]

  /// Those that look at the sentences of one text at a time.
  package static let overProse: [any ProseRule.Type] = [
    MisplacedSpace.self,
    MissingSpace.self,
    MisspelledWord.self,
    RepeatedWord.self,
  ]

  /// Those that look at one address at a time.
  package static let overAddresses: [any AddressRule.Type] = [
    AddressWithoutScheme.self,
    InsecureAddress.self,
    MalformedAddress.self,
    MissingPublicFile.self,
    RelativeLink.self,
    TestAddress.self,
    UnsafeAddress.self,
  ]

  package static var all: [Rule] {
    overCatalog.map { $0.rule } + overTexts.map { $0.rule } + overProse.map { $0.rule } + overMarkup.map { $0.rule }
      + overAddresses.map { $0.rule }
  }
}
