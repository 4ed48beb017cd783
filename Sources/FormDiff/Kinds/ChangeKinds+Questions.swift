extension ChangeKinds {
  /// What becomes of questions, their limits and their possible answers.
  static let questions: [ChangeKind] = [
    DefaultChanged.kind, FieldAdded.kind, FieldMoved.kind, FieldOptional.kind, FieldOrder.kind, FieldRemoved.kind,
    FieldRenamed.kind, FieldRequired.kind, FieldTypeChanged.kind, LimitChanged.kind, LimitLoosened.kind,
    LimitTightened.kind, OptionAdded.kind, OptionOrder.kind, OptionRemoved.kind, QuestionHidden.kind,
    QuestionShown.kind,
  ]
}
