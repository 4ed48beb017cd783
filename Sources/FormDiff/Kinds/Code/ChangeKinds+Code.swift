extension ChangeKinds {
  /// What only programs meet.
  static let codeKinds = [GeneratedNameChanged.kind]
}
