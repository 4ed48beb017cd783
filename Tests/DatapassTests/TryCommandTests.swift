import Testing

/// `try`, as a stranger runs it.
@Suite struct TryCommandTests {
  private static let folder = "config/authorization_scenarios"

  private static func checkout(_ scenarios: String) throws -> Checkout {
    try Checkout(files: Checkout.clean.merging(["\(folder)/a.yml": scenarios]) { $1 })
  }

  @Test func asExpectedIsZero() throws {
    let run = try Self.checkout("Un nom suffit:\n  form: x\n  accepted: true\n").run("try")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("0 erreur, 0 avertissement"))
    #expect(run.errors.hasPrefix("1 scénario\u{A0}: tout est comme attendu\n"))
  }

  @Test func anythingElseIsOneAndSaysWhere() throws {
    let checkout = try Self.checkout("Sans nom:\n  form: x\n  without: [intitule]\n  accepted: true\n")
    let run = try checkout.run("try", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.output.contains("error[failed-scenario]: “Sans nom”: the request should be accepted, but it is refused")
    )
    #expect(run.output.contains("\(Self.folder)/a.yml:1:1"))
    #expect(run.errors.hasPrefix("1 scenario, of which 1 fails\n"))
    let junit = try checkout.run("try", "--format", "junit", Self.folder)
    #expect(junit.status == 1)
    #expect(junit.output.contains("<testsuite name=\"\(Self.folder)/a.yml\" tests=\"1\" failures=\"1\""))
  }

  @Test(arguments: [["try"], ["try", "config/authorization_request_forms"], ["try", "--format", "json"]])
  func noScenarioIsTwo(_ arguments: [String]) throws {
    let run = try Checkout().run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("il n’y a là aucun scénario"))
  }

  @Test func configurationMayNameTheirPlace() throws {
    let checkout = try Checkout()
    try checkout.write("datapass.yml", "sources: { scenarios: essais }\n")
    try checkout.write("essais/a.yml", "Un nom suffit:\n  form: x\n  accepted: true\n")
    #expect(try checkout.run("try").status == 0)
    #expect(try checkout.run("lint").status == 0)
  }

  @Test func theSchemaNamesEveryKey() throws {
    let run = try Checkout().run("schema", "scenarios")
    #expect(run.status == 0)
    for key in ["form", "from", "answers", "without", "day", "accepted", "refused", "advice", "then"] {
      #expect(run.output.contains("\"\(key)\": {"), "\(key)")
    }
  }
}
