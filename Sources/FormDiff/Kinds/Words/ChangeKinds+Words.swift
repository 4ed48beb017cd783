extension ChangeKinds {
  /// What pages say.
  static let wordKinds = [
    QuestionReworded.kind, HintChanged.kind, OptionReworded.kind, ExampleChanged.kind, ContactRetitled.kind,
    StepRetitled.kind, BlockRetitled.kind, IntroChanged.kind, PageTextChanged.kind,
  ]
}
