/// All kinds of changes.
package enum ChangeKinds {
  /// Sorted by identifier.
  package static let all: [ChangeKind] = [
    entryKinds, questionKinds, wordKinds, surroundingKinds, vendorKinds, orientationKinds, codeKinds,
    lifeKinds,
  ].joined().sorted { $0.id < $1.id }

  /// What becomes of definitions, scopes and forms as a whole.
  private static let entryKinds: [ChangeKind] = [
    AccessLinkChanged.kind, DefinitionAdded.kind, DefinitionClosed.kind, DefinitionDescribed.kind,
    DefinitionHidden.kind, DefinitionLinkChanged.kind, DefinitionOpened.kind, DefinitionPublished.kind,
    DefinitionRemoved.kind, DefinitionRenamed.kind, DefinitionRestricted.kind, DefinitionRetitled.kind,
    DefinitionUnrestricted.kind,
    NatureChanged.kind, ProviderChanged.kind, SupportChanged.kind, TermsChanged.kind, ScopeAdded.kind,
    ScopeDeprecated.kind, ScopeDisabled.kind, ScopeEnabled.kind, ScopeIncluded.kind, ScopeLinkChanged.kind,
    ScopeOptional.kind, ScopeOrder.kind, ScopeRegrouped.kind, ScopeRelabelled.kind, ScopeRemoved.kind,
    ScopeRenamed.kind, ScopeRestored.kind, DefaultFormChanged.kind, FormAdded.kind, FormClosed.kind, FormDescribed.kind,
    FormHidden.kind, FormMoved.kind, FormOpened.kind, FormPublished.kind, FormRemoved.kind, FormRenamed.kind,
    FormRetitled.kind, IntroductionChanged.kind, UseCaseChanged.kind, VendorChanged.kind,
  ]

  /// What follows a request.
  private static let lifeKinds: [ChangeKind] = [
    HelpChanged.kind, MessageAdded.kind, MessageReaddressed.kind, MessageRemoved.kind, MessageRescheduled.kind,
    MessageReworded.kind, OpinionsChanged.kind, RenewalChanged.kind, RenewalQuestionsChanged.kind,
    ServiceChanged.kind, TemplateChanged.kind, WebhookChanged.kind,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  package static func kind(_ id: String) -> ChangeKind? { byName[id] }
}
