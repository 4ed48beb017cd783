#if canImport(Glibc)
  import Glibc
#endif

/// How the process takes memory from the system.
package enum Allocator {
  #if canImport(Glibc)
    /// `malloc.h` is no part of the Glibc module.
    @_silgen_name("mallopt")
    private static func mallopt(_ parameter: Int32, _ value: Int32) -> Int32

    /// `sys/mman.h` declares it for systems that are not only POSIX.
    @_silgen_name("madvise")
    private static func madvise(_ start: UnsafeMutableRawPointer, _ length: Int, _ advice: Int32) -> Int32

    // From `malloc.h`.
    private static let trimThreshold: Int32 = -1
    private static let topPad: Int32 = -2
    private static let mmapThreshold: Int32 = -3
    /// `MADV_HUGEPAGE`, from Linux’s `mman-common.h`.
    private static let largePages: Int32 = 14
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

  /// Makes the memory that the calling thread takes next come in large pages; to be called by each thread, before it
  /// takes much.
  ///
  /// A project’s values fill some thousand small pages, and the system stops the thread for each. Where the system has
  /// no large pages to give, nothing changes.
  package static func takeLargePages() {
    #if canImport(Glibc)
      guard let block = malloc(taken) else { return }
      let start = block.alignedUp(toMultipleOf: largePage)
      _ = madvise(start, block + taken - start, largePages)
      // What lies before the first large page stays taken, untouched: the allocator goes on behind it.
      _ = realloc(block, max(start - block, 1))
    #endif
  }

  #if canImport(Glibc)
    /// Of systems whose small pages have 4 KiB.
    private static let largePage = 2 << 20
    /// What a thread needs for a large project.
    private static let taken = 10 << 20
  #endif
}
