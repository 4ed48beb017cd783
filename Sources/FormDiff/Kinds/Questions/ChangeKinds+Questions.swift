extension ChangeKinds {
  /// What becomes of questions, of their blocks and steps, and of prefilled answers.
  static let questionKinds: [ChangeKind] = [
    FieldAdded.kind, FieldAsked.kind, FieldAutofillChanged.kind, FieldDefaultChanged.kind, FieldMoved.kind,
    FieldOfferChanged.kind, FieldOptional.kind, FieldOrder.kind, FieldRemoved.kind, FieldRenamed.kind,
    FieldRequired.kind, FieldTypeChanged.kind, FieldUnasked.kind, OptionAdded.kind, OptionOrder.kind,
    OptionRemoved.kind, LimitChanged.kind, LimitLoosened.kind, LimitTightened.kind, ContactAdded.kind,
    ContactRemoved.kind, CheckboxAdded.kind, CheckboxOrder.kind, CheckboxRelabelled.kind, CheckboxRemoved.kind,
    CheckboxRenamed.kind, ConditionChanged.kind,
    ConditionLoosened.kind, ConditionTightened.kind, RuleAdded.kind, RuleChanged.kind, RuleEnforced.kind,
    RuleLoosened.kind, RuleRelaxed.kind, RuleRemoved.kind, RuleReworded.kind, RuleTightened.kind, BlockAdded.kind,
    BlockFixableChanged.kind, BlockFrozen.kind, BlockListed.kind, BlockOpened.kind, BlockOrder.kind, BlockRemoved.kind,
    BlockRenamed.kind, BlockReviewerChanged.kind, BlockUnlisted.kind, PagingChanged.kind, StepAdded.kind,
    StepOrder.kind, StepRemoved.kind, PrefillAdded.kind, PrefillChanged.kind, PrefillKeyChanged.kind,
    PrefillRemoved.kind, ScopeDisplayed.kind, ScopeHidden.kind, ScopeLocked.kind, ScopeUnlocked.kind,
  ]
}
