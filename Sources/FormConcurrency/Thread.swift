#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that lasts as long as the process.
enum Thread {
  /// Starts one; where the system allows no further thread, those that are there do without.
  /// - Parameters:
  ///   - cores: where it begins.
  ///   - body: what it does.
  static func start(on cores: Cores, _ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    // Where a sandbox forbids to choose cores, it begins on any.
    if !start(on: cores, work), !start(on: nil, work) { work.release() }
  }

  private static func start(on cores: Cores?, _ work: Unmanaged<Work>) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the first thread has: files nest as deeply on all of them.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    cores?.begin(&attributes)
    #if canImport(Darwin)
      var thread: pthread_t?
      return pthread_create(&thread, &attributes, { Work.run($0) }, work.toOpaque()) == 0
    #else
      var thread = pthread_t()
      return pthread_create(&thread, &attributes, { Work.run($0) }, work.toOpaque()) == 0
    #endif
  }

  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }

    /// - Parameter argument: an instance, which is owned.
    /// - Returns: nothing that anybody reads.
    static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }
  }
}
