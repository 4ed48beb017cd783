import Foundation
import Testing

/// A checkout with a history.
final class GitCheckout {
  let checkout: Checkout

  /// The files are committed.
  init(files: [String: String] = Checkout.clean) throws {
    checkout = try Checkout(files: files)
    try git("init", "-q", "-b", "main", ".")
    try commit()
  }

  func commit(_ message: String = "x") throws {
    try git("add", "-A")
    try git("-c", "user.name=A", "-c", "user.email=a@exemple.gouv.fr", "commit", "-q", "-m", message)
  }

  func git(_ arguments: String...) throws { try git(arguments) }

  func git(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "core.autocrlf=false"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: checkout.path)
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = Pipe()
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments): \(String(decoding: said, as: UTF8.self))")
  }
}
