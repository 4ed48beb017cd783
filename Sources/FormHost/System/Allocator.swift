/// How the process takes memory from the system.
package enum Allocator {
  #if canImport(Glibc)
    /// `malloc.h` is no part of the Glibc module.
    @_silgen_name("mallopt")
    private static func mallopt(_ parameter: Int32, _ value: Int32) -> Int32

    // From `malloc.h`.
    private static let trimThreshold: Int32 = -1
    private static let topPad: Int32 = -2
    private static let mmapThreshold: Int32 = -3
  #endif

  /// Makes the allocator ask for address space in large steps; to be called before the first thread is started.
  ///
  /// glibc opens the heap of each further thread page by page, with a system call for each. What is opened and not
  /// used takes no memory.
  package static func takeLargeSteps() {
    #if canImport(Glibc)
      _ = mallopt(topPad, 32 << 20)
      _ = mallopt(trimThreshold, 256 << 20)
      _ = mallopt(mmapThreshold, 16 << 20)
    #endif
  }
}
