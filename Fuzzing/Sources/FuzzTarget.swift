import FormSource

/// What bytes are given to; the raw value is its name on the command line and that of its folder of seeds.
enum FuzzTarget: String, CaseIterable {
  case yaml
  case project
  case outputs
  case markup
  case json
  case submission
  case table
  case answers

  /// Gives an input to the code under test and checks what must hold of the result.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: YAMLTarget.run(bytes)
    case .project: ProjectTarget.run(bytes)
    case .outputs: OutputsTarget.run(bytes)
    case .markup: MarkupTarget.run(bytes)
    case .json: JSONTarget.run(bytes)
    case .submission: SubmissionTarget.run(bytes)
    case .table: TableTarget.run(bytes)
    case .answers: AnswersTarget.run(bytes)
    }
  }
}

/// Ends the run, which makes libFuzzer keep the input, unless something holds.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("does not hold: \(what())") }
}

/// The same for a list of what is wrong.
func requireNone(_ flaws: [String], _ what: @autoclosure () -> String) {
  if !flaws.isEmpty { fatalError("\(what()): \(flaws.joined(separator: "; "))") }
}

extension [UInt8] {
  /// A number that depends on all bytes, to choose by.
  var digest: UInt64 {
    var hash = StableHash()
    for byte in self { hash.add(byte) }
    return hash.value
  }
}
