import Foundation

/// A small DataPass checkout on the disk, removed with the test.
final class Checkout {
  let path: String

  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  static let clean = [
    "config/authorization_definitions/x.yml":
      "exemple:\n  name: Exemple\n  description: Un exemple\n  provider: dinum\n  kind: api\n"
      + "  support_email: a@exemple.gouv.fr\n  blocks: [{name: basic_infos}]\n",
    "config/authorization_request_forms/x.yml": "x:\n  authorization_request: Exemple\n",
    "config/service_providers.yml": "shared: {}\n",
  ]

  init(files: [String: String] = Checkout.clean) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("datapass-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    for (name, text) in files { try write(name, text) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  func run(
    _ arguments: [String],
    in folder: String = "",
    environment: [String: String]? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    if let environment { process.environment = environment }
    process.currentDirectoryURL = URL(fileURLWithPath: path).appendingPathComponent(folder)
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: outputData, as: UTF8.self),
      errors: String(decoding: errorData, as: UTF8.self)
    )
  }

  /// Runs a command of a shell that finds the tool by its name, as in a terminal.
  /// - Parameters:
  ///   - command: a line.
  ///   - answers: the lines of standard input.
  /// - Returns: all that is printed, on both streams, in order.
  /// - Throws: if the shell cannot be started.
  func shell(_ command: String, answers: [String] = []) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "(\(command)) 2>&1"]
    process.environment = ["PATH": "\(Self.binary.deletingLastPathComponent().path):/usr/bin:/bin"]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(answers.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Built beside the tests, since they depend on it.
  static let binary: URL = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("datapass")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: "/nonexistent")
  }()
}
