#if Desk
import FormHost
import FormSource
import Hummingbird

/// The files of the State’s design system, if they are there: it is not part of this program.
struct DesignSystem: Sendable {
  private let folder: String

  /// - Parameters:
  ///   - folder: its distribution; nil for what somebody has put beside the compiled pages (`make dsfr`).
  ///   - root: the folder of the project.
  init(_ folder: String?, below root: String) { self.folder = folder ?? PathText.join(root, "generated/html/dsfr") }

  /// A file by its path; nil where there is none, or where a link leads out of the folder.
  func file(_ path: [String]) -> [UInt8]? {
    guard !path.isEmpty, path.allSatisfy(Self.isPlain) else { return nil }
    return FolderFile.bytes(of: path.joined(separator: "/"), below: folder)
  }

  /// The answer to who asks for a file of the desk itself or of the design system.
  /// - Throws: `HTTPError`, where there is none.
  func reply(_ path: [String]) throws -> Response {
    guard let name = path.last, let bytes = DeskAssets.file(path.joined(separator: "/")) ?? file(path) else {
      throw HTTPError(.notFound)
    }
    return Reply.file(bytes, named: name)
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
  }
}
#endif
