import Testing

@testable import FormHost

/// Other programs, run to their end.
@Suite struct ChildProcessTests {
  private func run(_ program: String, _ arguments: [String], input: [UInt8] = [], limit: Int = 1 << 24) throws
    -> ChildProcess.Result
  {
    let path = Surroundings.variable("PATH") ?? ""
    return try ChildProcess(program: program, arguments: arguments, environment: [("PATH", path), ("X", "é")])
      .run(input: input, limit: limit)
  }

  @Test func whatGoesInComesOut() throws {
    // More than a pipe holds, both ways at once.
    let input = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let result = try run("cat", [], input: input)
    #expect(result.status == 0 && result.output == input)
  }

  @Test func aProgramThatWantsNothingIsNotWaitedFor() throws {
    let result = try run("true", [], input: [UInt8](repeating: 0, count: 1_000_000))
    #expect(result.status == 0 && result.output == [])
  }

  @Test func itsEndIsTold() throws {
    #expect(try run("sh", ["-c", "exit 3"]).status == 3)
    #expect(try run("sh", ["-c", "kill -9 $$"]).status == 255)
    #expect(throws: SystemError.notFound) { try run("no-program-of-this-name", []) }
  }

  @Test func itSeesOnlyWhatItIsGiven() throws {
    let result = try run("sh", ["-c", "printf %s \"$X$HOME$0\"", "a b;c"])
    #expect(String(decoding: result.output, as: UTF8.self) == "éa b;c")
  }

  @Test func tooMuchIsStopped() throws {
    #expect(throws: SystemError.self) { try run("yes", [], limit: 100_000) }
  }
}
