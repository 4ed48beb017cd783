#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The cores that this process may run on.
struct Cores: Sendable {
  #if os(Linux)
    /// A bit for each core, as the scheduler reads them; none where it does not tell.
    private var bits = [UInt64](repeating: 0, count: 16)

    static var available: Cores {
      var cores = Cores()
      _ = getAffinity(0, cores.bits.count * 8, &cores.bits)
      return cores
    }

    var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// All of them except the one that the calling thread runs on, where there are others.
    var others: Cores {
      let own = Int(currentCore())
      guard count > 1, bits.indices.contains(own / 64) else { return self }
      var others = self
      others.bits[own / 64] &= ~(1 << UInt64(own % 64))
      return others
    }

    /// Makes a thread that is not started yet begin on one of them.
    func begin(_ attributes: inout pthread_attr_t) {
      _ = bits.withUnsafeBytes { setAffinity(&attributes, $0.count, $0.baseAddress) }
    }

    /// Lets the calling thread run on any of them.
    func admitThread() {
      _ = bits.withUnsafeBytes { setAffinity(0, $0.count, $0.baseAddress) }
    }
  #else
    static var available: Cores { Cores() }
    var count: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
    var others: Cores { self }
    func begin(_ attributes: inout pthread_attr_t) {}
    func admitThread() {}
  #endif
}

#if os(Linux)
  // From `sched.h` and `pthread.h`: extensions of the C library, which its Swift module leaves out.

  @_silgen_name("sched_getaffinity")
  private func getAffinity(_ thread: Int32, _ size: Int, _ bits: UnsafeMutableRawPointer) -> Int32

  @_silgen_name("sched_setaffinity")
  private func setAffinity(_ thread: Int32, _ size: Int, _ bits: UnsafeRawPointer?) -> Int32

  @_silgen_name("sched_getcpu")
  private func currentCore() -> Int32

  @_silgen_name("pthread_attr_setaffinity_np")
  private func setAffinity(
    _ attributes: UnsafeMutablePointer<pthread_attr_t>,
    _ size: Int,
    _ bits: UnsafeRawPointer?
  ) -> Int32
#endif
