#if canImport(Glibc)
import Glibc
#endif

/// How the process takes memory from the system. On systems without glibc nothing changes.
enum Memory {
  #if canImport(Glibc)
  // Not in the Glibc module: `malloc.h`, and the part of `sys/mman.h` that is not POSIX.
  @_silgen_name("mallopt")
  private static func mallopt(_ parameter: Int32, _ value: Int32) -> Int32

  @_silgen_name("madvise")
  private static func madvise(_ start: UnsafeMutableRawPointer, _ length: Int, _ advice: Int32) -> Int32

  private static let (trimThreshold, topPad, mmapThreshold) = (Int32(-1), Int32(-2), Int32(-3))
  /// `MADV_HUGEPAGE`, from Linux’s `mman-common.h`.
  private static let hugePages: Int32 = 14
  /// Bytes, where small pages have 4 KiB.
  private static let hugePage = 2 << 20
  /// Bytes that a thread needs for a large project.
  private static let reserved = 10 << 20
  #endif

  /// Makes the allocator ask for address space in large steps; to be called before the first thread is started.
  ///
  /// glibc otherwise grows the heap of each further thread page by page, with a system call for each. Address space
  /// that is not used takes no memory.
  static func growInLargeSteps() {
    #if canImport(Glibc)
    _ = mallopt(topPad, 32 << 20)
    _ = mallopt(trimThreshold, 256 << 20)
    _ = mallopt(mmapThreshold, 16 << 20)
    #endif
  }

  /// Asks for large pages behind the memory that the calling thread takes next; to be called before it takes much.
  ///
  /// A project’s values fill some thousand small pages, and the system interrupts the thread for each. Where the system
  /// has no large pages to give, nothing changes.
  static func useLargePages() {
    #if canImport(Glibc)
    guard let block = malloc(reserved) else { return }
    let start = block.alignedUp(toMultipleOf: hugePage)
    _ = madvise(start, block + reserved - start, hugePages)
    // The bytes before the first large page stay taken, untouched: the allocator goes on behind them.
    _ = realloc(block, max(start - block, 1))
    #endif
  }
}
