#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe: what is written to one end is read from the other.
struct Pipe {
  let readEnd: Descriptor
  let writeEnd: Descriptor

  init() throws(SystemError) {
    var numbers: [Int32] = [-1, -1]
    _ = try checked { pipe(&numbers) }
    readEnd = Descriptor(owning: numbers[0])
    writeEnd = Descriptor(owning: numbers[1])
    // A child process inherits only the copies made for it.
    for number in numbers { _ = try checked { fcntl(number, F_SETFD, FD_CLOEXEC) } }
  }
}
