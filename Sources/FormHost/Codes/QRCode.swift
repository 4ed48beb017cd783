/// Makes QR codes (ISO/IEC 18004) by the program `qrencode` of Debian, which is not part of this tool.
package enum QRCode {
  package enum Format: String, CaseIterable, Sendable {
    case svg = "SVG"
    case png = "PNG"
  }

  /// Bytes; a code of the largest version takes less.
  private static let limit = 1 << 22

  /// - Parameters:
  ///   - text: what the code says; one line of ASCII.
  ///   - format: of the picture.
  /// - Returns: the file.
  /// - Throws: why there is none.
  package static func picture(of text: String, as format: Format) throws(QRCodeError) -> [UInt8] {
    let process = ChildProcess(
      program: "qrencode",
      // A quarter of the code may be lost on paper and it is still read; a margin of four modules is what readers want.
      arguments: ["--type", format.rawValue, "--level", "Q", "--size", "8", "--margin", "4", "--output", "-"],
      environment: [("PATH", Surroundings.variable("PATH") ?? ""), ("LC_ALL", "C")]
    )
    let result: ChildProcess.Result
    do throws(SystemError) {
      // By its standard input: nothing of a text is an option there.
      result = try process.run(input: Array(text.utf8), limit: limit)
    } catch {
      throw error.isMissing ? .noProgram : .refused
    }
    guard result.status == 0, !result.output.isEmpty else { throw .refused }
    return result.output
  }
}
