extension ChangeKinds {
  /// What becomes of questions, of their blocks and steps, and of prefilled answers.
  static let questionKinds: [ChangeKind] = [
    FieldAdded.kind, FieldAsked.kind, FieldDefaultChanged.kind, FieldMoved.kind, FieldOptional.kind, FieldOrder.kind,
    FieldRemoved.kind, FieldRenamed.kind, FieldRequired.kind, FieldTypeChanged.kind, FieldUnasked.kind,
    FieldOfferChanged.kind, BlockListed.kind, BlockUnlisted.kind, PagingChanged.kind, OptionAdded.kind,
    OptionOrder.kind, OptionRemoved.kind,
    LimitChanged.kind,
    LimitLoosened.kind, LimitTightened.kind, ContactAdded.kind, ContactRemoved.kind, CheckboxAdded.kind,
    CheckboxRelabelled.kind, CheckboxRemoved.kind, RuleAdded.kind, RuleChanged.kind, RuleEnforced.kind,
    RuleTightened.kind, RuleLoosened.kind,
    RuleRelaxed.kind, RuleRemoved.kind, RuleReworded.kind, BlockAdded.kind, BlockFrozen.kind, BlockOpened.kind,
    ConditionChanged.kind, ConditionLoosened.kind, ConditionTightened.kind, PrefillAdded.kind, PrefillChanged.kind,
    PrefillKeyChanged.kind, PrefillRemoved.kind, ScopeDisplayed.kind, ScopeHidden.kind, ScopeLocked.kind,
    ScopeUnlocked.kind, BlockOrder.kind, BlockRemoved.kind, StepAdded.kind, StepRemoved.kind, StepOrder.kind,
  ]
}
