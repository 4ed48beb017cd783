/// Makes QR codes (ISO/IEC 18004) with the program `qrencode`, which is not part of this tool.
package enum QRCode {
  package enum Format: String, CaseIterable, Sendable {
    case svg = "SVG"
    case png = "PNG"
  }

  /// The maximum size in bytes; a code of the largest version takes less.
  private static let limit = 1 << 22

  /// - Parameters:
  ///   - text: the content of the code; one line of ASCII.
  ///   - format: the format of the picture.
  /// - Returns: the bytes of the picture file.
  /// - Throws: why it could not be made.
  package static func picture(of text: String, as format: Format) throws(QRCodeError) -> [UInt8] {
    let process = ChildProcess(
      program: "qrencode",
      // Level Q: still read if a quarter of the code is damaged on paper. Readers need a margin of four modules.
      arguments: ["--type", format.rawValue, "--level", "Q", "--size", "8", "--margin", "4", "--output", "-"],
      environment: [("PATH", Surroundings.variable("PATH") ?? ""), ("LC_ALL", "C")]
    )
    let result: ChildProcess.Result
    do throws(SystemError) {
      // On standard input, where no text can be taken for an option.
      result = try process.run(input: Array(text.utf8), limit: limit)
    } catch {
      throw error.isMissing ? .noProgram : .refused
    }
    guard result.status == 0, !result.output.isEmpty else { throw .refused }
    return result.output
  }
}
