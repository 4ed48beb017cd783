package import FormSource

/// The rules of the linter, in the order of their names.
package enum LintRules {
  /// Rules over the resolved catalogue.
  package static let overCatalog: [any CatalogRule.Type] = [
    ContradictoryOrientation.self,
    DeadForm.self,
    DefaultValueWritten.self,
    DefinitionWithoutForm.self,
    DuplicateEligibility.self,
    DuplicateFormName.self,
    DuplicateScope.self,
    DuplicateVendor.self,
    EmptyBlock.self,
    ForeignAPIName.self,
    ForeignCredential.self,
    ForeignFormPrefix.self,
    ForeignLegalText.self,
    ForeignLink.self,
    ForeignVendorName.self,
    IncompleteCertification.self,
    KeyWithoutEffect.self,
    MalformedDeprecation.self,
    MalformedEmail.self,
    MalformedID.self,
    MalformedScenario.self,
    MalformedStep.self,
    MalformedScopeValue.self,
    MalformedSiret.self,
    MalformedUseCase.self,
    MismatchedCredential.self,
    MisplacedContactDetail.self,
    MisspelledClass.self,
    MisspelledCredential.self,
    MisspelledDomain.self,
    MisspelledID.self,
    MixedApostrophes.self,
    MixedCredentials.self,
    NearDuplicateGroup.self,
    NearDuplicateScope.self,
    NearDuplicateUseCase.self,
    NoDefaultForm.self,
    OrientationCycle.self,
    PartialContact.self,
    PersonalDataInClear.self,
    RefusedOrientationPrefill.self,
    RepeatedBlock.self,
    RepeatedScope.self,
    SeveralDefaultForms.self,
    StageNameMismatch.self,
    StageNotReciprocal.self,
    StageScopeMismatch.self,
    StageUseCaseMismatch.self,
    StageWithoutTarget.self,
    StartableSecondStage.self,
    StepAlsoStatic.self,
    SwappedScopeName.self,
    TextGivenTwice.self,
    UnaskableScope.self,
    UnaskedScopes.self,
    UnfindableGroup.self,
    UnknownBase.self,
    UnknownBlock.self,
    UnknownConditionName.self,
    UnknownDataProvider.self,
    UnknownDefinition.self,
    UnknownEligibilityDefinition.self,
    UnknownIntegratedDefinition.self,
    UnknownOrientationTarget.self,
    UnknownPlaceholder.self,
    UnknownPrefillField.self,
    UnknownPreviousForm.self,
    UnknownScenarioName.self,
    UnknownScope.self,
    UnknownServiceProvider.self,
    UnknownStageDefinition.self,
    UnknownStageForm.self,
    UnknownStep.self,
    UnknownTextFile.self,
    UnknownWordingKey.self,
    UnknownWordingSection.self,
    UnreachableForm.self,
    UnreachableQuestion.self,
    UnstartableOrientationForm.self,
    UnusedTextFile.self,
    UnusedVendor.self,
    VendorOnlyUseCase.self,
    VendorlessIntroduction.self,
  ]

  /// Rules over what one form does with scopes.
  package static let overScopes: [any ScopeRule.Type] = [
    DeprecatedScopeGiven.self,
    DisabledScopeNeverTicked.self,
    DisabledScopeNotDisplayed.self,
    FrozenScopeChoice.self,
    IncludedScopeHidden.self,
    NoScopeShown.self,
    PrefilledScopeHidden.self,
    UnavailableScopeGiven.self,
  ]

  /// Rules over the prefilled answers of one form.
  package static let overAnswers: [any AnswerRule.Type] = [
    BrokenStaticRule.self,
    IncompleteStaticBlock.self,
    RefusedPrefill.self,
    UnaskedBlock.self,
  ]

  /// Rules over what happens after requests are sent.
  package static let overLives: [any LifeRule.Type] = [
    ContactInMessage.self,
    IncompleteMessage.self,
    ExpiredOpinion.self,
    LateReminder.self,
    LongSubject.self,
    RenewalWithoutChange.self,
    RenewalWithoutReopening.self,
    SandboxWithoutNextStage.self,
    UnguaranteedRequirement.self,
    UnknownLifeName.self,
    UnknownMessageVariable.self,
    UnsendableMessage.self,
    UntoldEvent.self,
    UnusableTemplate.self,
  ]

  /// Rules over one text at a time.
  package static let overTexts: [any TextRule.Type] = [
    BlankText.self,
    CutText.self,
    LeftoverText.self,
    LiteralEscape.self,
    LiteralMarkdown.self,
    LiteralPlaceholder.self,
    LiteralQuotes.self,
    LostLineBreak.self,
    MalformedLegalIdentifier.self,
    MalformedPlaceholder.self,
    StrayPlaceholderLetter.self,
    SwallowedKey.self,
  ]

  /// Rules over the HTML of one text at a time.
  package static let overMarkup: [any MarkupRule.Type] = [
    BrokenMarkup.self,
    LiteralMarkup.self,
    RemovedTag.self,
    SloppyMarkup.self,
    UnknownMarkupTag.self,
    UnsafeMarkup.self,
  ]

  /// Rules over the sentences of one text at a time.
  package static let overProse: [any ProseRule.Type] = [
    MisplacedSpace.self,
    MissingSpace.self,
    MisspelledWord.self,
    RepeatedWord.self,
  ]

  /// Rules over one address at a time.
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
    overCatalog.map { $0.rule } + overScopes.map { $0.rule } + overAnswers.map { $0.rule } + overTexts.map { $0.rule }
      + overLives.map { $0.rule }
      + overProse.map { $0.rule } + overMarkup.map { $0.rule }
      + overAddresses.map { $0.rule }
  }
}
