import FormConcurrency

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The target of this run; libFuzzer calls both functions on one thread.
nonisolated(unsafe) private var target: FuzzTarget?

/// Takes the name of the target, the first argument, off the command line before libFuzzer reads it.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  let name = count.pointee > 1 ? arguments.pointee[1].map { String(cString: $0) } ?? "" : ""
  if name == "dictionary" {
    print(FuzzDictionary.text, terminator: "")
    exit(0)
  }
  guard let chosen = FuzzTarget(rawValue: name) else {
    print((FuzzTarget.allCases.map(\.rawValue) + ["dictionary"]).joined(separator: "\n"))
    exit(name.isEmpty ? 0 : 2)
  }
  target = chosen
  for place in 1..<Int(count.pointee) { arguments.pointee[place] = arguments.pointee[place + 1] }
  count.pointee -= 1
  Parallel.prepare()
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
