extension ChangeExample {
  /// Keys of the block `basic_infos` of the definition `exemple`.
  static func questions(before: String, after: String) -> ChangeExample {
    .definition(before: basicInfos(before), after: basicInfos(after))
  }

  /// One question `code` of the definition `exemple`, by its attributes.
  static func question(before: String, after: String) -> ChangeExample {
    .questions(before: "fields: {⟦code⟧: {\(before)}}", after: "fields: {⟦code⟧: {\(after)}}")
  }

  private static func basicInfos(_ lines: String) -> String {
    let indented = lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return "blocks:\n  - name: scopes\n  - name: basic_infos\n" + indented
  }
}
