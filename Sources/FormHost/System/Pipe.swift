#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Two descriptors, of which one gives what the other takes.
struct Pipe {
  let readEnd: Descriptor
  let writeEnd: Descriptor

  init() throws(SystemError) {
    var numbers: [Int32] = [-1, -1]
    _ = try checked { pipe(&numbers) }
    readEnd = Descriptor(owning: numbers[0])
    writeEnd = Descriptor(owning: numbers[1])
    // The child gets copies of what it needs, and nothing else.
    for number in numbers { _ = try checked { fcntl(number, F_SETFD, FD_CLOEXEC) } }
  }
}
