#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

package import FormSource

/// A program that stands beside the running one, in the same folder.
package struct Neighbour: Sendable {
  private let path: String

  /// Nil where there is no such program, or where the system does not tell where the running one is.
  package init?(named name: String) {
    guard let own = try? FileSystem.realPath("/proc/self/exe"), let end = own.lastIndex(of: "/") else { return nil }
    path = String(own[...end]) + name
    guard access(path, X_OK) == 0 else { return nil }
  }

  /// Goes on as that program, with these arguments, in place of the running one.
  /// - Returns: why that was not possible.
  package func takeOver(_ arguments: [String]) -> Words {
    let words = [path] + arguments
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    _ = execv(path, &pointers)
    return SystemError(errno).words
  }
}
